import { deflateSync } from "node:zlib";
import { crc32 } from "../src/hosts/xlsx/crc32";

/** A picture as a browser's canvas gives it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha for each pixel, row by row; alpha is not looked at. */
  readonly data: Uint8Array;
}

/** Colours that a palette has. */
const COLOURS = 256;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A PNG with at most 256 colours: a third of the size of a full one, and a screen has hardly more. The colours that are
 * most frequent stay, every other becomes the nearest of them.
 */
export function palettePng({ width, height, data }: Pixels): Uint8Array {
  const palette = frequentColours(data);
  const nearest = new Map(palette.map((colour, index) => [colour, index]));
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(data, (y * width + x) * 4);
      const index = nearest.get(colour) ?? nearestOf(palette, colour);
      nearest.set(colour, index);
      rows[y * (width + 1) + x + 1] = index;
    }
  }
  return concatenated([
    SIGNATURE,
    chunk("IHDR", Uint8Array.of(...bytesOf(width), ...bytesOf(height), 8, 3, 0, 0, 0)),
    chunk("PLTE", Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** As 0xRRGGBB. */
function colourAt(data: Uint8Array, place: number): number {
  return ((data[place] ?? 0) << 16) | ((data[place + 1] ?? 0) << 8) | (data[place + 2] ?? 0);
}

function frequentColours(data: Uint8Array): readonly number[] {
  const counts = new Map<number, number>();
  for (let place = 0; place < data.length; place += 4) {
    const colour = colourAt(data, place);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
}

function nearestOf(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((one, index) => {
    const red = (one >> 16) - (colour >> 16);
    const green = ((one >> 8) & 0xff) - ((colour >> 8) & 0xff);
    const blue = (one & 0xff) - (colour & 0xff);
    const distance = red * red + green * green + blue * blue;
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = concatenated([new TextEncoder().encode(name), content]);
  return concatenated([Uint8Array.from(bytesOf(content.length)), named, Uint8Array.from(bytesOf(crc32(named)))]);
}

/** Four bytes, the highest first. */
function bytesOf(number: number): readonly number[] {
  return [number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff];
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
