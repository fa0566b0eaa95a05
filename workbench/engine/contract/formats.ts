import type { Engine, NewConditionalFormat } from "../engine";
import { at, expectEqual, expectTrue, fill, type ContractCase } from "./contract-case";

const MARK: NewConditionalFormat = {
  areas: [at("A1"), at("C3:D4")],
  formula: '=N("jibiao:error")=0',
  look: { fill: "#FFC7CE", fontColor: "#9C0006" },
  stopIfTrue: false,
};

const formulas = (engine: Engine): string[] =>
  engine.conditionalFormats(engine.activeSheet()).map((format) => format.formula);

/** Promises about formats, conditional formats and data validation. */
export const formatCases: readonly ContractCase[] = [
  {
    name: "writes and reads a cell's own format",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.setFormat(sheet, at("B2:C2"), { fill: "#FFFF00", fontColor: "#FF0000", bold: true, wrap: true });
      const [[blank, first, second] = []] = engine.formats(sheet, at("A2:C2"));
      expectEqual(blank, {}, "cell beside");
      expectEqual(first, { fill: "#FFFF00", fontColor: "#FF0000", bold: true, wrap: true }, "format");
      expectEqual(second, first, "second cell");
    },
  },
  {
    name: "changes parts of a format and takes parts away",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.setFormat(sheet, at("A1"), { fill: "#FFFF00", italic: true, horizontal: "center", fontSize: 14 });
      engine.setFormat(sheet, at("A1"), { fill: null, italic: null, vertical: "center" });
      expectEqual(
        engine.formats(sheet, at("A1")),
        [[{ horizontal: "center", fontSize: 14, vertical: "center" }]],
        "format",
      );
    },
  },
  {
    name: "keeps formats when a cell is written or made blank",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.setFormat(sheet, at("A1"), { fill: "#00FF00" });
      fill(engine, sheet, "A1", [["x"]]);
      fill(engine, sheet, "A1", [[""]]);
      expectEqual(engine.formats(sheet, at("A1")), [[{ fill: "#00FF00" }]], "format");
    },
  },
  {
    name: "keeps a conditional format over areas that do not touch exactly as given",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      const id = engine.addConditionalFormat(sheet, MARK);
      expectEqual(engine.conditionalFormats(sheet), [{ ...MARK, id, kind: "custom" }], "conditional formats");
      expectEqual(engine.conditionalFormats(engine.addSheet("B")), [], "another sheet's");
    },
  },
  {
    name: "does not mix a conditional format's colour into the cell's own format",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.addConditionalFormat(sheet, MARK);
      expectEqual(engine.formats(sheet, at("A1")), [[{}]], "format");
      expectEqual(engine.usedArea(sheet, false), undefined, "used area");
    },
  },
  {
    name: "lists conditional formats in order of priority and moves them",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      const ids = ["=TRUE", "=1=1", "=2=2"].map((formula) => engine.addConditionalFormat(sheet, { ...MARK, formula }));
      expectEqual(formulas(engine), ["=TRUE", "=1=1", "=2=2"], "in the order added");
      expectEqual(new Set(ids).size, 3, "number of different ids");
      engine.moveConditionalFormat(sheet, ids[2] ?? "", 0);
      expectEqual(formulas(engine), ["=2=2", "=TRUE", "=1=1"], "after moving the last to the front");
      engine.moveConditionalFormat(sheet, ids[2] ?? "", 1);
      expectEqual(formulas(engine), ["=TRUE", "=2=2", "=1=1"], "after moving it one down");
    },
  },
  {
    name: "changes a conditional format in place",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      const id = engine.addConditionalFormat(sheet, MARK);
      engine.addConditionalFormat(sheet, { ...MARK, formula: "=TRUE" });
      engine.changeConditionalFormat(sheet, id, { areas: [at("F1:F2")], stopIfTrue: true });
      engine.changeConditionalFormat(sheet, id, { look: { bold: true } });
      const expected = { ...MARK, id, kind: "custom", areas: [at("F1:F2")], stopIfTrue: true, look: { bold: true } };
      expectEqual(engine.conditionalFormats(sheet)[0], expected, "conditional format");
    },
  },
  {
    name: "deletes one conditional format and leaves the others",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      const id = engine.addConditionalFormat(sheet, MARK);
      engine.addConditionalFormat(sheet, { ...MARK, formula: "=TRUE" });
      engine.deleteConditionalFormat(sheet, id);
      engine.deleteConditionalFormat(sheet, id);
      expectEqual(formulas(engine), ["=TRUE"], "formulas left");
    },
  },
  {
    name: "does not give a deleted conditional format's id again",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      const id = engine.addConditionalFormat(sheet, MARK);
      engine.deleteConditionalFormat(sheet, id);
      expectTrue(engine.addConditionalFormat(sheet, MARK) !== id, "the id came back");
    },
  },
  {
    name: "keeps what a drop-down list does to other entries",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.setDataValidation(sheet, at("B2"), ["x", "y"], "information");
      engine.setDataValidation(sheet, at("B4"), ["x", "y"], "warning");
      expectEqual(
        engine.dataValidations(sheet).map(({ alert }) => alert),
        ["information", "warning"],
        "alerts",
      );
    },
  },
  {
    name: "keeps and removes drop-down lists",
    run: ({ engine }) => {
      const sheet = engine.activeSheet();
      engine.setDataValidation(sheet, at("B2:B4"), ["数量指标", "质量指标"]);
      const listed = { areas: [at("B2:B4")], kind: "list", choices: ["数量指标", "质量指标"] };
      expectEqual(engine.dataValidations(sheet), [listed], "validations");
      engine.setDataValidation(sheet, at("B2:B4"), null);
      expectEqual(engine.dataValidations(sheet), [], "validations after removal");
    },
  },
];
