/** The settings: a bundle of its own, sent for when their tab is first opened. */
export { SettingsSection } from "../sections/settings/settings-section";
