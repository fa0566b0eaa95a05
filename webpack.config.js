const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { contentSecurityPolicy, officeFilePatterns, officeScript } = require("./scripts/office-js.cjs");

const DEFAULT_ADDIN_URL = "https://localhost:3000";
const OFFICE_JS_FOLDER = path.join(__dirname, "node_modules/@microsoft/office-js/dist");
const WORKBENCH_CONFIG = path.join(__dirname, "webpack.workbench.config.js");

/** What all three bundles share; `targets` is what swc compiles for. */
function common(mode, targets) {
  return {
    mode,
    context: __dirname,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            env: { targets },
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
  };
}

/** The one page of the add-in: office.js, then the ribbon's commands, then (on demand) the pane. */
function addin(mode) {
  const setting = process.env.OFFICE_JS ?? "local";
  const addinUrl = (process.env.ADDIN_URL ?? DEFAULT_ADDIN_URL).replace(/\/+$/, "");
  return {
    ...common(mode, "chrome 100, edge 100, safari 15.4"),
    name: "addin",
    target: ["web", "es2022"],
    // One chunk: it asks for the pane, which comes later, and registers the commands at once.
    entry: { commands: ["./taskpane/load.ts", "./commands/commands.ts"] },
    output: {
      path: path.join(__dirname, "dist/addin"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    // The pane is one file: it is always needed as a whole.
    optimization: { splitChunks: false },
    plugins: [
      new HtmlPlugin({
        template: "./taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["commands"],
        scriptLoading: "defer",
        inject: "head",
        templateParameters: {
          officeScript: officeScript(setting),
          contentSecurityPolicy: contentSecurityPolicy(setting),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "[path][name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString("utf8").replaceAll(DEFAULT_ADDIN_URL, addinUrl),
          },
          ...officeFilePatterns(setting, OFFICE_JS_FOLDER),
        ],
      }),
    ],
  };
}

/** The command line: one file that needs nothing beside it. */
function cli(mode) {
  return {
    ...common(mode, "node 20.9"),
    name: "cli",
    target: "node20",
    entry: { jibiao: "./cli/main.ts" },
    output: { path: path.join(__dirname, "dist/cli"), filename: "[name].js", clean: true },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      {
        apply(compiler) {
          compiler.hooks.afterEmit.tap("ExecutablePlugin", ({ outputOptions }) => {
            fs.chmodSync(path.join(outputOptions.path, "jibiao.js"), 0o755);
          });
        },
      },
    ],
    optimization: { splitChunks: false },
  };
}

module.exports = (_env, argv) => {
  const mode = argv.mode ?? "production";
  const configs = [addin(mode), cli(mode)];
  return fs.existsSync(WORKBENCH_CONFIG) ? [...configs, require(WORKBENCH_CONFIG)(mode)].flat() : configs;
};
module.exports.common = common;
