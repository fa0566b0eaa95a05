import { oneRow } from "../../tests/support/one-row";
import { table } from "../../tests/support/table-builder";
import type { Finding } from "../model/finding";
import { RULES } from "../rules";
import { checkTables } from "./check-tables";
import { dropOverridden } from "./overrides";

function finding(rule: string, field: string, more: Partial<Finding> = {}): Finding {
  return { rule, field, severity: "error", sheet: "Sheet1", cell: "A1", table: 0, project: "", message: "", ...more };
}

const overrides = new Map([["exact", ["rough", "rougher"]]]);

describe("findings of rules that see the same cause less exactly", () => {
  test("are dropped on the field of the better finding", () => {
    const exact = finding("exact", "code");
    expect(dropOverridden([finding("rough", "code"), exact, finding("rougher", "code")], overrides)).toEqual([exact]);
  });

  test("are dropped on the fields that it covers", () => {
    const exact = finding("exact", "table", { covers: ["indicators[0].name"] });
    const elsewhere = finding("rough", "indicators[1].name");
    expect(dropOverridden([exact, finding("rough", "indicators[0].name"), elsewhere], overrides)).toEqual([
      exact,
      elsewhere,
    ]);
  });

  test("stay in other tables, on other fields, and when the better rule found nothing", () => {
    const kept = [
      finding("exact", "code"),
      finding("rough", "name"),
      finding("rough", "code", { table: 1 }),
      finding("other", "code"),
    ];
    expect(dropOverridden(kept, overrides)).toEqual(kept);
  });

  test("leave one finding on a value whose unit is wrong and whose percentage is therefore odd as well", () => {
    const form = table(oneRow({ name: "培训人数", value: "≥100%" }));
    const onValue = checkTables([form], { locale: "zh-CN" }).filter(({ field }) => field === "indicators[0].value");
    expect(onValue.map(({ rule }) => rule)).toEqual(["value-unit-mismatch"]);
  });

  test("name rules that exist and do not override each other", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    for (const { id, overrides: weaker = [] } of RULES) {
      for (const other of weaker) {
        expect(ids).toContain(other);
        expect(RULES.find((rule) => rule.id === other)?.overrides ?? []).not.toContain(id);
      }
    }
  });
});
