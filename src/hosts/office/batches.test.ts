import { createPacer } from "../../tasks/pacer";
import { runJobs } from "./batches";
import type { BatchOptions, Job } from "./batches";

/** A context that writes down what every round trip carried, and refuses some. */
function fakeContext(refuse: (names: readonly string[], trip: number) => string | undefined = () => undefined) {
  const trips: string[][] = [];
  let queued: string[] = [];
  return {
    trips,
    queue: (name: string) => {
      queued.push(name);
    },
    sync: () => {
      const names = queued;
      queued = [];
      trips.push(names);
      const code = refuse(names, trips.length);
      return code === undefined ? Promise.resolve() : Promise.reject(Object.assign(new Error(code), { code }));
    },
  };
}

type FakeContext = ReturnType<typeof fakeContext>;

const options: BatchOptions = { pacer: createPacer(() => Promise.resolve()) };

function job(context: FakeContext, name: string, taken: string[], sizes: Partial<Job> = {}): Job {
  return {
    sheetId: name,
    request: 1000,
    queue: () => {
      context.queue(name);
      return () => {
        taken.push(name);
      };
    },
    ...sizes,
  };
}

function jobs(context: FakeContext, names: string, taken: string[], sizes: Partial<Job> = {}): readonly Job[] {
  return Array.from(names, (name) => job(context, name, taken, sizes));
}

describe("jobs for Excel", () => {
  it("share one round trip while there is not much of them, and none when there are none", async () => {
    const context = fakeContext();
    const taken: string[] = [];
    await runJobs(context, jobs(context, "abc", taken), options);
    await runJobs(context, [], options);
    expect(context.trips).toEqual([["a", "b", "c"]]);
    expect(taken).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["requests", { request: 2_000_000 }],
    ["responses", { response: () => 900_000 }],
  ])("are spread over round trips by the bytes of their %s", async (_, sizes) => {
    const context = fakeContext();
    await runJobs(context, jobs(context, "abc", [], sizes), options);
    expect(context.trips).toEqual([["a"], ["b"], ["c"]]);
  });

  it("use what the first answers taught about the size of the next ones", async () => {
    const context = fakeContext();
    let bytes = 500_000;
    const learning = jobs(context, "abcdefgh", [], { response: () => bytes }).map((each) => ({
      ...each,
      queue: () => {
        each.queue();
        return () => {
          bytes = 850_000;
        };
      },
    }));
    await runJobs(context, learning, options);
    expect(context.trips.map((names) => names.join(""))).toEqual(["abc", "de", "fg", "h"]);
  });

  it("are halved when Excel refuses them as too large, and nothing is taken twice or lost", async () => {
    const context = fakeContext((names) => (names.length > 2 ? "ResponsePayloadSizeLimitExceeded" : undefined));
    const taken: string[] = [];
    await runJobs(context, jobs(context, "abcde", taken), options);
    expect(context.trips.map((names) => names.join(""))).toEqual(["abcde", "abc", "ab", "cde", "cd", "e"]);
    expect(taken.join("")).toBe("abcde");
  });

  it("are split themselves when a single one is too large", async () => {
    const context = fakeContext((names) => (names.includes("big") ? "RequestPayloadSizeLimitExceeded" : undefined));
    const taken: string[] = [];
    const split = () => jobs(context, "xy", taken);
    await runJobs(context, [job(context, "big", taken, { split })], options);
    expect(taken).toEqual(["x", "y"]);
  });

  it("fail as too large when a single one cannot be split", async () => {
    const context = fakeContext(() => "RequestPayloadSizeLimitExceeded");
    await expect(runJobs(context, jobs(context, "a", []), options)).rejects.toMatchObject({
      code: "request-too-large",
    });
    expect(context.trips).toHaveLength(1);
  });

  it("go on without those whose sheet is gone", async () => {
    const context = fakeContext((names) => (names.includes("b") ? "ItemNotFound" : undefined));
    const taken: string[] = [];
    const survivors = (batch: readonly Job[]) => Promise.resolve(batch.filter(({ sheetId }) => sheetId !== "b"));
    await runJobs(context, jobs(context, "abc", taken), { ...options, survivors });
    expect(taken).toEqual(["a", "c"]);
  });

  it("fail when something else than a sheet is gone, instead of trying for ever", async () => {
    const context = fakeContext(() => "ItemNotFound");
    const survivors = (batch: readonly Job[]) => Promise.resolve(batch);
    await expect(runJobs(context, jobs(context, "a", []), { ...options, survivors })).rejects.toMatchObject({
      code: "sheet-gone",
    });
  });

  it("take nothing in from a batch that failed and send nothing after it", async () => {
    const context = fakeContext((_, trip) => (trip === 2 ? "AccessDenied" : undefined));
    const taken: string[] = [];
    const failure = runJobs(context, jobs(context, "abc", taken, { request: 2_000_000 }), options);
    await expect(failure).rejects.toMatchObject({ code: "access-denied" });
    expect(taken).toEqual(["a"]);
    expect(context.trips).toHaveLength(2);
  });

  it("end between two round trips when a person cancels", async () => {
    const abort = new AbortController();
    const context = fakeContext((_, trip) => {
      if (trip === 1) abort.abort();
      return undefined;
    });
    const taken: string[] = [];
    const failure = runJobs(context, jobs(context, "ab", taken, { request: 2_000_000 }), {
      ...options,
      signal: abort.signal,
    });
    await expect(failure).rejects.toMatchObject({ name: "AbortError" });
    expect(context.trips).toHaveLength(1);
    expect(taken).toEqual([]);
  });
});
