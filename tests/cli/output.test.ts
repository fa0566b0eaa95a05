import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { generatedFile } from "../../scripts/bench/generated-file";

const JIBIAO = join(__dirname, "../../dist/cli/jibiao.js");
const ENVIRONMENT = { ...process.env, LC_ALL: "zh_CN.UTF-8" };
/** A device that is always full, where the system has one. */
const FULL = "/dev/full";

let folder = "";
let file = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  file = join(folder, "表.xlsx");
  // Its results are larger than what a pipe holds.
  writeFileSync(file, generatedFile(20));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const COMMANDS: readonly (readonly string[])[] = [
  ["check"],
  ["check", "--format", "json"],
  ["check", "--format", "ndjson"],
  ["check", "--format", "html"],
  ["inspect"],
  ["inspect", "--format", "json"],
  ["fix", "--dry-run"],
  ["fill", "--dry-run"],
];

if (existsSync(FULL)) {
  test.each(COMMANDS.map((command) => [command.join(" "), command] as const))(
    "what %s prints cannot be written: a sentence, and status 2",
    (_, command) => {
      const full = openSync(FULL, "w");
      try {
        const { status, stderr } = spawnSync(process.execPath, [JIBIAO, ...command, file], {
          encoding: "utf8",
          env: ENVIRONMENT,
          stdio: ["ignore", full, "pipe"],
        });
        expect([status, stderr]).toEqual([2, "结果写不出去。请确认磁盘没有满，或用 --out 写到别的地方，再试一次。\n"]);
      } finally {
        closeSync(full);
      }
    },
  );

  test("a report that does not fit where it is to go: a sentence, and status 2", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [JIBIAO, "check", file, "--out", FULL], {
      encoding: "utf8",
      env: ENVIRONMENT,
    });
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining(`结果写不进 ${FULL}`)]);
  });

  test("errors that cannot be written either: status 2 all the same", () => {
    const full = openSync(FULL, "w");
    try {
      const { status } = spawnSync(process.execPath, [JIBIAO, "check", join(folder, "absent.xlsx")], {
        env: ENVIRONMENT,
        stdio: ["ignore", full, full],
      });
      expect(status).toBe(2);
    } finally {
      closeSync(full);
    }
  });
}

test.each(COMMANDS.filter((command) => command[0] !== "fix").map((command) => [command.join(" "), command] as const))(
  "the reader of %s goes away: it ends without a word, and status 2 says that not all was printed",
  async (_, command) => {
    // Of several files: more is to be printed when the reader has gone.
    const child = spawn(process.execPath, [JIBIAO, ...command, file, file, file, file], {
      env: ENVIRONMENT,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = once(child, "exit");
    const errors = text(child.stderr);
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await ended).toEqual([2, null]);
    expect(await errors).toBe("");
  },
);

test("a file that is changed in place is whole when the reader of the list goes away", async () => {
  const own = join(folder, "own");
  const child = spawn(process.execPath, [JIBIAO, "fill", file, "--rows", "--out", own, "--format", "json"], {
    env: ENVIRONMENT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  child.stdout.destroy();
  expect(await ended).toEqual([2, null]);
  expect(readdirSync(own)).toEqual(["表.xlsx"]);
});
