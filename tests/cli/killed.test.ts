import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { unzipSync, zipSync } from "fflate";

const JIBIAO = join(__dirname, "../../dist/cli/jibiao.js");

const PICTURE_BYTES = 30_000_000;
const MOMENTS = 25;

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

/** The sample with a picture in it that takes a while to write. */
function largeSample(): Uint8Array {
  const parts = unzipSync(readFileSync(join(__dirname, "../../assets/sample.xlsx")));
  return zipSync({ ...parts, "xl/media/image1.png": randomBytes(PICTURE_BYTES) }, { level: 0 });
}

test("a file that is being mended is the old one or the new one, whenever the program is killed", async () => {
  const file = join(folder, "绩效目标表.xlsx");
  const old = largeSample();
  writeFileSync(file, old);
  const start = Date.now();
  expect(await fixAndKill(file, 120_000)).toBe("ended");
  const duration = Date.now() - start;
  const mended = readFileSync(file);
  expect(mended.equals(old)).toBe(false);

  for (let moment = 1; moment <= MOMENTS; moment += 1) {
    writeFileSync(file, old);
    await fixAndKill(file, (duration * moment) / MOMENTS);
    const now = readFileSync(file);
    expect([moment, [old, mended].some((whole) => now.equals(whole))]).toEqual([moment, true]);
  }
  // What a killed program leaves behind is never taken for a workbook.
  const others = readdirSync(folder).filter((name) => name !== basename(file));
  expect(others.filter((name) => !/^\.jibiao-.*\.tmp$/.test(name))).toEqual([]);
  // Nor does it stay longer than to the next change in the folder.
  expect(others.length).toBeLessThan(2);
  writeFileSync(file, old);
  expect(await fixAndKill(file, 120_000)).toBe("ended");
  expect(readdirSync(folder)).toEqual([basename(file)]);
  writeFileSync(join(folder, ".jibiao-0.tmp"), old.subarray(0, 1_000));
  const { stdout } = spawnSync(process.execPath, [JIBIAO, "check", folder, "--format", "ndjson"], { encoding: "utf8" });
  expect(stdout.match(/"file":"[^"]*"/g)).toEqual([`"file":${JSON.stringify(file)}`]);
}, 180_000);
