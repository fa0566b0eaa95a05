/**
 * Stands in for the part of Griffel that writes vendor prefixes: the views of Excel that the pane is built for need none.
 * The build puts it into that part's place.
 */
export function prefixerPlugin(): undefined {
  return undefined;
}
