/** The name of the open workbook, without its ending; undefined where the host does not tell. */
export function workbookName(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const office: { readonly context?: { readonly document?: { readonly url?: string | null } } } = Office;
  return nameIn(office.context?.document?.url ?? "");
}

/** The name of a file in its path or address, without its ending. */
export function nameIn(url: string): string | undefined {
  const last =
    url
      .replace(/[?#].*$/, "")
      .split(/[\\/]/)
      .at(-1) ?? "";
  const name = decoded(last).replace(/\.xls[xmb]?$/i, "");
  return name === "" ? undefined : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A file on a disk may have a % in its name.
    return text;
  }
}
