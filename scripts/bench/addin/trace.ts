/** What Chromium writes of its own work, as far as it is read here. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of `dur`. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly data?: TraceData;
    readonly beginData?: { readonly frame?: string };
  };
}

interface TraceData {
  readonly frame?: string;
  readonly url?: string;
  readonly processId?: number;
  readonly frames?: readonly { readonly frame: string; readonly url: string; readonly processId?: number }[];
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/** Whose work it is: our bundles' (React in them) and the drawing of our page, Office.js', or that of the page around. */
export type Owner = "addin" | "office" | "workbench";

/** A task of the page's main thread: milliseconds of processor time, by whose work it is. */
export type TaskShares = Readonly<Record<Owner, number>>;

/** The tasks of the main thread that workbench and pane share, longer than a millisecond. */
export function tasksOf(events: readonly TraceEvent[]): readonly TaskShares[] {
  const frames = events.flatMap(framesOf);
  const panes = new Set(frames.filter(({ url }) => url.includes("/addin/")).map(({ frame }) => frame));
  const pid = frames.find(({ url, processId }) => processId !== undefined && url.startsWith("http"))?.processId;
  const own = events.filter((event) => event.pid === pid);
  const samples = samplesOf(own, (event) => ownerOfEvent(event, panes));
  const thread = own.find(({ name }) => name === "Profile")?.tid;
  const tasks = own
    .filter(({ name, tid, dur = 0 }) => name === "RunTask" && tid === thread && dur > 1_000)
    .sort((a, b) => a.ts - b.ts);
  let place = 0;
  return tasks.map(({ ts, dur = 0, tdur = dur }) => {
    const shares = { addin: 0, office: 0, workbench: 0 };
    while ((samples[place]?.end ?? Infinity) <= ts) place += 1;
    for (let at = place; (samples[at]?.start ?? Infinity) < ts + dur; at += 1) {
      const sample = samples[at];
      if (sample === undefined) break;
      const time = Math.min(sample.end, ts + dur) - Math.max(sample.start, ts);
      // Other programs on the computer stop the thread: only its own time counts.
      shares[sample.owner] += (time * tdur) / dur / 1_000;
    }
    return shares;
  });
}

function framesOf({ name, args: { data } }: TraceEvent): readonly { frame: string; url: string; processId?: number }[] {
  if (data?.frames !== undefined) return data.frames;
  if (name !== "FrameCommittedInBrowser" || data?.frame === undefined) return [];
  return [{ frame: data.frame, url: data.url ?? "", ...(data.processId && { processId: data.processId }) }];
}

/** Whose work a script or a drawing is; undefined for what says neither. */
function ownerOfEvent({ args }: TraceEvent, panes: ReadonlySet<string>): Owner | undefined {
  const url = args.data?.url;
  if (url !== undefined && url !== "") return ownerOfUrl(url);
  const frame = args.data?.frame ?? args.beginData?.frame;
  if (frame === undefined) return undefined;
  return panes.has(frame) ? "addin" : "workbench";
}

/** Whose script it is, by its address. */
export function ownerOfUrl(url: string): Owner {
  if (url.includes("/addin/office/")) return "office";
  return url.includes("/addin/") ? "addin" : "workbench";
}

/** What the thread did from `start` to `end`. */
interface Sample {
  readonly start: number;
  readonly end: number;
  readonly owner: Owner;
}

/** Functions that the browser has no script for: they count for what they work for. */
const PROGRAM = "(program)";
const COLLECTOR = "(garbage collector)";

function samplesOf(
  events: readonly TraceEvent[],
  ownerOf: (event: TraceEvent) => Owner | undefined,
): readonly Sample[] {
  const owners = new Map<number, Owner | typeof PROGRAM | typeof COLLECTOR>();
  const points: { readonly at: number; readonly node: number }[] = [];
  let at = 0;
  for (const { name, args } of events) {
    const { data } = args;
    if (name === "Profile") at = data?.startTime ?? 0;
    if (name !== "ProfileChunk") continue;
    for (const { id, parent, callFrame } of data?.cpuProfile?.nodes ?? []) {
      const { url = "", functionName } = callFrame;
      const inherited = owners.get(parent ?? 0) ?? PROGRAM;
      owners.set(id, url !== "" ? ownerOfUrl(url) : functionName === COLLECTOR ? COLLECTOR : inherited);
    }
    data?.cpuProfile?.samples?.forEach((node, index) => {
      at += data.timeDeltas?.[index] ?? 0;
      points.push({ at, node });
    });
  }
  points.sort((a, b) => a.at - b.at);
  const work = workOf(events, ownerOf);
  let last: Owner = "workbench";
  return points.map(({ at: start, node }, index) => {
    const found = owners.get(node) ?? PROGRAM;
    // The collector clears away what was made before; native work belongs to the innermost script or drawing around it.
    const owner = found === COLLECTOR ? last : found === PROGRAM ? (work(start) ?? "workbench") : found;
    last = owner;
    return { start, end: points[index + 1]?.at ?? start, owner };
  });
}

const WORK = new Set([
  "EvaluateScript",
  "v8.compile",
  "v8.evaluateModule",
  "FunctionCall",
  "ParseHTML",
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
]);

/** Tells whose work the innermost script or drawing at a time is; the times asked for must rise. */
function workOf(
  events: readonly TraceEvent[],
  ownerOf: (event: TraceEvent) => Owner | undefined,
): (at: number) => Owner | undefined {
  const work = events
    .flatMap((event) => {
      const owner = WORK.has(event.name) ? ownerOf(event) : undefined;
      return owner === undefined ? [] : [{ start: event.ts, end: event.ts + (event.dur ?? 0), owner }];
    })
    .sort((a, b) => a.start - b.start);
  const around: typeof work = [];
  let next = 0;
  return (at) => {
    for (let one = work[next]; one !== undefined && one.start <= at; one = work[next]) {
      around.push(one);
      next += 1;
    }
    while ((around.at(-1)?.end ?? Infinity) < at) around.pop();
    return around.at(-1)?.owner;
  };
}
