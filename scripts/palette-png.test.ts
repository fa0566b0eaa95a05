import { inflateSync } from "node:zlib";
import { palettePng } from "./palette-png";

/** The content of the chunks of a PNG. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = new Map<string, Uint8Array>();
  for (let place = 8; place < png.length;) {
    const length = view.getUint32(place);
    const name = String.fromCharCode(...png.subarray(place + 4, place + 8));
    chunks.set(name, png.subarray(place + 8, place + 8 + length));
    place += length + 12;
  }
  return chunks;
}

describe("a PNG with a palette", () => {
  it("keeps size and colours, the most frequent first", () => {
    const red = [255, 0, 0, 255];
    const blue = [0, 0, 255, 255];
    const chunks = chunksOf(palettePng({ width: 3, height: 1, data: Uint8Array.from([...blue, ...red, ...red]) }));
    expect([...(chunks.get("IHDR") ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 1, 8, 3, 0, 0, 0]);
    expect([...(chunks.get("PLTE") ?? [])]).toEqual([255, 0, 0, 0, 0, 255]);
    expect([...inflateSync(chunks.get("IDAT") ?? new Uint8Array())]).toEqual([0, 1, 0, 0]);
  });

  it("gives the colours beyond 256 the nearest that is left", () => {
    const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey, 255, grey, grey, grey, 255]).flat();
    const chunks = chunksOf(
      palettePng({ width: 513, height: 1, data: Uint8Array.from([...greys, 101, 100, 100, 255]) }),
    );
    const palette = chunks.get("PLTE") ?? new Uint8Array();
    const pixels = inflateSync(chunks.get("IDAT") ?? new Uint8Array());
    expect(palette).toHaveLength(768);
    expect(palette[(pixels[513] ?? 0) * 3]).toBe(100);
  });
});
