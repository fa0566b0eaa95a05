/** Parts are written as UTF-8, whatever they were in: an XML declaration of another encoding is corrected. */
export function encodePart(text: string): Uint8Array {
  const declared = text.replace(/^(\uFEFF?<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8["'])[^"']*/i, "$1UTF-8");
  return new TextEncoder().encode(declared);
}
