import type { SectionLoaders } from "./section";

/** Each section is a bundle of its own, sent for when its tab is first opened. */
export const SECTION_LOADERS: SectionLoaders = {
  fill: async () => (await import(/* webpackChunkName: "section-fill" */ "../bundles/fill")).FillSection,
  templates: async () =>
    (await import(/* webpackChunkName: "section-templates" */ "../bundles/templates")).TemplatesSection,
  report: async () => (await import(/* webpackChunkName: "section-report" */ "../bundles/report")).ReportSection,
  settings: async () =>
    (await import(/* webpackChunkName: "section-settings" */ "../bundles/settings")).SettingsSection,
};
