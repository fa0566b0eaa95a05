import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const JIBIAO = join(__dirname, "../../dist/cli/jibiao.js");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Mends a file in place and is killed so many milliseconds after its start, if it still runs then. */
function fixAndKill(file: string, milliseconds: number): Promise<"killed" | "ended"> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [JIBIAO, "fix", file, "--rule", "value-glued-number", "--in-place"], {
      stdio: "ignore",
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.on("error", reject);
    child.on("exit", (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL" ? "killed" : "ended");
    });
  });
}

test("a file that is being mended is the old one or the new one, whenever the program is killed", async () => {
  const file = join(folder, "绩效目标表.xlsx");
  const old = readFileSync(join(__dirname, "../../assets/sample.xlsx"));
  writeFileSync(file, old);
  expect(await fixAndKill(file, 120_000)).toBe("ended");
  const mended = readFileSync(file);
  expect(mended.equals(old)).toBe(false);

  for (let wait = 20; ; wait = Math.ceil(wait * 1.25)) {
    writeFileSync(file, old);
    const end = await fixAndKill(file, wait);
    const now = readFileSync(file);
    expect([old, mended].some((whole) => now.equals(whole))).toBe(true);
    if (end === "ended") break;
  }
});
