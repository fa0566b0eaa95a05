/** The version of the settings record that this code writes. */
export const SETTINGS_VERSION = 1;
