const path = require("node:path");
const { common } = require("./webpack.config.js");

const base = common("production", "node 20.9");

/** The benchmarks as the product would ship: compiled and bundled like the command line. The peers stay as they are. */
module.exports = {
  ...base,
  name: "bench",
  target: "node20",
  stats: "errors-warnings",
  entry: {
    bench: "./scripts/bench/index.ts",
    addin: "./scripts/bench/addin/index.ts",
    engine: "./scripts/bench/engine.ts",
    task: "./scripts/bench/task.ts",
    worker: "./cli/check/worker.ts",
  },
  // What finds files by `createRequire` means those of the disk.
  module: { ...base.module, parser: { javascript: { createRequire: false } } },
  externals: {
    exceljs: "commonjs exceljs",
    "@e965/xlsx": "commonjs @e965/xlsx",
    "hucre/xlsx": "import hucre/xlsx",
    "axe-core": "commonjs axe-core",
    "playwright-core": "commonjs playwright-core",
  },
  output: { path: path.join(__dirname, ".cache/bench"), filename: "[name].js", clean: true },
  optimization: { splitChunks: false },
};
