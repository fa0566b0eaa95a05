/** Milliseconds after which the system has taken a file. */
const TAKEN = 60_000;

/** Hands a file to the system, which asks where it goes or puts it into the downloads. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN);
}

/** Puts a text on the clipboard; false where the system does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // The pane is a frame in Excel on the web, which may not be given the clipboard.
    console.warn(error);
    return false;
  }
}
