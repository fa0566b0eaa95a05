const path = require("node:path");
const { keepLanguage, onlyExplanation, withoutExplanation } = require("./one-language.cjs");

const RULE = /[\\/]src[\\/]rules[\\/][^\\/]+[\\/]index\.ts$/;

/**
 * Prepares a module of src/ for a bundle of one language. Options: `language`; `part`, which is "engine" for what checks
 * and "explanations" for what the pane tells about a rule on demand. docs/decisions/bundles.md says why.
 */
module.exports = function oneLanguageLoader(source) {
  const { language, part } = this.getOptions();
  const fileName = path.relative(this.rootContext, this.resourcePath);
  const strip = part === "engine" ? withoutExplanation : onlyExplanation;
  return keepLanguage(RULE.test(this.resourcePath) ? strip(source, fileName) : source, language, fileName);
};
