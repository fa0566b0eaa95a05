/** The version of the settings record that this code writes. */
export const SETTINGS_VERSION = 1;

/** Most entries that a unit's own library may have. */
export const MOST_LIBRARY_ENTRIES = 2_000;
