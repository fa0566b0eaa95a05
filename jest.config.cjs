const { availableParallelism } = require("node:os");

const transform = {
  "^.+\\.(ts|tsx|mjs|js)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

/** Packages that ship ES modules only. */
const esModules = [
  "numfmt",
  "string-width",
  "get-east-asian-width",
  "emoji-regex",
  "strip-ansi",
  "ansi-regex",
  "strip-bom",
  "uuid",
];

const common = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(${esModules.join("|")})/)`],
  rootDir: __dirname,
  setupFiles: ["<rootDir>/tests/support/fixed-seed.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/.cache/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
};

/** Fast tests first; the browser tests need a build and a browser. */
module.exports = {
  // Only keeps a test that hangs from hanging for ever: machines differ, and tests share theirs.
  testTimeout: 60_000,
  // Two at a time also on two cores, where jest would take them one after the other in one process that grows and slows down.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: "800MB",
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/{src,cli,commands,workbench,scripts}/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/taskpane/**/*.test.{ts,tsx}"],
    },
    {
      ...common,
      displayName: "whole",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, "<rootDir>/tests/browser/"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
    },
  ],
};
