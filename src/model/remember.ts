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
