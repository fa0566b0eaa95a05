/**
 * Stands in for `styles.ts` in the build, where scripts/built-styles.cjs has made classes and CSS of the styles already.
 */
export function makeStyles<Slot extends string>(
  classes: Readonly<Record<Slot, string>>,
  css: string,
): () => Readonly<Record<Slot, string>> {
  // A module's styles follow those of the components that it uses, and so go before them where they differ.
  const element = document.createElement("style");
  element.textContent = css;
  document.head.append(element);
  return () => classes;
}

export function mergeClasses(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => typeof name === "string").join(" ");
}
