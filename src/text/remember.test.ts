import { rememberByText } from "./remember";

describe("rememberByText", () => {
  it("reads a text once, also one that gives nothing", () => {
    const read = jest.fn((text: string) => (text === "" ? undefined : `${text}!`));
    const remembered = rememberByText(read);
    expect([remembered("甲"), remembered("甲"), remembered("乙")]).toEqual(["甲!", "甲!", "乙!"]);
    expect([remembered(""), remembered("")]).toEqual([undefined, undefined]);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it("does not hold texts without end", () => {
    const read = jest.fn((text: string) => text.length);
    const remembered = rememberByText(read);
    const long = "长".repeat(1_000);
    for (let at = 0; at < 250; at += 1) remembered(`${long}${at}`);
    expect(remembered(`${long}0`)).toBe(1_001);
    expect(read).toHaveBeenCalledTimes(251);
  });
});
