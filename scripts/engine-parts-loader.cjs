const fs = require("node:fs");
const path = require("node:path");

const PARTS = path.join(__dirname, "../commands/bundles/engine-parts.ts");
const IMPORT = /^((?:import|export)\b[^;"']*?\bfrom\s*)"(\.[^"]+)"/gm;

/** The files that engine-parts.ts hands on. */
function engineFiles() {
  const text = fs.readFileSync(PARTS, "utf8");
  return new Set(Array.from(text.matchAll(IMPORT), ([, , request]) => fileOf(PARTS, request)));
}

/** The TypeScript file that a module means by a relative path. */
function fileOf(issuer, request) {
  const file = path.join(path.dirname(issuer), request);
  return fs.existsSync(`${file}.ts`) ? `${file}.ts` : path.join(file, "index.ts");
}

/**
 * Lets a module that is loaded on demand take from engine-parts.ts what the engine has. A module that another file names
 * stays apart in a bundle, with a name for each of its exports; the engine would be 4 kB larger.
 */
module.exports = function enginePartsLoader(source) {
  this.addDependency(PARTS);
  const engine = engineFiles();
  if (this.resourcePath === PARTS || engine.has(this.resourcePath)) return source;
  return source.replace(IMPORT, (statement, head, request) =>
    engine.has(fileOf(this.resourcePath, request)) ? `${head}${JSON.stringify(PARTS)}` : statement,
  );
};
