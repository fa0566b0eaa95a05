import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { writeBytes } from "./replace-file";
import { addTemporary, clearLeftovers, forgetTemporary } from "./temporary-files";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jibiao-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The name that a process with this number would give a file. */
function nameOf(id: number): string {
  const path = addTemporary(folder);
  forgetTemporary(path);
  return basename(path).replace(`-${process.pid}-`, `-${id}-`);
}

/** The number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await once(child, "exit");
  if (child.pid === undefined) throw new Error("the process did not start");
  return child.pid;
}

const left = (name: string): void => writeFileSync(join(folder, name), "half a table");

test("whoever writes into a folder clears away what a killed program left there", async () => {
  left(nameOf(await endedProcess()));
  // Numbers come again: in a container it is often the same one.
  left(nameOf(process.pid));
  expect(await writeBytes(join(folder, "表.xlsx"), new TextEncoder().encode("新"))).toBe(true);
  expect(readdirSync(folder)).toEqual(["表.xlsx"]);
});

test("what is being written stays, be it of this process or of another that lives", async () => {
  const own = addTemporary(folder);
  left(basename(own));
  const other = nameOf(process.ppid);
  left(other);
  await clearLeftovers(folder);
  forgetTemporary(own);
  expect(readdirSync(folder).sort()).toEqual([basename(own), other].sort());
});

test("what is not ours stays, however its name looks", async () => {
  const gone = await endedProcess();
  const own = nameOf(gone);
  const names = [
    // Of another person or computer.
    own.replace(/-[\da-f]{8}-/, "-00000000-"),
    `${own}.xlsx`,
    own.slice(1),
    own.replace(`-${gone}-`, "-0-"),
    own.replace(`-${gone}-`, `-${"9".repeat(30)}-`),
    ".jibiao-.tmp",
    ".jibiao-notes.tmp",
    ".~lock.表.xlsx#",
  ];
  names.forEach(left);
  mkdirSync(join(folder, nameOf(gone)));
  if (process.platform !== "win32") symlinkSync(names[0] ?? "", join(folder, nameOf(gone)));
  const before = readdirSync(folder).sort();
  await clearLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual(before);
  expect(names.map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(names.map(() => "half a table"));
});

test("a folder that is not there is no obstacle", async () => {
  await clearLeftovers(join(folder, "absent"));
  expect(readdirSync(folder)).toEqual([]);
});
