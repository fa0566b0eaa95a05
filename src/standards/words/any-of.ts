/** A pattern that finds any of the words of some lists. The words hold no signs that mean something in a pattern. */
export function anyOf(...lists: readonly (readonly string[])[]): RegExp {
  return new RegExp(lists.flat().join("|"));
}
