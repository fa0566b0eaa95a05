import { eventually } from "./eventually";

describe("a claim that is to hold eventually", () => {
  it("is tried until it holds, and not once more", async () => {
    const values = ["", "half", "whole", "never asked for"];
    await eventually(() => expect(values.shift()).toBe("whole"), { pause: 0 });
    expect(values).toEqual(["never asked for"]);
  });

  it("may look asynchronously", async () => {
    const values = [1, 2, 3];
    await eventually(async () => expect(await Promise.resolve(values.shift())).toBe(3), { pause: 0 });
    expect(values).toEqual([]);
  });

  it("fails with what its last try failed with", async () => {
    let tries = 0;
    const claim = (): void => {
      tries += 1;
      throw new Error(`try ${String(tries)}`);
    };
    const failure: unknown = await eventually(claim, { longest: 20, pause: 1 }).catch((error: unknown) => error);
    expect(failure).toEqual(new Error(`try ${String(tries)}`));
  });

  it("is tried once where there is no time at all", async () => {
    const claim = jest.fn(() => {
      throw new Error("no");
    });
    await expect(eventually(claim, { longest: 0 })).rejects.toThrow("no");
    expect(claim).toHaveBeenCalledTimes(1);
  });
});
