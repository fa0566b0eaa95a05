import { HostError } from "../../workbook/errors";
import { MAX_ENTRIES } from "./limits";

/** A file in the archive as the central directory describes it. Positions count bytes from the archive's start. */
export interface ZipEntry {
  /** The name as stored, with `/` between folders. */
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly localOffset: number;
  /** Where its packed bytes begin. */
  readonly dataOffset: number;
  /** Its record in the central directory. */
  readonly recordOffset: number;
  readonly recordLength: number;
  /** Where the directory keeps `localOffset`: the record's own field, or the wider one of zip64. */
  readonly offsetField: { readonly at: number; readonly isWide: boolean };
}

/** The central directory. */
export interface ZipDirectory {
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  readonly offset: number;
  readonly size: number;
  /** Where the closing record begins. */
  readonly endOffset: number;
}

export const LOCAL_HEADER = 0x04034b50;
export const LOCAL_HEADER_LENGTH = 30;
export const CENTRAL_RECORD = 0x02014b50;
export const CENTRAL_RECORD_LENGTH = 46;
export const END_RECORD = 0x06054b50;
export const END_RECORD_LENGTH = 22;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_END_RECORD_LENGTH = 56;
export const ZIP64_EXTRA = 1;
const EXTRA_HEADER_LENGTH = 4;
const MAX_COMMENT_LENGTH = 0xffff;
export const SEE_ZIP64 = 0xffffffff;

/** A view for reading numbers out of the bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Reads the central directory, also a zip64 one.
 * Throws `HostError` damaged when it is cut off or contradicts itself, too-large when it names too many files.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const end = locate(view);
  const entries: ZipEntry[] = [];
  let position = end.offset;
  while (position < end.offset + end.size) {
    const entry = readRecord(bytes, view, position, end.offset);
    entries.push(entry);
    if (entries.length > MAX_ENTRIES) throw new HostError("too-large", `more than ${MAX_ENTRIES} files in the archive`);
    position += entry.recordLength;
  }
  rejectOverlaps(entries);
  return { entries, ...end };
}

type DirectoryPlace = Pick<ZipDirectory, "offset" | "size" | "endOffset">;

/** Finds the closing record from the back; bytes after it (a comment, padding of a download) are no harm. */
function locate(view: DataView): DirectoryPlace {
  const lowest = Math.max(0, view.byteLength - END_RECORD_LENGTH - MAX_COMMENT_LENGTH);
  for (let at = view.byteLength - END_RECORD_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const place = readPlace(view, at);
    if (place.offset + place.size <= at) return place;
  }
  throw new HostError("damaged", "the archive has no end: the file is cut off");
}

function readPlace(view: DataView, endOffset: number): DirectoryPlace {
  const size = view.getUint32(endOffset + 12, true);
  const offset = view.getUint32(endOffset + 16, true);
  const locator = endOffset - ZIP64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { offset, size, endOffset };
  const record = uint64(view, locator + 8);
  if (record + ZIP64_END_RECORD_LENGTH > locator || view.getUint32(record, true) !== ZIP64_END_RECORD) {
    throw new HostError("damaged", "the archive's zip64 record is not where it should be");
  }
  return { size: uint64(view, record + 40), offset: uint64(view, record + 48), endOffset };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): ZipEntry {
  if (at + CENTRAL_RECORD_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) {
    throw new HostError("damaged", "the archive's directory is broken");
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordLength = CENTRAL_RECORD_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  const nameOffset = at + CENTRAL_RECORD_LENGTH;
  if (at + recordLength > bytes.length) throw new HostError("damaged", "the archive's directory is cut off");
  const place = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    localOffset: view.getUint32(at + 42, true),
  };
  const offsetFieldAt = applyZip64(view, nameOffset + nameLength, extraLength, place);
  const dataOffset = locateData(view, place.localOffset, place.packedSize, limit);
  const name = bytes.subarray(nameOffset, nameOffset + nameLength);
  rejectOtherName(bytes, view, place.localOffset, name);
  return {
    name: new TextDecoder().decode(name).replaceAll("\\", "/"),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...place,
    dataOffset,
    recordOffset: at,
    recordLength,
    offsetField: { at: offsetFieldAt ?? at + 42, isWide: offsetFieldAt !== undefined },
  };
}

interface EntryPlace {
  size: number;
  packedSize: number;
  localOffset: number;
}

/**
 * The zip64 extra field holds, in this order, those numbers that do not fit into 32 bits.
 * Returns where it keeps the local offset, if it does.
 */
function applyZip64(view: DataView, start: number, length: number, place: EntryPlace): number | undefined {
  const extra = extraFields(view, start, length).find((field) => field.id === ZIP64_EXTRA);
  let at = start + (extra?.start ?? 0) + EXTRA_HEADER_LENGTH;
  let offsetFieldAt: number | undefined;
  for (const key of ["size", "packedSize", "localOffset"] as const) {
    if (extra === undefined || place[key] !== SEE_ZIP64) continue;
    if (at + 8 > start + extra.end) throw new HostError("damaged", "a zip64 field of the archive is cut off");
    place[key] = uint64(view, at);
    if (key === "localOffset") offsetFieldAt = at;
    at += 8;
  }
  return offsetFieldAt;
}

/** The extra fields of a record; positions count from `start`. A field that is cut off ends the list. */
export function extraFields(
  view: DataView,
  start: number,
  length: number,
): { id: number; start: number; end: number }[] {
  const fields = [];
  for (let at = 0; at + EXTRA_HEADER_LENGTH <= length;) {
    const end = at + EXTRA_HEADER_LENGTH + view.getUint16(start + at + 2, true);
    if (end > length) break;
    fields.push({ id: view.getUint16(start + at, true), start: at, end });
    at = end;
  }
  return fields;
}

function locateData(view: DataView, localOffset: number, packedSize: number, limit: number): number {
  if (localOffset + LOCAL_HEADER_LENGTH > limit || view.getUint32(localOffset, true) !== LOCAL_HEADER) {
    throw new HostError("damaged", "a file of the archive is not where its directory says");
  }
  const nameAndExtra = view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  const dataOffset = localOffset + LOCAL_HEADER_LENGTH + nameAndExtra;
  if (dataOffset + packedSize > limit) throw new HostError("damaged", "a file of the archive is cut off");
  return dataOffset;
}

/** No checksum covers a name. One that is damaged would hide its part, and nobody would miss it (the number formats, say). */
function rejectOtherName(bytes: Uint8Array, view: DataView, localOffset: number, name: Uint8Array): void {
  const start = localOffset + LOCAL_HEADER_LENGTH;
  const isSame =
    view.getUint16(localOffset + 26, true) === name.length && name.every((byte, at) => byte === bytes[start + at]);
  if (!isSame) throw new HostError("damaged", "a file of the archive has another name than its directory says");
}

/** Files that share bytes are the mark of a bomb that unpacks the same bytes again and again. */
function rejectOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of byOffset(entries)) {
    if (entry.localOffset < end) throw new HostError("damaged", "files of the archive overlap");
    end = entry.dataOffset + entry.packedSize;
  }
}

/** Entries in the order in which they stand in the archive. */
export function byOffset(entries: readonly ZipEntry[]): ZipEntry[] {
  return [...entries].sort((one, other) => one.localOffset - other.localOffset);
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
