/** Mutation testing of what the product's judgement rests on; see docs/decisions/mutation-testing.md. */
export default {
  testRunner: "mocha",
  mochaOptions: {
    require: ["./scripts/jest-in-mocha.cjs"],
    spec: ["src/{rules,text,recognise}/**/*.test.ts"],
    // How the time grows with a text is no judgement.
    ignore: ["src/text/long-texts.test.ts"],
    extension: ["ts"],
  },
  mutate: ["src/{rules,text,recognise}/**/!(*.test).ts", "!src/rules/index.ts", "!src/rules/rule.ts"],
  coverageAnalysis: "perTest",
  // Sentences are not judgement: a changed word in a message is caught by its rule's own test or by nobody.
  mutator: { excludedMutations: ["StringLiteral", "ObjectLiteral"] },
  ignoreStatic: true,
  // The tests do not check types.
  disableTypeChecks: false,
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ["progress", "clear-text", "html", "json"],
  clearTextReporter: { reportTests: false },
  htmlReporter: { fileName: "reports/mutation.html" },
  jsonReporter: { fileName: "reports/mutation.json" },
  ignorePatterns: ["dist", ".cache", "assets"],
  tempDirName: ".stryker-tmp",
  concurrency: 2,
  timeoutMS: 5_000,
};
