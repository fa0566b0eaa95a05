const path = require("node:path");
const { common } = require("./webpack.config.js");

/** The benchmarks as the product would ship: compiled and bundled like the command line. The peers stay as they are. */
module.exports = {
  ...common("production", "node 20.9"),
  name: "bench",
  target: "node20",
  stats: "errors-warnings",
  entry: {
    bench: "./scripts/bench/index.ts",
    engine: "./scripts/bench.ts",
    task: "./scripts/bench/task.ts",
    worker: "./cli/check/worker.ts",
  },
  externals: {
    exceljs: "commonjs exceljs",
    "@e965/xlsx": "commonjs @e965/xlsx",
    "hucre/xlsx": "import hucre/xlsx",
  },
  output: { path: path.join(__dirname, ".cache/bench"), filename: "[name].js", clean: true },
  optimization: { splitChunks: false },
};
