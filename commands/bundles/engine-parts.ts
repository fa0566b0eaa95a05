/**
 * What the parts of the add-in that come on demand use of the engine. In the build they import it from here, so that the
 * engine is one piece of code with few names (scripts/engine-parts-loader.cjs, docs/decisions/bundles.md). A module that is
 * missing here still works; it only makes the engine larger.
 */
export * from "../../src/check/apply-settings";
export * from "../../src/check/budget-year";
export * from "../../src/check/ignores";
export * from "../../src/check/run-rules";
export * from "../../src/check/settings";
export * from "../../src/check/settings-version";
export * from "../../src/model/field-edit";
export * from "../../src/model/field-path";
export * from "../../src/model/group-by";
export * from "../../src/model/severity";
export * from "../../src/model/target-table";
export * from "../../src/recognise/labels";
export * from "../../src/recognise/recognise";
export * from "../../src/rules/category-rows";
export * from "../../src/rules/goal-cells";
export * from "../../src/rules/goal-generic";
export * from "../../src/rules/goal-number-context";
export * from "../../src/rules/goal-quantities";
export * from "../../src/rules/indicator-row";
export * from "../../src/rules/measure-name";
export * from "../../src/rules/missing-category";
export * from "../../src/rules/project-name";
export * from "../../src/rules/rule";
export * from "../../src/rules/target-direction";
export * from "../../src/rules/target-value-of";
export * from "../../src/rules/value-units";
export * from "../../src/rules/whole-values";
export * from "../../src/standards/names";
export * from "../../src/standards/standards";
export * from "../../src/tasks/check-workbook";
export * from "../../src/text/amount";
export * from "../../src/text/canonical-value";
export * from "../../src/text/comparator";
export * from "../../src/text/date";
export * from "../../src/text/decimal";
export * from "../../src/text/display";
export * from "../../src/text/fold";
export * from "../../src/text/one-line";
export * from "../../src/text/project-code";
export * from "../../src/text/quantity";
export * from "../../src/text/remember";
export * from "../../src/text/remnants";
export * from "../../src/text/secret";
export * from "../../src/text/sentence";
export * from "../../src/text/similarity";
export * from "../../src/text/slot";
export * from "../../src/text/target-value";
export * from "../../src/text/title";
export * from "../../src/text/unit";
export * from "../../src/text/value-parts";
