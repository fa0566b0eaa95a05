const { projects } = require("./jest.config.cjs");

/** The fast tests alone: those beside rules, parsers and recognition. */
const { displayName, ...unit } = projects[0];
module.exports = { ...unit, testMatch: ["<rootDir>/src/{rules,text,recognise}/**/*.test.ts"] };
