import { type FormContent, type FormLayout, type LaidForm, layGrid, Page, PLAIN_LAYOUT } from "./form-layout";

/** How a form stands on its sheet whose labels share their cells with the values. */
export interface SharedLayout extends Pick<
  FormLayout,
  "row" | "column" | "widths" | "merges" | "strayRows" | "gapRows" | "level1"
> {
  readonly title: boolean;
  readonly unit: boolean;
  readonly budget: "row" | "rows" | "list";
  readonly plan: "row" | "rows" | "list";
  /** What stands between label and value. */
  readonly separator: string;
  readonly label: (text: string) => string;
  /** Fields that are not filled in. */
  readonly blank: readonly string[];
}

export const SHARED_LAYOUT: SharedLayout = {
  ...PLAIN_LAYOUT,
  title: true,
  unit: true,
  budget: "row",
  plan: "row",
  separator: "：",
  label: (text) => text,
  blank: [],
};

/** A form and what each field of the block above the grid should say. */
export interface SharedForm extends LaidForm {
  readonly texts: Readonly<Record<string, string>>;
}

type Part = readonly [field: string, label: string, value: string];
const SPANS = [
  [[0, 6]],
  [
    [0, 2],
    [3, 6],
  ],
  [
    [0, 2],
    [3, 4],
    [5, 6],
  ],
  [
    [0, 1],
    [2, 3],
    [4, 4],
    [5, 6],
  ],
] as const;

/** Lays a form out on a sheet with label and value in one cell: 项目名称：干部培训费. */
export function laySharedForm(content: FormContent, layout: SharedLayout = SHARED_LAYOUT): SharedForm {
  const page = new Page({ ...PLAIN_LAYOUT, ...layout, title: layout.title, budget: "none", plan: "none" });
  const texts: Record<string, string> = {};
  const write = ([field, label, value]: Part): string => {
    const own = layout.blank.includes(field) ? "" : value;
    texts[field] = own;
    return `${layout.label(label)}${layout.separator}${own}`;
  };
  const line = (parts: readonly Part[]): void => {
    page.line(
      parts.map((part, place) => ({
        span: SPANS[parts.length - 1]?.[place] ?? [0, 0],
        value: write(part),
        field: part[0],
      })),
    );
  };
  const list = (parts: readonly Part[]): void => {
    const value = parts.map(write).join("，");
    page.line(parts.map(([field], place) => ({ span: [0, 6], field, value: place === 0 ? value : "" })));
  };
  const lay = { row: line, rows: (parts: readonly Part[]) => parts.forEach((part) => line([part])), list };
  if (layout.title) page.line([{ span: [0, 6], value: content.title, field: "title" }]);
  if (layout.unit) line([["unitLine", "单位", content.unit]]);
  page.beginBlock();
  line([
    ["code", "项目编码", String(content.code)],
    ["name", "项目名称", content.name],
  ]);
  page.beginBlock();
  lay[layout.budget]([
    ["budget.total", "预算数", String(content.total)],
    ["budget.fiscal", "其中：财政资金", String(content.fiscal)],
    ["budget.other", "其他资金", String(content.other)],
  ]);
  line([["purpose", "资金用途", content.purpose]]);
  page.beginBlock();
  lay[layout.plan](
    ["3月底", "6月底", "10月底", "12月底"].map((label, place) => [
      `plan[${place}]`,
      `${label}（%）`,
      String(content.plan[place]),
    ]),
  );
  page.beginBlock();
  line([["goals[0]", "绩效目标", content.goals.join("\n")]]);
  page.skip(layout.gapRows);
  layGrid(page, content, { ...PLAIN_LAYOUT, ...layout, title: layout.title, budget: "none", plan: "none" });
  return { ...page.done(), texts };
}
