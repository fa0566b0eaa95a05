import { at, expectEqual, fill, record, valuesOf, type ContractCase } from "./contract-case";

/** Promises about the selection, edit mode and events. */
export const eventCases: readonly ContractCase[] = [
  {
    name: "begins with A1 selected and nothing being edited",
    run: ({ engine }) => {
      expectEqual(engine.selection(), { sheet: engine.activeSheet(), areas: [at("A1")] }, "selection");
      expectEqual(engine.isEditing(), false, "editing");
    },
  },
  {
    name: "selects areas on another sheet and brings it to the front",
    run: async ({ engine, settled }) => {
      const other = engine.addSheet("B");
      engine.select(other, [at("B2:C3"), at("E5")]);
      await settled();
      expectEqual(engine.activeSheet(), other, "active sheet");
      expectEqual(engine.selection(), { sheet: other, areas: [at("B2:C3"), at("E5")] }, "selection");
    },
  },
  {
    name: "tells of a new selection once",
    run: async ({ engine, settled }) => {
      const events = record(engine, "selection-changed");
      const sheet = engine.activeSheet();
      engine.select(sheet, [at("B6")]);
      await settled();
      engine.select(sheet, [at("B6")]);
      await settled();
      expectEqual(events, [{ type: "selection-changed", sheet, areas: [at("B6")] }], "events");
    },
  },
  {
    name: "tells of a call's write with its area and source",
    run: async ({ engine, settled }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "B2", [[1]]);
      await settled();
      const events = record(engine, "values-changed");
      fill(engine, sheet, "B2", [[2]]);
      fill(engine, sheet, "D4", [
        ["a", "b"],
        ["c", "d"],
      ]);
      await settled();
      expectEqual(
        events,
        [
          { type: "values-changed", sheet, area: at("B2"), change: "RangeEdited", source: "api", before: 1, after: 2 },
          { type: "values-changed", sheet, area: at("D4:E5"), change: "RangeEdited", source: "api" },
        ],
        "events",
      );
    },
  },
  {
    name: "tells of what a person types as the user's",
    run: async ({ engine, typeInto, settled }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "C3", [["old"]]);
      await settled();
      const events = record(engine, "values-changed");
      await typeInto(sheet, 2, 2, "new");
      await settled();
      expectEqual(valuesOf(engine, sheet, "C3"), [["new"]], "value");
      expectEqual(
        events,
        [
          {
            type: "values-changed",
            sheet,
            area: at("C3"),
            change: "RangeEdited",
            source: "user",
            before: "old",
            after: "new",
          },
        ],
        "events",
      );
    },
  },
  {
    name: "says nothing of values when formats, merges or conditional formats change",
    run: async ({ engine, settled }) => {
      const events = record(engine, "values-changed");
      const sheet = engine.activeSheet();
      engine.setFormat(sheet, at("A1"), { fill: "#FFFF00" });
      engine.write(sheet, 0, 0, [[{ numberFormat: "0%" }]]);
      engine.merge(sheet, at("A1:B2"));
      engine.addConditionalFormat(sheet, {
        areas: [at("A1")],
        formula: "=TRUE",
        look: { bold: true },
        stopIfTrue: false,
      });
      await settled();
      expectEqual(events, [], "events");
    },
  },
  {
    name: "tells of inserted and deleted rows",
    run: async ({ engine, settled }) => {
      const sheet = engine.activeSheet();
      fill(engine, sheet, "A1", [["a"], ["b"], ["c"]]);
      await settled();
      const events = record(engine, "values-changed");
      engine.insertRows(sheet, 1, 2);
      engine.deleteRows(sheet, 0, 1);
      await settled();
      expectEqual(
        events.map((event) => [event.change, event.area.top, event.area.bottom, event.source]),
        [
          ["RowInserted", 1, 2, "api"],
          ["RowDeleted", 0, 0, "api"],
        ],
        "events",
      );
    },
  },
  {
    name: "tells of sheets added, renamed, moved and deleted",
    run: async ({ engine, settled }) => {
      const events = record(engine, "sheet-added", "sheet-renamed", "sheet-moved", "sheet-deleted");
      const sheet = engine.addSheet("B");
      engine.renameSheet(sheet, "C");
      engine.moveSheet(sheet, 0);
      engine.deleteSheet(sheet);
      await settled();
      expectEqual(
        events,
        [
          { type: "sheet-added", sheet, source: "api" },
          { type: "sheet-renamed", sheet, before: "B", after: "C", source: "api" },
          { type: "sheet-moved", sheet, before: 1, after: 0, source: "api" },
          { type: "sheet-deleted", sheet, source: "api" },
        ],
        "events",
      );
    },
  },
  {
    name: "tells once that another sheet is in front",
    run: async ({ engine, settled }) => {
      const previous = engine.activeSheet();
      const sheet = engine.addSheet("B");
      await settled();
      const events = record(engine, "sheet-activated");
      engine.activateSheet(sheet);
      engine.activateSheet(sheet);
      await settled();
      expectEqual(events, [{ type: "sheet-activated", sheet, previous }], "events");
    },
  },
  {
    name: "tells of protection",
    run: async ({ engine, settled }) => {
      const events = record(engine, "protection-changed");
      const sheet = engine.activeSheet();
      engine.protect(sheet);
      engine.unprotect(sheet);
      await settled();
      expectEqual(
        events.map((event) => event.isProtected),
        [true, false],
        "events",
      );
    },
  },
  {
    name: "stops telling after the subscription ended",
    run: async ({ engine, settled }) => {
      let count = 0;
      const stop = engine.subscribe(() => {
        count += 1;
      });
      stop();
      fill(engine, engine.activeSheet(), "A1", [["x"]]);
      await settled();
      expectEqual(count, 0, "events");
    },
  },
  {
    name: "knows when a cell is being edited",
    run: async ({ engine, setEditing }) => {
      await setEditing(true);
      expectEqual(engine.isEditing(), true, "while editing");
      await setEditing(false);
      expectEqual(engine.isEditing(), false, "afterwards");
    },
  },
];
