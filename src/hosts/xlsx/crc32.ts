/** Eight tables, for eight bytes at a time. */
const TABLES = makeTables();

function makeTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < tables.length; at++) {
    const value = tables[at - 256] ?? 0;
    tables[at] = (value >>> 8) ^ (tables[value & 0xff] ?? 0);
  }
  return tables;
}

/** The checksum that a zip archive keeps of every file, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const table = TABLES;
  let value = 0xffffffff;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    value ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    value =
      byteAt(table, 0x700 + (value & 0xff)) ^
      byteAt(table, 0x600 + ((value >>> 8) & 0xff)) ^
      byteAt(table, 0x500 + ((value >>> 16) & 0xff)) ^
      byteAt(table, 0x400 + (value >>> 24)) ^
      byteAt(table, 0x300 + byteAt(bytes, at + 4)) ^
      byteAt(table, 0x200 + byteAt(bytes, at + 5)) ^
      byteAt(table, 0x100 + byteAt(bytes, at + 6)) ^
      byteAt(table, byteAt(bytes, at + 7));
  }
  for (; at < bytes.length; at++) value = (value >>> 8) ^ byteAt(table, (value ^ byteAt(bytes, at)) & 0xff);
  return (value ^ 0xffffffff) >>> 0;
}

function byteAt(bytes: Uint8Array | Uint32Array, at: number): number {
  return bytes[at] ?? 0;
}
