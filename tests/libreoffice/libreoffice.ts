import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";

const PLACES = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const SOFFICE = [process.env["SOFFICE_PATH"] ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));

export const MINUTE = 60_000;

/**
 * Opens a file in LibreOffice without a screen and saves it as another kind of file (its extension) in a folder, which also keeps
 * LibreOffice's profile. Gives the path of the new file.
 */
export function convert(file: string, to: string, folder: string): string {
  if (SOFFICE === undefined)
    throw new Error("No LibreOffice was found, install it or set SOFFICE_PATH to its program.");
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, to);
  const args = [profile, "--headless", "--convert-to", to, "--outdir", out, file];
  execFileSync(SOFFICE, args, { stdio: "pipe", timeout: 2 * MINUTE });
  return join(out, basename(file, extname(file)) + `.${to}`);
}
