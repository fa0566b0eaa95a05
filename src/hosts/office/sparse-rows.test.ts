import { responseBytes, sparseRows } from "./sparse-rows";

describe("sparse rows", () => {
  it("leave out blank cells and blank rows and count from the rectangle's corner", () => {
    const values = [
      ["", "项目名称", ""],
      ["", "", ""],
      [0, false, "x"],
    ];
    const formats = values.map((row) => row.map(() => "General"));
    expect(sparseRows(values, formats, 4, 2)).toEqual([
      { row: 4, cells: [{ column: 3, value: "项目名称" }] },
      {
        row: 6,
        cells: [
          { column: 2, value: 0 },
          { column: 3, value: false },
          { column: 4, value: "x" },
        ],
      },
    ]);
  });

  it("keep the number format of numbers only, and only where it is not General", () => {
    expect(sparseRows([[0.5, 50, "50%"]], [["0.00%", "General", "@"]], 0, 0)).toEqual([
      {
        row: 0,
        cells: [
          { column: 0, value: 0.5, format: "0.00%" },
          { column: 1, value: 50 },
          { column: 2, value: "50%" },
        ],
      },
    ]);
  });

  it("are blank where Excel gives nothing back", () => {
    expect(sparseRows([[null, undefined]], [], 0, 0)).toEqual([]);
  });
});

describe("the bytes of a response", () => {
  it("count quotes, separators and three bytes for a Chinese character", () => {
    expect(responseBytes([["", "ab", "绩效", 0.5, true]])).toBe(3 + 5 + 9 + 4 + 5);
  });
});
