const { buildStyles } = require("./built-styles.cjs");

/** Makes the styles of a component of the pane when it is built. */
module.exports = function styleLoader(source) {
  return buildStyles(source, this.resourcePath);
};
