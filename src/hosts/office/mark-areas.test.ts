import { markAddresses } from "./mark-areas";

describe("the addresses of marked cells", () => {
  it.each([
    ["nothing", [], []],
    ["one cell", ["B6"], ["B6"]],
    ["cells below each other as one area", ["C3", "C2", "C4"], ["C2:C4"]],
    ["cells beside each other as single ones", ["B6", "C6"], ["B6,C6"]],
    ["a cell named twice once", ["A1", "A1"], ["A1"]],
    ["a gap as two areas", ["A1", "A3", "A4"], ["A1,A3:A4"]],
    ["columns beyond Z after Z", ["AA1", "Z1"], ["Z1,AA1"]],
    ["no text that is not a cell", ["nowhere", "D4"], ["D4"]],
  ])("name %s", (_, cells, expected) => {
    expect(markAddresses(cells)).toEqual(expected);
  });

  it("are split where Excel would refuse one of them as too long", () => {
    const cells = Array.from({ length: 5000 }, (_, index) => `A${String(index * 2 + 1)}`);
    const addresses = markAddresses(cells);
    expect(addresses.length).toBeGreaterThan(1);
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThan(8192);
    expect(addresses.join(",").split(",")).toEqual(cells);
  });
});
