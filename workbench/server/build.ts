import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** A build's output file and everything it is made from. */
interface Build {
  /** The name of its webpack configuration. */
  readonly name: string;
  readonly output: string;
  readonly sources: readonly string[];
}

const SHARED = ["package-lock.json", "webpack.config.js", "webpack.workbench.config.js", "src"];
const BUILDS: readonly Build[] = [
  {
    name: "addin",
    output: "dist/addin/taskpane.html",
    sources: [...SHARED, "taskpane", "commands", "assets/icons", "manifest.xml", "scripts"],
  },
  { name: "workbench", output: "dist/workbench/index.html", sources: [...SHARED, "workbench"] },
];

/** Runs webpack for what is missing or older than its sources. Throws when the build fails. */
export async function buildStale(): Promise<void> {
  const stale = BUILDS.filter(isStale).map(({ name }) => name);
  if (stale.length === 0) return;
  process.stdout.write("正在构建，请稍候…… Building, please wait...\n");
  await runWebpack(stale);
}

function isStale({ output, sources }: Build): boolean {
  if (!existsSync(output)) return true;
  const built = statSync(output).mtimeMs;
  return sources.some((source) => newestIn(source) > built);
}

/** Time of the newest file; tests are no part of a build. */
function newestIn(source: string): number {
  if (!existsSync(source)) return 0;
  const status = statSync(source);
  if (!status.isDirectory()) return /\.test\.tsx?$/.test(source) ? 0 : status.mtimeMs;
  return Math.max(0, ...readdirSync(source).map((name) => newestIn(path.join(source, name))));
}

function runWebpack(names: readonly string[]): Promise<void> {
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const selected = names.flatMap((name) => ["--config-name", name]);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, ...selected, "--stats", "errors-only"], { stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error("构建失败，原因见上。 The build failed, the reason is above."));
    });
  });
}
