/** Characters by which a JSON report is told from NDJSON: what stands before its list of workbooks is short. */
const HEAD = 64 * 1024;

/** Thrown for a text that goes on and on without the end of a record. */
export class EndlessRecordError extends Error {
  override readonly name = "EndlessRecordError";
}

/** A report that comes in pieces. */
export interface ReportStream {
  /** True for a JSON report, false for what must be NDJSON. */
  readonly isJson: boolean;
  /**
   * The JSON texts of the workbooks, or the lines of NDJSON. A text that is cut off gives those that are whole, and of NDJSON the
   * last line as it is. Throws EndlessRecordError.
   */
  readonly texts: AsyncIterable<string>;
}

/** Tells the two kinds of report apart and takes them to pieces, of which one at a time is kept, of so many characters at most. */
export async function openReport(pieces: AsyncIterable<string>, longest: number): Promise<ReportStream> {
  const iterator = pieces[Symbol.asyncIterator]();
  let head = "";
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    head += next.value;
    if (head.length >= HEAD) break;
  }
  head = head.replace(/^\uFEFF/, "");
  const list = startOfList(head);
  const splitter = list === undefined ? new LineSplitter(longest) : new RecordSplitter(longest);
  return { isJson: list !== undefined, texts: split(head.slice(list), iterator, splitter) };
}

interface Splitter {
  /** The texts that end in this piece. */
  push(piece: string): readonly string[];
  /** What is left of them at the end; "" for nothing. */
  end(): string;
}

async function* split(
  head: string,
  iterator: AsyncIterator<string>,
  splitter: Splitter,
): AsyncGenerator<string, void, undefined> {
  yield* splitter.push(head);
  for await (const piece of { [Symbol.asyncIterator]: () => iterator }) yield* splitter.push(piece);
  const rest = splitter.end();
  if (rest !== "") yield rest;
}

/** Strings and brackets of a JSON text. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/gs;

/** Where the contents of `{…"workbooks":[` begin; undefined where there is no such list. */
function startOfList(head: string): number | undefined {
  if (!/^\s*\{/.test(head)) return undefined;
  let depth = 0;
  let name = "";
  for (const { 0: token, index } of head.matchAll(TOKEN)) {
    if (token === "[" && depth === 1 && name === '"workbooks"') return index + 1;
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1) name = token;
    if (depth === 0) return undefined;
  }
  return undefined;
}

/** Keeps the pieces of a text until it is whole. */
class Collector {
  #pieces: string[] = [];
  #length = 0;

  constructor(private readonly longest: number) {}

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.longest) throw new EndlessRecordError();
    this.#pieces.push(piece);
  }

  take(): string {
    const text = this.#pieces.join("");
    this.#pieces = [];
    this.#length = 0;
    return text;
  }
}

class LineSplitter implements Splitter {
  readonly #line: Collector;

  constructor(longest: number) {
    this.#line = new Collector(longest);
  }

  end(): string {
    return this.#line.take();
  }

  push(piece: string): readonly string[] {
    const lines: string[] = [];
    let start = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", start)) {
      this.#line.add(piece.slice(start, end));
      lines.push(this.#line.take());
      start = end + 1;
    }
    this.#line.add(piece.slice(start));
    return lines;
  }
}

const STRUCTURE = /["{}[\]]/g;
const IN_STRING = /["\\]/g;

/** Finds the objects of a list of which the beginning was read already. */
class RecordSplitter implements Splitter {
  readonly #record: Collector;
  /** Brackets that are open inside the list. */
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #isOver = false;

  constructor(longest: number) {
    this.#record = new Collector(longest);
  }

  push(piece: string): readonly string[] {
    const records: string[] = [];
    let start = 0;
    for (let at = 0; at < piece.length && !this.#isOver;) {
      const [mark, index] = this.#next(piece, at);
      if (mark === undefined) break;
      at = index + 1;
      if (mark === "{" || mark === "[") {
        if (this.#depth === 0) start = index;
        this.#depth++;
      } else if (mark === "}" || mark === "]") {
        this.#depth--;
        if (this.#depth === 0) {
          this.#record.add(piece.slice(start, at));
          records.push(this.#record.take());
        }
        this.#isOver = this.#depth < 0;
      }
    }
    if (this.#depth > 0) this.#record.add(piece.slice(start));
    return records;
  }

  /** A record that is not whole is none. */
  end(): string {
    return "";
  }

  /** The next bracket, quotation mark or escape that means something, and where it is. */
  #next(piece: string, from: number): readonly [mark: string | undefined, index: number] {
    if (this.#isEscaped) {
      this.#isEscaped = false;
      return [ESCAPED, from];
    }
    const marks = this.#isInString ? IN_STRING : STRUCTURE;
    marks.lastIndex = from;
    const found = marks.exec(piece);
    if (found === null) return [undefined, piece.length];
    if (found[0] === '"') this.#isInString = !this.#isInString;
    this.#isEscaped = found[0] === "\\";
    return [found[0], found.index];
  }
}

/** Any character behind a backslash. */
const ESCAPED = "";
