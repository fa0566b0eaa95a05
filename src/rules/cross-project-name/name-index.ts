import { PairFilter } from "../../text/pair-filter";
import { normaliseForComparison } from "../../text/similarity";

/** Shorter names are words that any text may use. */
const SHORTEST = 6;
const HEAD = /^(?:\d{4}年度?|20\d\d|全[市县区省]|本级)+/;
const TAIL = /(?:专项|工作|业务|补助|配套|项目|经费|资金|费用|支出|费|款)+$/;

/** What is special about a project's name: without the year and 经费, 资金, 项目. */
export function coreOf(name: string): string {
  return normaliseForComparison(name).replace(HEAD, "").replace(TAIL, "");
}

/** Finds names of projects in texts; looking a text up costs no more than its length, however many names there are. */
export class NameIndex {
  readonly #byStart = new Map<string, { readonly core: string; readonly position: number }[]>();
  readonly #starts: PairFilter;

  constructor(names: readonly string[]) {
    names.forEach((name, position) => {
      const core = coreOf(name);
      if (core.length < SHORTEST) return;
      const start = core.slice(0, SHORTEST);
      const known = this.#byStart.get(start);
      if (known === undefined) this.#byStart.set(start, [{ core, position }]);
      else known.push({ core, position });
    });
    this.#starts = new PairFilter(this.#byStart.keys());
  }

  /** The place in the list of a name that stands in a text; the one at `self` does not count. */
  find(text: string, self: number): number | undefined {
    if (this.#byStart.size === 0 || text.length < SHORTEST) return undefined;
    for (let at = this.#starts.next(text); at >= 0; at = this.#starts.next(text, at + 1)) {
      const found = this.#byStart
        .get(text.slice(at, at + SHORTEST))
        ?.find(({ core, position }) => position !== self && text.startsWith(core, at));
      if (found !== undefined) return found.position;
    }
    return undefined;
  }
}
