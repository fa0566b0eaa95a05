import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { LOCALES } from "../src/i18n/localized";
import type { Locale } from "../src/i18n/localized";

/** A part of the add-in's page and how much of the network it may cost. */
export interface BundleSize {
  readonly name: string;
  /** Bytes after gzip. */
  readonly bytes: number;
  /** Bytes after gzip that it may have. */
  readonly budget: number;
}

const KILOBYTE = 1000;

/** Files that nobody pays for who does not ask for what is in them. */
const ON_DEMAND =
  /^(changes|explanations|filling|findings|inserting|live|office-edits|office-follow|office-reread|report|section-fill|section-report|section-settings|section-templates|settings|xlsx)\./;

/**
 * Measures the JS and CSS of a build of the add-in, in each language: a page loads what all share and what has its
 * language in its name. office.js, which comes from Microsoft, is not counted, nor what is loaded on demand.
 */
export function bundleSizes(folder: string): readonly BundleSize[] {
  const size = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const files = readdirSync(folder).filter((file) => /\.(js|css)$/.test(file) && !ON_DEMAND.test(file));
  const page = (locale: Locale): readonly string[] => files.filter((file) => (languageOf(file) ?? locale) === locale);
  return [
    { name: "ribbon commands, before engine and pane", bytes: size("commands.js"), budget: 45 * KILOBYTE },
    ...LOCALES.map((locale) => ({
      name: `whole page in ${locale}`,
      bytes: page(locale).reduce((sum, file) => sum + size(file), 0),
      budget: 150 * KILOBYTE,
    })),
  ];
}

/** `engine.zh-CN.1234abcd.js` belongs to zh-CN, `taskpane.1234abcd.js` to every page. */
function languageOf(file: string): Locale | undefined {
  return LOCALES.find((locale) => file.includes(`.${locale}.`));
}
