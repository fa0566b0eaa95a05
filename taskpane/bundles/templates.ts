/** The templates: a bundle of its own, sent for when their tab is first opened. */
export { TemplatesSection } from "../sections/templates/templates-section";
