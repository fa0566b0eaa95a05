import type { IWorkbookData } from "@univerjs/core";
import { readText } from "../../src/hosts/xlsx/workbook-file";
import type { Localized } from "../../src/i18n/localized";
import type { UniverEngine } from "../univer/univer-engine";
import { readSheetContent } from "./sheet-content";
import type { OpenedState } from "./save-workbook";

/** What lies at a place of the sheet and does not move when rows or columns are inserted. */
const PLACED: Readonly<Record<string, Localized>> = {
  drawing: { "zh-CN": "图表和图片", en: "charts and pictures" },
  legacyDrawing: { "zh-CN": "批注", en: "notes" },
  hyperlinks: { "zh-CN": "超链接", en: "links" },
  autoFilter: { "zh-CN": "筛选", en: "filters" },
  tableParts: { "zh-CN": "表格样式区域", en: "tables" },
  dataValidations: { "zh-CN": "数据验证", en: "data validation" },
  rowBreaks: { "zh-CN": "分页符", en: "page breaks" },
  colBreaks: { "zh-CN": "分页符", en: "page breaks" },
};

/** What of the changes cannot be written into the file, a sentence each. */
export function lossesOf(state: OpenedState, engine: UniverEngine, before: IWorkbookData): readonly Localized[] {
  const now = engine.snapshot();
  return engine.sheets().flatMap(({ id, name, tabColor }) => {
    const worksheet = state.file.worksheets.find((sheet) => sheet.id === id);
    const old = before.sheets[id];
    if (worksheet === undefined || old === undefined) return engine.isProtected(id) ? [lostProtection(name)] : [];
    const losses: Localized[] = [];
    if (state.rearranged.has(id)) losses.push(...placedThings(state, id, name));
    if (!state.rearranged.has(id) && !same(state.dataValidations.get(id), engine.dataValidations(id))) {
      losses.push(lost(name, { "zh-CN": "数据验证的改动", en: "the changes of data validation" }));
    }
    if (state.isProtected.get(id) !== engine.isProtected(id)) losses.push(lostProtection(name));
    if ((old.tabColor ?? "") !== tabColor)
      losses.push(lost(name, { "zh-CN": "标签颜色", en: "the colour of the tab" }));
    const isFreezeChanged = old.freeze !== undefined && !same(old.freeze, now.sheets[id]?.freeze);
    if (isFreezeChanged) losses.push(lost(name, { "zh-CN": "冻结窗格的改动", en: "the changes of frozen panes" }));
    return losses;
  });
}

function placedThings({ file }: OpenedState, id: string, name: string): readonly Localized[] {
  const worksheet = file.worksheets.find((sheet) => sheet.id === id);
  if (worksheet === undefined) return [];
  const { sections } = readSheetContent(readText(file.source, worksheet.entry), worksheet.entry.name);
  const found = new Set(sections.flatMap((section) => PLACED[section.name] ?? []));
  if (found.size === 0) return [];
  const things = [...found];
  return [
    {
      "zh-CN": `“${name}”里插入或删除了行列，${things.map((thing) => thing["zh-CN"]).join("、")}的位置不会跟着移动`,
      en: `Rows or columns of ${name} were inserted or deleted: ${things.map((thing) => thing.en).join(", ")} will not move with them`,
    },
  ];
}

function lostProtection(name: string): Localized {
  return lost(name, { "zh-CN": "工作表保护的改动", en: "the change of its protection" });
}

function lost(name: string, what: Localized): Localized {
  return { "zh-CN": `“${name}”的${what["zh-CN"]}`, en: `${name}: ${what.en}` };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
