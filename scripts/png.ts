/** Makes a browser's picture small: the same picture in at most 256 colours. */
import {deflateSync, inflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_COLOURS = 256;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, row by row. */
  readonly pixels: Uint32Array;
}

/**
 * Keeps the most frequent colours and gives every other pixel the nearest of them: pages have few colours, and the edges of
 * letters bear it.
 * @throws RangeError for a picture that is not 8-bit RGB or RGBA without interlacing, as browsers write them
 */
export function smallPng(png: Buffer): Buffer {
  const {width, height, pixels} = decode(png);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of counts.keys())
    if (!places.has(colour)) places.set(colour, nearest(colour, palette));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x] ?? 0) ?? 0;
  return encode(width, height, palette, rows);
}

const parts = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = parts(colour);
  let best = 0;
  let least = Infinity;
  palette.forEach((candidate, place) => {
    const [r, g, b] = parts(candidate);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [place, distance];
  });
  return best;
}

function decode(png: Buffer): Picture {
  const chunks = chunksOf(png);
  const [header] = chunks.filter(({type}) => type === 'IHDR').map(({data}) => data);
  const [depth, colourType, , , interlaced] = header?.subarray(8) ?? [];
  const channels = colourType === 2 ? 3 : 4;
  if (!header || depth !== 8 || interlaced !== 0 || ![2, 6].includes(colourType ?? 0))
    throw new RangeError('expected an 8-bit RGB or RGBA picture');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const packed = chunks.filter(({type}) => type === 'IDAT').map(({data}) => data);
  const bytes = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, channels);
  const pixels = Uint32Array.from({length: width * height}, (_, i) =>
    bytes.readUIntBE(i * channels, 3),
  );
  return {width, height, pixels};
}

function chunksOf(png: Buffer): {readonly type: string; readonly data: Buffer}[] {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({type, data: png.subarray(at + 8, at + 8 + length)});
    at += length + 12;
  }
  return chunks;
}

/** Takes the prediction of each row off: none, left, above, average, Paeth. */
function unfiltered(rows: Buffer, rowBytes: number, step: number): Buffer {
  const out = Buffer.alloc((rows.length / (rowBytes + 1)) * rowBytes);
  for (let start = 0, from = 0; from < rows.length; start += rowBytes, from += rowBytes + 1) {
    const filter = rows[from];
    for (let i = 0; i < rowBytes; i++) {
      const left = i < step ? 0 : (out[start + i - step] ?? 0);
      const above = start === 0 ? 0 : (out[start + i - rowBytes] ?? 0);
      const corner = i < step || start === 0 ? 0 : (out[start + i - step - rowBytes] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0];
      out[start + i] = (rows[from + 1 + i] ?? 0) + (guess ?? 0);
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((x) => Math.abs(guess - x));
  if ((toLeft ?? 0) <= Math.min(toAbove ?? 0, toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}

function encode(width: number, height: number, palette: readonly number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, colours from a palette, deflate, usual filters, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(checksum(body), body.length + 4);
  return out;
}

const table = Uint32Array.from({length: 256}, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32: in Node itself only from version 22 on. */
function checksum(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 255] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
