/** Mutation testing of what the product's judgement rests on. It takes hours: run it by hand, folder by folder if need be. */
export default {
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.cjs", enableFindRelatedTests: true },
  mutate: ["src/{rules,text,recognise}/**/*.ts", "!src/**/*.test.ts", "!src/rules/index.ts", "!src/rules/rule.ts"],
  coverageAnalysis: "perTest",
  // Sentences are not judgement: a changed word in a message is caught by its rule's own test or by nobody.
  mutator: { excludedMutations: ["StringLiteral", "ObjectLiteral"] },
  ignoreStatic: true,
  // The tests do not check types.
  disableTypeChecks: false,
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ["progress", "clear-text", "html"],
  htmlReporter: { fileName: "reports/mutation.html" },
  tempDirName: ".stryker-tmp",
  concurrency: 2,
  timeoutMS: 20_000,
};
