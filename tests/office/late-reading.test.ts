import { checkWorkbook } from "../../src/tasks/check-workbook";
import { formSheet, PLAN_FINAL_CELL } from "../support/sample-form";
import { closeWorkbook, openWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

/** Sections of the pane read sheets whenever they are opened, also while a task is under way. */
test("a reading whose answer comes late does not make marks that were written meanwhile stand twice", async () => {
  const probe = openWorkbook([formSheet("甲")]);
  await probe.host.read({ sheets: ["甲"] });
  const trips = probe.traffic().length;
  closeWorkbook();
  for (let trip = 1; trip <= trips; trip += 1) {
    const { host, office, marks } = openWorkbook([formSheet("甲")]);
    const release = office.bridge.faults.holdRequest(trip, "done");
    const reading = host.read({ sheets: ["甲"] });
    for (let turn = 0; turn < 20; turn += 1) await office.settled();
    const options = { scope: "workbook", locale: "zh-CN", pause: () => Promise.resolve() } as const;
    await checkWorkbook(host, options);
    expect(marks()).toEqual([`甲!${PLAN_FINAL_CELL} error`]);
    await host.read();
    release();
    await reading;
    await host.mark([{ sheet: "甲", cell: PLAN_FINAL_CELL, severity: "error" }], ["甲"]);
    expect({ trip, marks: marks() }).toEqual({ trip, marks: [`甲!${PLAN_FINAL_CELL} error`] });
    await host.clearMarks();
    expect({ trip, marks: marks() }).toEqual({ trip, marks: [] });
    closeWorkbook();
  }
});
