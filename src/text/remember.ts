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
