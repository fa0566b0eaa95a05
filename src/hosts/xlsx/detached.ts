/**
 * The same text by itself. A piece that was cut from a text keeps the whole of it in memory, here the XML of a part, as long as
 * anybody remembers the piece: what is read of texts is remembered from one file to the next.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
