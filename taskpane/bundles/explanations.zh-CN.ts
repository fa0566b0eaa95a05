/** What there is to say about the rules, in one language: the build leaves out the others, and what checks. */
export { explainRule, listRules } from "../../src/tasks/explain-rule";
