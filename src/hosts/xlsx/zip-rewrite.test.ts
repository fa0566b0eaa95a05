import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { OfficePackage } from "./package";
import { viewOf, type ZipEntry } from "./zip-directory";
import { rewriteZip } from "./zip-rewrite";

const FILES = { "first.xml": "<一/>".repeat(50), "second.xml": "<二/>".repeat(50), "目录/third.bin": "stored" };

/** A zip as streaming writers make it: sizes after the data, the last file not packed. */
function streamedZip(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => void pieces.push(piece));
  for (const [name, text] of Object.entries(FILES)) {
    const file = name.endsWith(".bin") ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(pieces));
}

/** The same zip with all sizes and places kept in zip64 records, as .NET and some Go writers do. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const { directory } = OfficePackage.open(bytes);
  const records = directory.entries.map((entry) => zip64Record(bytes, entry));
  const central = Buffer.concat(records);
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(records.length), 24);
  end.writeBigUInt64LE(BigInt(records.length), 32);
  end.writeBigUInt64LE(BigInt(central.length), 40);
  end.writeBigUInt64LE(BigInt(directory.offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(directory.offset + central.length), 64);
  end.writeUInt32LE(1, 72);
  const closing = Buffer.from(bytes.subarray(directory.endOffset));
  closing.writeUInt32LE(0xffffffff, 12);
  closing.writeUInt32LE(0xffffffff, 16);
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, directory.offset), central, end, closing]));
}

function zip64Record(bytes: Uint8Array, entry: ZipEntry): Buffer {
  const record = Buffer.from(bytes.subarray(entry.recordOffset, entry.recordOffset + entry.recordLength));
  const extra = Buffer.alloc(5 + 28);
  // A field of another kind comes first: it must stay.
  extra.writeUInt16LE(0x9999, 0);
  extra.writeUInt16LE(1, 2);
  extra.writeUInt16LE(1, 5);
  extra.writeUInt16LE(24, 7);
  [entry.size, entry.packedSize, entry.localOffset].forEach((value, i) =>
    extra.writeBigUInt64LE(BigInt(value), 9 + i * 8),
  );
  for (const field of [20, 24, 42]) record.writeUInt32LE(0xffffffff, field);
  record.writeUInt16LE(extra.length, 30);
  return Buffer.concat([record, extra]);
}

function contents(bytes: Uint8Array): Record<string, string> {
  const source = OfficePackage.open(bytes);
  return Object.fromEntries(
    source.directory.entries.map((entry) => [entry.name, new TextDecoder().decode(source.read(entry))]),
  );
}

function rewrite(bytes: Uint8Array, name: string, text: string): Uint8Array {
  const source = OfficePackage.open(bytes);
  const entry = source.find(name);
  if (entry === undefined) throw new Error(`${name} is missing`);
  return rewriteZip(bytes, source.directory, new Map([[entry, strToU8(text)]]));
}

describe.each([
  ["a streamed zip", streamedZip()],
  ["a zip64 archive", asZip64(streamedZip())],
])("%s", (_, bytes) => {
  test("is read", () => {
    expect(contents(bytes)).toEqual(FILES);
  });

  test.each(Object.keys(FILES))("gets another content for %s and keeps the rest", (name) => {
    const once = rewrite(bytes, name, "<新/>".repeat(200));
    expect(contents(once)).toEqual({ ...FILES, [name]: "<新/>".repeat(200) });
    expect(contents(rewrite(once, "second.xml", "x"))).toEqual({ ...contents(once), "second.xml": "x" });
  });

  test("copied without a change is the same to the byte", () => {
    const copy = rewriteZip(bytes, OfficePackage.open(bytes).directory, new Map());
    expect(Buffer.from(copy).equals(Buffer.from(bytes))).toBe(true);
  });
});

test("a comment after the archive stays", () => {
  const plain = streamedZip();
  const comment = strToU8("jibiao");
  const bytes = new Uint8Array(plain.length + comment.length);
  bytes.set(plain);
  bytes.set(comment, plain.length);
  viewOf(bytes).setUint16(plain.length - 2, comment.length, true);
  const after = rewrite(bytes, "first.xml", "短");
  expect(new TextDecoder().decode(after.subarray(after.length - comment.length))).toBe("jibiao");
  expect(contents(after)).toEqual({ ...FILES, "first.xml": "短" });
});
