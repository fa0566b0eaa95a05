import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import sirv from "sirv";

/**
 * Puts the built add-in into the Excel on this computer and serves it, until Ctrl+C: Windows through the registry key that
 * Excel reads for developers, macOS through Excel's folder for them. The certificate is the one that Microsoft's
 * office-addin-dev-certs makes and the system trusts.
 */

const PORT = 3000;
const MANIFEST = "dist/addin/manifest.xml";
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");
const WINDOWS_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const MAC_FOLDER = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");

function main(): void {
  const missing = whatIsMissing();
  if (missing !== undefined) {
    console.error(missing);
    process.exitCode = 2;
    return;
  }
  const files = sirv("dist/addin", { dev: true });
  const options = {
    key: readFileSync(join(CERTIFICATES, "localhost.key")),
    cert: readFileSync(join(CERTIFICATES, "localhost.crt")),
  };
  createServer(options, (request, response) => files(request, response)).listen(PORT, "localhost", () => {
    register();
    console.log(
      "已把绩标加到本机的 Excel。请重新打开 Excel，在“插入”或“开始”选项卡点“加载项”，选“开发人员加载项”里的“绩标”。按 Ctrl+C 停止。\n" +
        "Jibiao is in the Excel on this computer. Restart Excel and choose it under Add-ins, Developer Add-ins. Ctrl+C stops serving it.",
    );
  });
}

/** A sentence that says what to do first, or undefined when nothing is missing. */
function whatIsMissing(): string | undefined {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    return "这台电脑的系统没有桌面版 Excel。请用 npm start 在浏览器里试用。 There is no desktop Excel for this system; npm start opens the workbench instead.";
  }
  if (!existsSync(MANIFEST)) return "请先运行 npm run build。 Please run npm run build first.";
  if (!existsSync(join(CERTIFICATES, "localhost.crt"))) {
    return "请先运行 npx office-addin-dev-certs install，让系统信任本机的证书。 Please run npx office-addin-dev-certs install first, so that the system trusts this computer's certificate.";
  }
  return undefined;
}

function register(): void {
  if (process.platform === "darwin") {
    mkdirSync(MAC_FOLDER, { recursive: true });
    copyFileSync(MANIFEST, join(MAC_FOLDER, "jibiao.manifest.xml"));
    return;
  }
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(MANIFEST, "utf8"))?.[1] ?? "";
  execFileSync("reg", ["add", WINDOWS_KEY, "/v", id, "/t", "REG_SZ", "/d", resolve(MANIFEST), "/f"]);
}

main();
