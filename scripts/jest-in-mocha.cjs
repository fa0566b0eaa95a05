/**
 * Lets the tests, which are written for jest, run under mocha for mutation testing: Stryker's mocha runner keeps a process and its
 * modules from mutant to mutant, where its jest runner starts every test file anew.
 */
require("tsx/cjs");
const { expect } = require("expect");
const { bind } = require("jest-each");
const { ModuleMocker } = require("jest-mock");
const Mocha = require("mocha");
const remember = require("../src/text/remember.ts");

/** mocha asks for `done` where a test has parameters; in a table they are the table's. */
const WITH_DONE = false;
let { describe, it } = globalThis;
Object.defineProperties(globalThis, {
  describe: { get: () => describe, set: (run) => (describe = withEach(run)) },
  it: { get: () => it, set: (run) => (it = withEach(run)) },
  test: { get: () => it },
});
Object.assign(globalThis, { expect, jest: new ModuleMocker(globalThis) });
require("../tests/support/fixed-seed.ts");

function withEach(run) {
  return Object.assign((title, body) => run(title, body), run, { each: bind(run, WITH_DONE) });
}

/** What is remembered from one test or mutant must not answer in the next; only what a test itself makes remembers as it should. */
const forgets = [];
let isLoading = true;
require.cache[require.resolve("../src/text/remember.ts")].exports = {
  rememberByText: (read) => (isLoading ? forgetful(read, () => new Map()) : remember.rememberByText(read)),
  rememberByObject: (read) => (isLoading ? forgetful(read, () => new WeakMap()) : remember.rememberByObject(read)),
};
exports.mochaHooks = {
  beforeEach() {
    isLoading = false;
    for (const forget of forgets) forget();
  },
};

function forgetful(read, noneKnown) {
  let known = noneKnown();
  forgets.push(() => {
    known = noneKnown();
  });
  return (subject) => {
    if (!known.has(subject)) known.set(subject, read(subject));
    return known.get(subject);
  };
}

/** Stryker names all tests of a mutant in one long pattern, and mocha asks it about each test several times. */
const { grep } = Mocha.prototype;
Mocha.prototype.grep = function (pattern) {
  const answers = new Map();
  const test = (title) => {
    if (!answers.has(title)) answers.set(title, pattern.test(title));
    return answers.get(title);
  };
  return grep.call(this, pattern && { test });
};
