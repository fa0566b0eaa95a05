/**
 * Writes Fluent's tokens as what they are: `tokens.colorBrandStroke1` is "var(--colorBrandStroke1)". The object of all 450
 * would be loaded otherwise, as soon as two chunks use it.
 */
module.exports = function tokenLoader(source) {
  return source.replace(/\btokens\.(\w+)/g, (_, token) => JSON.stringify(`var(--${token})`));
};
