import { NameCache } from "./name-cache";

describe("NameCache", () => {
  it("reads a name once for each standard, unknown ones too", () => {
    const read = jest.fn((standard: string, text: string) => (text === "" ? undefined : `${standard}/${text}`));
    const cache = new NameCache(read);
    expect(cache.get("2015", "数量指标")).toBe("2015/数量指标");
    expect(cache.get("2015", "数量指标")).toBe("2015/数量指标");
    expect(cache.get("2021", "数量指标")).toBe("2021/数量指标");
    expect(cache.get("2015", "")).toBeUndefined();
    expect(cache.get("2015", "")).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(3);
  });

  it("does not grow without end", () => {
    const read = jest.fn((_standard: string, text: string) => text);
    const cache = new NameCache(read);
    for (let at = 0; at <= 2_000; at += 1) cache.get("2015", String(at));
    expect(cache.get("2015", "0")).toBe("0");
    expect(read).toHaveBeenCalledTimes(2_002);
  });
});
