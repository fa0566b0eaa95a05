/** The strokes that people put between the ends of a range (3-5, 1—12月, 2023〜2025年), for use at the beginning of a character class; for folded text. */
export const RANGE_DASHES = "-~‐‒–—―−〜";
