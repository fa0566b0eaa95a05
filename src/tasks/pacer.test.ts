import { createPacer } from "./pacer";

function pacerWithClock(): {
  readonly clock: { now: number };
  readonly pauses: number[];
  breathe: () => Promise<void>;
} {
  const clock = { now: 0 };
  const pauses: number[] = [];
  const pause = (): Promise<void> => {
    pauses.push(clock.now);
    clock.now += 5;
    return Promise.resolve();
  };
  return { clock, pauses, breathe: createPacer(pause, () => clock.now).breathe };
}

describe("a pacer", () => {
  it("goes on without a pause while the stretch is short", async () => {
    const { clock, pauses, breathe } = pacerWithClock();
    for (const now of [1, 10, 29]) {
      clock.now = now;
      await breathe();
    }
    expect(pauses).toEqual([]);
  });

  it("pauses when the stretch is used up and counts anew after the pause", async () => {
    const { clock, pauses, breathe } = pacerWithClock();
    for (const now of [30, 60, 66]) {
      clock.now = now;
      await breathe();
    }
    expect(pauses).toEqual([30, 66]);
  });

  it("pauses by a timer when nothing else is given", async () => {
    let clock = 0;
    const pacer = createPacer(undefined, () => clock);
    const order: string[] = [];
    setTimeout(() => order.push("the page's turn"), 0);
    clock = 100;
    await pacer.breathe();
    order.push("back at work");
    expect(order).toEqual(["the page's turn", "back at work"]);
  });
});
