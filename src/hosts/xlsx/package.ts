import { Inflate, inflateSync } from "fflate";
import { HostError } from "../../workbook/errors";
import { crc32 } from "./crc32";
import { MAX_FILE_BYTES, MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FREE_BYTES } from "./limits";
import { readZipDirectory, type ZipDirectory, type ZipEntry } from "./zip-directory";

/** Deflate cannot pack tighter than this, so a larger claim is a lie. */
const DEFLATE_MAX_RATIO = 1_032;

/** Packed bytes given to the inflater at a time: what comes of them is checked before the next. */
const CHUNK_BYTES = 64 * 1024;

const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

/** The parts of an Office file; a part is unpacked when it is asked for. */
export class OfficePackage {
  readonly #parts = new Map<string, ZipEntry>();
  /** Those of several parts with one name that are found under it. */
  readonly #ambiguous = new Set<ZipEntry>();
  readonly #counted = new Set<ZipEntry>();
  readonly #replaced = new Map<ZipEntry, Uint8Array>();
  #totalBytes = 0;

  private constructor(
    readonly bytes: Uint8Array,
    readonly directory: ZipDirectory,
  ) {
    for (const entry of directory.entries) {
      const key = partKey(entry.name);
      if (this.#parts.has(key)) this.#ambiguous.add(entry);
      this.#parts.set(key, entry);
    }
  }

  /** Throws `HostError`: not-a-workbook, encrypted, damaged or too-large. */
  static open(bytes: Uint8Array): OfficePackage {
    rejectOtherFormats(bytes);
    if (bytes.length > MAX_FILE_BYTES) throw new HostError("too-large", "the file is too large");
    return new OfficePackage(bytes, readZipDirectory(bytes));
  }

  /** The part of this name, whatever its case and with or without a leading slash. */
  find(name: string): ZipEntry | undefined {
    return this.#parts.get(partKey(name)) ?? this.#parts.get(partKey(unescapeName(name)));
  }

  /**
   * Unpacks a part. Throws `HostError`: damaged, encrypted or too-large. A part that is there twice counts as damaged: another
   * program may take the other one for it.
   */
  read(entry: ZipEntry): Uint8Array {
    if (this.#ambiguous.has(entry)) throw new HostError("damaged", `${entry.name} is there twice`);
    const replaced = this.#replaced.get(entry);
    if (replaced !== undefined) return replaced;
    this.#count(entry);
    const data = unpack(entry, this.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize));
    if (crc32(data) !== entry.crc) throw new HostError("damaged", `the checksum of ${entry.name} does not match`);
    return data;
  }

  /** The new contents that parts were given. */
  get replaced(): ReadonlyMap<ZipEntry, Uint8Array> {
    return this.#replaced;
  }

  /** Gives parts new contents: `read` gives those from now on. The bytes of the package stay what they are. */
  replace(contents: ReadonlyMap<ZipEntry, Uint8Array>): void {
    for (const [entry, content] of contents) this.#replaced.set(entry, content);
  }

  #count(entry: ZipEntry): void {
    if (this.#counted.has(entry)) return;
    this.#counted.add(entry);
    this.#totalBytes += entry.size;
    if (this.#totalBytes > MAX_TOTAL_BYTES) throw new HostError("too-large", "the workbook unpacks to too many bytes");
  }
}

/** Part names are compared without regard to case. */
function partKey(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

function unescapeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  if (entry.flags & ENCRYPTED_FLAG) throw new HostError("encrypted", `${entry.name} is encrypted`);
  if (entry.size > MAX_PART_BYTES) throw new HostError("too-large", `${entry.name} unpacks to too many bytes`);
  if (entry.method === STORED && entry.size === entry.packedSize) return packed;
  if (entry.method !== DEFLATED || entry.size > entry.packedSize * DEFLATE_MAX_RATIO) {
    throw new HostError("damaged", `${entry.name} cannot be unpacked`);
  }
  if (entry.size > RATIO_FREE_BYTES && entry.size > entry.packedSize * MAX_RATIO) {
    throw new HostError("too-large", `${entry.name} is packed tighter than any workbook is`);
  }
  const out = new Uint8Array(entry.size);
  try {
    const length = packed.length <= CHUNK_BYTES ? inflateSync(packed, { out }).length : inflateInChunks(packed, out);
    if (length === entry.size) return out;
  } catch (cause) {
    throw new HostError("damaged", `${entry.name} cannot be unpacked`, { cause });
  }
  throw new HostError("damaged", `${entry.name} has not the size that the archive states`);
}

/** Unpacks piece by piece so that a part that goes on beyond its stated size is left at once. */
function inflateInChunks(packed: Uint8Array, out: Uint8Array): number {
  let length = 0;
  const inflate = new Inflate((piece) => {
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK_BYTES) {
    inflate.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
  }
  return length;
}

const ZIP_START = [0x50, 0x4b];
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

/** A workbook with a password is a compound file around the encrypted package; an old .xls is one without. */
function rejectOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_START, 0)) {
    if (holds(bytes, ENCRYPTED_STREAM)) throw new HostError("encrypted", "the workbook has a password to open it");
    throw new HostError("not-a-workbook", "the file is of the old binary format");
  }
  if (!startsWith(bytes, ZIP_START, 0)) throw new HostError("not-a-workbook", "the file is no zip archive");
}

function startsWith(bytes: Uint8Array, pattern: readonly number[], at: number): boolean {
  return pattern.every((byte, index) => bytes[at + index] === byte);
}

function holds(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, pattern, at)) return true;
  }
  return false;
}
