import { pauseByMessage } from "./pause";

describe("a pause by message", () => {
  it("lets what is waiting have its turn, then comes back, each time", async () => {
    const order: string[] = [];
    queueMicrotask(() => order.push("waiting"));
    await pauseByMessage();
    order.push("back");
    await pauseByMessage();
    order.push("again");
    expect(order).toEqual(["waiting", "back", "again"]);
  });
});
