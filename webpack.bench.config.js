const path = require("node:path");
const { common } = require("./webpack.config.js");

/** The benchmark as it would ship: compiled and bundled like the command line. */
module.exports = {
  ...common("production", "node 20.9"),
  name: "bench",
  target: "node20",
  stats: "errors-warnings",
  entry: { bench: "./scripts/bench.ts" },
  output: { path: path.join(__dirname, ".cache/bench"), filename: "[name].js", clean: true },
  optimization: { splitChunks: false },
};
