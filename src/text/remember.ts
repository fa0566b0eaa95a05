/** Some hundreds of tables; what was read is forgotten then, so that memory stays small however many workbooks are checked. */
const MOST_CHARACTERS = 200_000;

/**
 * A function that does its work once for each text: many rules ask the same of one cell, and many cells of a workbook say the same.
 * The function must depend on the text alone, and nobody may change what it gives.
 */
export function rememberByText<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  let characters = 0;
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined || known.has(text)) return remembered as Result;
    const result = read(text);
    if (characters > MOST_CHARACTERS) {
      known.clear();
      characters = 0;
    }
    characters += text.length;
    known.set(text, result);
    return result;
  };
}

/** What is known of an object, by the number of the function that found it out. */
const known = new WeakMap<object, unknown[]>();
let functions = 0;
/** Rule after rule asks about one table. */
let latest: object | undefined;
let knownOfLatest: unknown[] = [];

/**
 * A function that does its work once for each object, as long as the object lives: tables and their fields never change.
 * Nobody may change what it gives.
 */
export function rememberByObject<Key extends object, Result extends object>(
  read: (object: Key) => Result,
): (object: Key) => Result {
  const place = functions;
  functions += 1;
  return (object) => {
    const remembered = knownOf(object)[place];
    if (remembered !== undefined) return remembered as Result;
    const result = read(object);
    knownOf(object)[place] = result;
    return result;
  };
}

function knownOf(object: object): unknown[] {
  if (object === latest) return knownOfLatest;
  let found = known.get(object);
  if (found === undefined) {
    found = new Array<unknown>(functions);
    known.set(object, found);
  }
  latest = object;
  knownOfLatest = found;
  return found;
}
