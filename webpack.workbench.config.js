const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

/** Browsers that both Univer and the add-in run in. */
const TARGETS = "chrome 110, edge 110, firefox 115, safari 16.4";

/** The workbench: the page people see, and a page of its own for the tests of the engine contract. */
module.exports = (mode) => {
  const { common } = require("./webpack.config.js");
  const base = common(mode, TARGETS);
  return {
    ...base,
    name: "workbench",
    target: ["web", "es2022"],
    devtool: false,
    entry: { main: "./workbench/page/main.ts", contract: "./workbench/page/contract.ts" },
    output: {
      path: path.join(__dirname, "dist/workbench"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
      // As in webpack.config.js: a page that stayed the same would count as older than its sources for ever.
      compareBeforeEmit: false,
    },
    module: {
      rules: [
        ...base.module.rules,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: false } }] },
        // Univer's packages leave out file endings within themselves.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: {
      // Served from this machine to this machine: minifying Univer takes a minute and saves nobody anything.
      minimize: false,
      splitChunks: {
        chunks: "all",
        cacheGroups: { univer: { test: /node_modules/, name: "univer", chunks: "initial" } },
      },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css", ignoreOrder: true }),
      page("index.html", "main"),
      page("contract.html", "contract"),
      new CopyPlugin({ patterns: [{ from: "assets/icons/app-32.png", to: "icon.png", noErrorOnMissing: true }] }),
    ],
  };
};

function page(filename, chunk) {
  return new HtmlPlugin({
    template: `./workbench/page/${filename}`,
    filename,
    chunks: [chunk],
    scriptLoading: "defer",
  });
}
