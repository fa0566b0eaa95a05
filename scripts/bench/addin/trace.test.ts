import { tasksOf, type TraceEvent } from "./trace";

const PAGE = "http://localhost:1/";
const PANE = "http://localhost:1/addin/taskpane.html";

/** Function names and addresses of a stack, from the root on; what it ends with is what runs. */
type Stack = readonly (readonly [name: string, url?: string])[];

const ENGINE = ["checkTable", `${PAGE}addin/engine.js`] as const;
const OFFICE = ["sync", `${PAGE}addin/office/excel.js`] as const;
const BRIDGE = ["answer", `${PAGE}main.js`] as const;
const ROOT = ["(root)"] as const;

/** A trace of one task of 10 ms in which each stack ran for two milliseconds. */
function traceOf(
  stacks: readonly Stack[],
  more: readonly Partial<TraceEvent>[] = [],
  processor = 10_000,
): TraceEvent[] {
  const base = { ph: "X", pid: 1, tid: 1, ts: 0, args: {} };
  const nodes = stacks.flatMap((stack, place) =>
    stack.map(([functionName, url = ""], depth) => ({
      id: place * 10 + depth + 1,
      ...(depth === 0 ? {} : { parent: place * 10 + depth }),
      callFrame: { functionName, url },
    })),
  );
  const samples = stacks.map((stack, place) => place * 10 + stack.length);
  const frames = [
    { frame: "outer", url: PAGE, processId: 1 },
    { frame: "inner", url: PANE, processId: 1 },
  ];
  return [
    { ...base, name: "TracingStartedInBrowser", pid: 0, args: { data: { frames } } },
    { ...base, name: "Profile", args: { data: { startTime: 1_000_000 } } },
    {
      ...base,
      name: "ProfileChunk",
      args: {
        data: {
          timeDeltas: [...samples.map((_, place) => (place === 0 ? 0 : 2_000)), 2_000],
          cpuProfile: { nodes, samples: [...samples, 1] },
        },
      },
    },
    { ...base, name: "RunTask", ts: 1_000_000, dur: 10_000, tdur: processor },
    ...more.map((event) => ({ ...base, name: "", ...event })),
  ];
}

const rounded = (events: readonly TraceEvent[]): readonly number[] =>
  tasksOf(events).flatMap(({ addin, office, workbench }) => [addin, office, workbench]);

describe("whose work a task is", () => {
  it("tells our bundles, Office.js and the page around apart by what runs, not by who called it", () => {
    const stacks: Stack[] = [
      [ROOT, ENGINE],
      [ROOT, ENGINE, OFFICE],
      [ROOT, BRIDGE],
      [ROOT, BRIDGE, ENGINE],
      [ROOT, ENGINE],
    ];
    expect(rounded(traceOf(stacks))).toEqual([6, 2, 2]);
  });

  it("counts functions of the language for who calls them, and the collector for who ran before", () => {
    const stacks: Stack[] = [
      [ROOT, ENGINE, ["replace"]],
      [ROOT, ["(garbage collector)"]],
      [ROOT, BRIDGE],
      [ROOT, ["(garbage collector)"]],
      [ROOT, OFFICE, ["stringify"]],
    ];
    expect(rounded(traceOf(stacks))).toEqual([4, 2, 4]);
  });

  it("counts the drawing of the pane as ours", () => {
    const idle: Stack = [ROOT, ["(program)"]];
    const layout = (ts: number, dur: number, frame: string): Partial<TraceEvent> => ({
      name: "Layout",
      ts,
      dur,
      args: { beginData: { frame } },
    });
    const events = traceOf(
      [idle, idle, idle, idle, idle],
      [layout(1_000_000, 3_900, "inner"), layout(1_004_000, 1_900, "outer")],
    );
    expect(rounded(events)).toEqual([4, 0, 6]);
  });

  it("leaves out what other programs took", () => {
    expect(
      rounded(
        traceOf(
          [
            [ROOT, ENGINE],
            [ROOT, ENGINE],
            [ROOT, ENGINE],
            [ROOT, ENGINE],
            [ROOT, BRIDGE],
          ],
          [],
          5_000,
        ),
      ),
    ).toEqual([4, 0, 1]);
  });
});
