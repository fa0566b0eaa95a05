import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import {
  byOffset,
  CENTRAL_RECORD_LENGTH,
  extraFields,
  LOCAL_HEADER,
  LOCAL_HEADER_LENGTH,
  SEE_ZIP64,
  viewOf,
  ZIP64_EXTRA,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_LENGTH,
  type ZipDirectory,
  type ZipEntry,
} from "./zip-directory";

const DEFLATED = 8;
const UTF8_NAME_FLAG = 0x0800;

/**
 * The archive with other contents for some of its files. All else is copied as it stands, packed bytes, names,
 * times, order and comments included.
 */
export function rewriteZip(
  bytes: Uint8Array,
  directory: ZipDirectory,
  contents: ReadonlyMap<ZipEntry, Uint8Array>,
): Uint8Array {
  const pieces = new Pieces();
  const files = byOffset(directory.entries);
  const moved = new Map<ZipEntry, number>();
  const packed = new Map<ZipEntry, PackedContent>();
  pieces.add(bytes.subarray(0, files[0]?.localOffset ?? directory.offset));
  for (const [index, entry] of files.entries()) {
    moved.set(entry, pieces.length);
    const content = contents.get(entry);
    if (content === undefined) {
      pieces.add(bytes.subarray(entry.localOffset, files[index + 1]?.localOffset ?? directory.offset));
      continue;
    }
    const replacement = pack(content);
    packed.set(entry, replacement);
    pieces.add(localHeader(bytes, entry, replacement));
    pieces.add(replacement.data);
  }
  const offset = pieces.length;
  for (const entry of directory.entries) {
    pieces.add(centralRecord(bytes, entry, moved.get(entry) ?? entry.localOffset, packed.get(entry)));
  }
  pieces.add(ending(bytes, directory, { offset, size: pieces.length - offset }));
  return pieces.join();
}

/** Byte arrays one after the other. */
class Pieces {
  length = 0;
  readonly #pieces: Uint8Array[] = [];

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.length += piece.length;
  }

  join(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

interface PackedContent {
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

function pack(content: Uint8Array): PackedContent {
  return { data: deflateSync(content), size: content.length, crc: crc32(content) };
}

/** The old header without its extra fields, which tell of the old content or of nothing that is needed. */
function localHeader(bytes: Uint8Array, entry: ZipEntry, content: PackedContent): Uint8Array {
  const start = entry.localOffset;
  const nameLength = viewOf(bytes).getUint16(start + 26, true);
  const header = copyOf(bytes, start, start + LOCAL_HEADER_LENGTH + nameLength);
  const view = viewOf(header);
  view.setUint32(0, LOCAL_HEADER, true);
  describe(view, 6, content);
  view.setUint16(28, 0, true);
  return header;
}

function centralRecord(
  bytes: Uint8Array,
  entry: ZipEntry,
  localOffset: number,
  content: PackedContent | undefined,
): Uint8Array {
  const record = copyOf(bytes, entry.recordOffset, entry.recordOffset + entry.recordLength);
  const view = viewOf(record);
  if (content === undefined) {
    const field = entry.offsetField.at - entry.recordOffset;
    view.setUint32(field, localOffset, true);
    if (entry.offsetField.isWide) view.setUint32(field + 4, 0, true);
    return record;
  }
  describe(view, 8, content);
  view.setUint32(42, localOffset, true);
  return withoutZip64(record);
}

/** Writes what both headers tell of a content, from the flags on: flags, method, time (kept), checksum, sizes. */
function describe(view: DataView, at: number, content: PackedContent): void {
  view.setUint16(at, view.getUint16(at, true) & UTF8_NAME_FLAG, true);
  view.setUint16(at + 2, DEFLATED, true);
  view.setUint32(at + 8, content.crc, true);
  view.setUint32(at + 12, content.data.length, true);
  view.setUint32(at + 16, content.size, true);
}

function withoutZip64(record: Uint8Array): Uint8Array {
  const view = viewOf(record);
  const extraStart = CENTRAL_RECORD_LENGTH + view.getUint16(28, true);
  const extraLength = view.getUint16(30, true);
  const field = extraFields(view, extraStart, extraLength).find(({ id }) => id === ZIP64_EXTRA);
  if (field === undefined) return record;
  view.setUint16(30, extraLength - (field.end - field.start), true);
  const pieces = new Pieces();
  pieces.add(record.subarray(0, extraStart + field.start));
  pieces.add(record.subarray(extraStart + field.end));
  return pieces.join();
}

/** What follows the directory (zip64 records, closing record, comment), pointing to the new places. */
function ending(bytes: Uint8Array, directory: ZipDirectory, now: { offset: number; size: number }): Uint8Array {
  const oldStart = directory.offset + directory.size;
  const tail = copyOf(bytes, oldStart, bytes.length);
  const view = viewOf(tail);
  const end = directory.endOffset - oldStart;
  setUnlessZip64(view, end + 12, now.size);
  setUnlessZip64(view, end + 16, now.offset);
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return tail;
  const record = view.getUint32(locator + 8, true) - oldStart;
  setUint64(view, locator + 8, record + now.offset + now.size);
  setUint64(view, record + 40, now.size);
  setUint64(view, record + 48, now.offset);
  return tail;
}

function setUnlessZip64(view: DataView, at: number, value: number): void {
  if (view.getUint32(at, true) !== SEE_ZIP64) view.setUint32(at, value, true);
}

function setUint64(view: DataView, at: number, value: number): void {
  view.setUint32(at, value, true);
  view.setUint32(at + 4, 0, true);
}

/** Unlike `slice`, which a Node `Buffer` answers with a view of the same bytes. */
function copyOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return new Uint8Array(bytes.subarray(start, end));
}
