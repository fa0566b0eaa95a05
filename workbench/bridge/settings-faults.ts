import type { Hold } from "./faults";

/** Makes the refreshing and saving of settings fail or wait on purpose; both are counted as they come. */
export class SettingsFaults {
  private readonly refusals = new Map<number, number>();
  private readonly holds = new Map<number, Hold>();
  private count = 0;

  /** How many calls have come. */
  get calls(): number {
    return this.count;
  }

  /** The n-th call from now, counted from 1, is refused with this number, as 5004 while a cell is edited. */
  refuseCall(n: number, code: number): void {
    this.refusals.set(this.count + n, code);
  }

  /**
   * The n-th call from now, counted from 1, is not answered before the result is called, if ever. What it asks for is "done"
   * at once, or "undone" until then.
   */
  holdCall(n: number, work: "done" | "undone"): () => void {
    let release: () => void = () => undefined;
    const end = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.holds.set(this.count + n, { isDone: work === "done", end });
    return release;
  }

  /** Lets a call through: resolves when it may be answered, with the number by which it is refused, or what `work` gives. */
  async pass(work: () => number | undefined): Promise<number | undefined> {
    this.count += 1;
    const [refusal, hold] = [this.refusals.get(this.count), this.holds.get(this.count)];
    if (refusal !== undefined) return refusal;
    if (hold?.isDone !== true) {
      await hold?.end;
      return work();
    }
    const done = work();
    await hold.end;
    return done;
  }
}
