import type { RowLiteral } from "./table-builder";

/** A grid with one filled row of each category that a table is expected to have: 数量, 质量, 时效, 成本, 社会效益, 满意度. */
export const FULL_ROWS: readonly RowLiteral[] = [
  ["产出指标", "数量指标", "培训人次", "参训人次之和", "≥200人次", "年度工作计划"],
  ["", "质量指标", "培训合格率", "合格人数÷参训人数×100%", "≥95%", "上年完成值"],
  ["", "时效指标", "培训完成时间", "最后一期结束的日期", "11月底前", "年度工作计划"],
  ["", "成本指标", "人均培训成本", "培训支出÷参训人次", "≤400元/人", "培训费管理办法"],
  ["效益指标", "社会效益指标", "成果应用率", "应用人数÷参训人数×100%", "≥85%", "上年完成值"],
  ["满意度指标", "服务对象满意度指标", "参训人员满意度", "满意人数÷有效问卷数×100%", "≥90%", "问卷调查"],
];

/** The same with the rows at the given places left out; their levels stay legible. */
export function withoutRows(places: readonly number[]): RowLiteral[] {
  return leveled().filter((_row, place) => !places.includes(place));
}

/** The same with a text, or nothing, in the content cells of the rows at the given places. */
export function blankedRows(places: readonly number[], text = ""): RowLiteral[] {
  return FULL_ROWS.map(([level1, level2, ...content], place) => {
    const [name, description, value, basis] = places.includes(place) ? [text, text, text, text] : content;
    return [level1, level2, name ?? "", description ?? "", value ?? "", basis ?? ""];
  });
}

/** Every row of a block says its level 1, so that any of them can be left out. */
function leveled(): RowLiteral[] {
  const levels = ["产出指标", "产出指标", "产出指标", "产出指标", "效益指标", "满意度指标"];
  return FULL_ROWS.map(([, level2, name, description, value, basis], place) => [
    levels[place] ?? "",
    level2,
    name,
    description,
    value,
    basis,
  ]);
}
