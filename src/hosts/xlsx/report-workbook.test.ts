import { strFromU8, unzipSync } from "fflate";
import { reportSheets } from "../../report/sheets";
import { readXlsx } from "./read";
import { writeWorkbook } from "./write-workbook";

test.each(["=HYPERLINK(A1)", "+1", "-1", "@SUM(A1)"])(
  "a report shows %s of a cell as text and keeps it text",
  (text) => {
    const finding = { rule: "goal-short", severity: "hint", cell: "B8", field: "goals[0]", table: 0 } as const;
    const bytes = writeWorkbook(
      reportSheets({
        locale: "zh-CN",
        ruleTitle: () => text,
        workbooks: [
          {
            file: text,
            tables: [{ sheet: text, range: "A1:G9", project: text }],
            findings: [{ ...finding, sheet: text, project: text, message: text }],
          },
        ],
      }),
    );
    const list = readXlsx(bytes).sheets[1]?.rows[1]?.cells.map(({ value }) => value);
    expect(list).toEqual([1, text, text, text, "B8", "提示", text, text]);
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    const formats = [...strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).matchAll(/<xf [^>]*xfId[^>]*>/g)];
    const style = Number(/<c r="G2" s="(\d+)" t="inlineStr">/.exec(sheet)?.[1]);
    expect(sheet).not.toContain("<f>");
    expect(formats[style]?.[0]).toContain('quotePrefix="1"');
  },
);
