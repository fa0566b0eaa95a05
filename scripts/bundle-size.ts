import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** A part of the add-in's page and how much of the network it may cost. */
export interface BundleSize {
  readonly name: string;
  /** Bytes after gzip. */
  readonly bytes: number;
  /** Bytes after gzip that it may have. */
  readonly budget: number;
}

const KILOBYTE = 1000;

/** Measures the JS and CSS of a build of the add-in; office.js, which comes from Microsoft, is not counted. */
export function bundleSizes(folder: string): readonly BundleSize[] {
  const size = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const files = readdirSync(folder).filter((file) => /\.(js|css)$/.test(file));
  return [
    { name: "ribbon commands, before the pane", bytes: size("commands.js"), budget: 45 * KILOBYTE },
    { name: "whole page", bytes: files.reduce((sum, file) => sum + size(file), 0), budget: 150 * KILOBYTE },
  ];
}
