const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");
const { contentSecurityPolicy, officeFilePatterns, officeScript } = require("./scripts/office-js.cjs");

const DEFAULT_ADDIN_URL = "https://localhost:3000";
const OFFICE_JS_FOLDER = path.join(__dirname, "node_modules/@microsoft/office-js/dist");
const LANGUAGES = ["zh-CN", "en"];
const PANE = path.join(__dirname, "taskpane");
/** Excel shows pages by WebView2 on Windows and by the system's own Safari on a Mac. */
const EXCEL_VIEWS = "chrome 109, edge 109, safari 16.4";
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

/**
 * The layer of a bundle that has one language: whatever its entry brings in is built for it alone, but for the modules
 * that the ribbon's commands have already, such as the classes of errors.
 */
function languageLayers() {
  return LANGUAGES.flatMap((language) =>
    [
      { part: "engine", entry: path.join(__dirname, `commands/bundles/engine.${language}.ts`) },
      { part: "explanations", entry: path.join(__dirname, `taskpane/bundles/explanations.${language}.ts`) },
    ].flatMap(({ part, entry }) => [
      { resource: entry, layer: `${part} ${language}` },
      {
        issuerLayer: `${part} ${language}`,
        test: /\.ts$/,
        loader: path.join(__dirname, "scripts/one-language-loader.cjs"),
        enforce: "pre",
        options: { language, part },
      },
    ]),
  );
}

const ENGINE_PARTS = path.join(__dirname, "commands/bundles/engine-parts.ts");

/** Modules of the engine's layers that are not of the engine itself, such as filling and templates, and what hands the engine out. */
const ON_DEMAND_MODULES = ["commands", "src/fill", "src/templates", "src/tasks"].map((part) =>
  path.join(__dirname, part),
);

const SHARED_MODULES = [path.join(__dirname, "src/workbook"), path.join(__dirname, "src/tasks/pacer.ts")];

/**
 * The one page of the add-in: office.js, then the ribbon's commands; they send for the engine of Office's language, then
 * for the pane, which sends for explanations on demand. docs/decisions/bundles.md tells more.
 */
function addin(mode) {
  const setting = process.env.OFFICE_JS ?? "local";
  const addinUrl = (process.env.ADDIN_URL ?? DEFAULT_ADDIN_URL).replace(/\/+$/, "");
  const base = common(mode, EXCEL_VIEWS);
  return {
    ...base,
    name: "addin",
    target: ["web", "es2022"],
    // One chunk: it asks for the pane, which comes later, and registers the commands at once.
    entry: { commands: ["./taskpane/load.ts", "./commands/commands.ts"] },
    output: {
      path: path.join(__dirname, "dist/addin"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
      // The page is written even when it stayed the same: its time tells the workbench how old the build is.
      compareBeforeEmit: false,
    },
    module: {
      rules: [
        ...base.module.rules,
        ...languageLayers(),
        {
          issuerLayer: /^engine /,
          include: ON_DEMAND_MODULES,
          loader: path.join(__dirname, "scripts/engine-parts-loader.cjs"),
          enforce: "pre",
        },
        // Imports are not to go past it to the modules that it hands on.
        { include: ENGINE_PARTS, sideEffects: true },
        { include: SHARED_MODULES, layer: "page" },
        { test: /\.tsx$/, include: PANE, loader: path.join(__dirname, "scripts/style-loader.cjs"), enforce: "pre" },
      ],
    },
    // Each part is one file: it is always needed as a whole.
    optimization: { splitChunks: false, minimizer: minimizers() },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/[\\/]styles$/, (request) => {
        if (request.context.startsWith(PANE)) request.request = path.join(PANE, "built-styles.ts");
      }),
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
          { from: "assets/**/*.{png,json}", to: "[path][name][ext]" },
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

/** The engine is thousands of small functions: with those of a scope side by side it is 2% smaller, React is larger. */
const ENGINE_FILES = /^(?:engine|changes|live|filling|inserting)\./;

/** Of bundles this large swc makes one twentieth less than terser does, and less without putting functions in place of their calls. */
function minimizers() {
  const minimizer = (files, compress) =>
    new MinimizerPlugin({
      ...files,
      minify: MinimizerPlugin.swcMinify,
      minimizerOptions: {
        compress: { ecma: 2022, passes: 3, inline: 0, reduce_funcs: false, ...compress },
        mangle: true,
        format: { comments: false },
      },
    });
  return [
    minimizer({ include: ENGINE_FILES }, { hoist_funs: true, unsafe_arrows: true }),
    minimizer({ exclude: ENGINE_FILES }, {}),
  ];
}

/** The command line: one file for itself, one for its workers, one for each part that only some commands need; nothing beside them. */
function cli(mode) {
  return {
    ...common(mode, "node 20.9"),
    name: "cli",
    target: "node20",
    entry: { jibiao: "./cli/main.ts", worker: "./cli/check/worker.ts" },
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
