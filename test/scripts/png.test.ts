/** The small picture is the picture: every filter of a row is undone, and colours beyond the palette become their neighbours. */
import {deflateSync, inflateSync} from 'node:zlib';
import {smallPng} from '../../scripts/png';

const SIGNATURE = '89504e470d0a1a0a';

/** The reader does not look at checksums. */
const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};

const picture = (width: number, rows: readonly (readonly number[])[], kind = 2): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, kind, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE, 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Colours of an indexed picture, as texts `rrggbb`, row by row. */
const colours = (png: Buffer): string[][] => {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(
      png.toString('latin1', at + 4, at + 8),
      png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    );
  const width = chunks.get('IHDR')?.readUInt32BE(0) ?? 0;
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return Array.from({length: rows.length / (width + 1)}, (_, y) =>
    [...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))].map((place) =>
      palette.toString('hex', 3 * place, 3 * place + 3),
    ),
  );
};

test('rows filtered in each of the five ways', () => {
  const png = picture(2, [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 1, 2, 3, 4, 5, 6],
    [2, 1, 1, 1, 1, 1, 1],
    [3, 0, 0, 0, 0, 0, 0],
    [4, 1, 1, 1, 0, 0, 0],
  ]);
  expect(colours(smallPng(png))).toEqual([
    ['0a141e', '28323c'],
    ['010203', '050709'],
    ['020304', '06080a'],
    ['010102', '030406'],
    ['020203', '030406'],
  ]);
});

test('transparency is dropped', () => {
  expect(colours(smallPng(picture(1, [[0, 1, 2, 3, 255]], 6)))).toEqual([['010203']]);
});

test('beyond 256 colours the rarest become the nearest of the others', () => {
  // 256 greys twice, and one red-tinted grey once.
  const greys = Array.from({length: 256}, (_, n) => [0, n, n, n, n, n, n]);
  const small = colours(smallPng(picture(2, [...greys, [0, 101, 100, 100, 7, 7, 7]])));
  expect(small.at(-1)).toEqual(['646464', '070707']);
});

test('other kinds of pictures are refused', () => {
  expect(() => smallPng(picture(1, [[0, 0]], 3))).toThrow(RangeError);
});
