/**
 * What we take from a file before we refuse it as `too-large`. A workbook of target tables is far below all of
 * them (1,000 sheets unpack to about 20 MB); they only keep a hostile or broken file from exhausting the memory.
 */

const MEGABYTE = 1024 * 1024;

/** Bytes of the file itself; also keeps every position within 32 bits. */
export const MAX_FILE_BYTES = 1024 * MEGABYTE;

/** Files inside the archive. */
export const MAX_ENTRIES = 65_536;

/** Unpacked bytes of one part. */
export const MAX_PART_BYTES = 256 * MEGABYTE;

/** Unpacked bytes of all parts that one reading needs. */
export const MAX_TOTAL_BYTES = 512 * MEGABYTE;

/** Unpacked to packed size of a part. Empty formatted cells reach 200 to 1; smaller parts may have any ratio. */
export const MAX_RATIO = 400;

/** Parts up to this unpacked size are not held to `MAX_RATIO`. */
export const RATIO_FREE_BYTES = 16 * MEGABYTE;

/**
 * Cells that are not blank, and merged areas, in the whole workbook; also the number of shared strings. At worst (a row for each
 * cell, out of order) so many take 1.7 GB, within what Node takes by itself.
 */
export const MAX_ITEMS = 5_000_000;

/** Cell styles, and number formats, in a workbook; Excel has at most 65,490. */
export const MAX_STYLES = 200_000;

/** Merged areas read of one sheet; those after it are left out, the cells are read all the same. */
export const MAX_MERGES_PER_SHEET = 100_000;

/** Rows and columns of a sheet in Excel. What claims to stand beyond is ignored. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Characters in a cell. */
export const MAX_TEXT_LENGTH = 32_767;

/** Elements within each other, and attributes of one element, in any part. */
export const MAX_XML_DEPTH = 256;
export const MAX_XML_ATTRIBUTES = 4_096;
