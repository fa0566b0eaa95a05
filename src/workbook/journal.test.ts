import type { Edit, EditOutcome } from "./edit";
import type { WorkbookEditor } from "./host";
import { Journal } from "./journal";

/** One sheet of texts that applies edits as every host does. */
class Cells implements WorkbookEditor {
  constructor(readonly texts: Record<string, string>) {}

  apply(edits: readonly Edit[]): Promise<EditOutcome> {
    const applied: Edit[] = [];
    const skipped: { edit: Edit; reason: "changed" }[] = [];
    for (const edit of edits) {
      if ((this.texts[edit.cell] ?? "") === edit.from) {
        this.texts[edit.cell] = String(edit.to);
        applied.push(edit);
      } else {
        skipped.push({ edit, reason: "changed" });
      }
    }
    return Promise.resolve({ applied, skipped });
  }
}

const edit = (cell: string, from: string, to: string): Edit => ({ sheet: "甲", cell, from, to });

describe("taking back what was written", () => {
  test("restores the last batch, then the one before", async () => {
    const cells = new Cells({ A1: "≧90%", A2: "13万" });
    const journal = new Journal();
    await journal.apply(cells, "符号", [edit("A1", "≧90%", "≥90%")]);
    await journal.apply(cells, "单位", [edit("A2", "13万", "13万元"), edit("A1", "≥90%", "≥95%")]);
    expect(journal.last?.label).toBe("单位");
    await journal.undo(cells);
    expect(cells.texts).toEqual({ A1: "≥90%", A2: "13万" });
    await journal.undo(cells);
    expect(cells.texts).toEqual({ A1: "≧90%", A2: "13万" });
    expect(await journal.undo(cells)).toBeUndefined();
  });

  test("leaves a cell that a person changed since, and names it", async () => {
    const cells = new Cells({ A1: "a", A2: "b" });
    const journal = new Journal();
    await journal.apply(cells, "x", [edit("A1", "a", "c"), edit("A2", "b", "d")]);
    cells.texts.A1 = "mine";
    const outcome = await journal.undo(cells);
    expect(cells.texts).toEqual({ A1: "mine", A2: "b" });
    expect(outcome?.skipped).toEqual([{ edit: edit("A1", "c", "a"), reason: "changed" }]);
  });

  test("remembers only what came about", async () => {
    const cells = new Cells({ A1: "a" });
    const journal = new Journal();
    await journal.apply(cells, "x", [edit("A1", "z", "c")]);
    expect(journal.last).toBeUndefined();
  });

  test("keeps the batch when the host could not take it back", async () => {
    const cells = new Cells({ A1: "a" });
    const journal = new Journal();
    await journal.apply(cells, "x", [edit("A1", "a", "c")]);
    await expect(journal.undo({ apply: () => Promise.reject(new Error("busy")) })).rejects.toThrow("busy");
    expect(journal.last?.label).toBe("x");
  });
});
