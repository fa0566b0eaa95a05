/** The version of the settings record that this code writes. */
export const SETTINGS_VERSION = 1;

/** Most entries that a unit's own library may have. */
export const MOST_LIBRARY_ENTRIES = 2_000;
/** Names and reasons in the settings are no longer than this, in characters. */
export const LONGEST_NAME = 500;
/** Texts of cells in the settings are no longer than this, in characters. */
export const LONGEST_TEXT = 4_000;
