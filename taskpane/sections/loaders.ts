import type { SectionLoaders } from "./section";

/** Each section is a bundle of its own, sent for when its tab is first opened. */
export const SECTION_LOADERS: SectionLoaders = {};
