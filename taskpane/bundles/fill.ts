/** Filling in: a bundle of its own, sent for when its tab is first opened. */
export { FillSection } from "../sections/fill/fill-section";
