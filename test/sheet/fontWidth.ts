/** How wide a text is in a font, from the font's own tables: its character map and the advances of its glyphs. */
import {readFileSync} from 'node:fs';

type WidthOf = (text: string) => number;

/** @param pixels size of the font */
export const fontWidth = (file: string, pixels: number): WidthOf => {
  const bytes = readFileSync(file);
  const tables = new Map(
    Array.from({length: bytes.readUInt16BE(4)}, (_, i) => {
      const at = 12 + 16 * i;
      return [bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8)] as const;
    }),
  );
  const table = (name: string): number => tables.get(name) ?? 0;
  const unit = bytes.readUInt16BE(table('head') + 18);
  const advances = bytes.readUInt16BE(table('hhea') + 34);
  const advanceOf = (glyph: number): number =>
    bytes.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, advances - 1));
  const glyphOf = characterMap(bytes, table('cmap'));
  const known = new Map<string, number>();
  const letterWidth = (letter: string): number => {
    const width = known.get(letter) ?? advanceOf(glyphOf(letter.codePointAt(0) ?? 0));
    known.set(letter, width);
    return width;
  };
  return (text) => {
    let sum = 0;
    for (const letter of text) sum += letterWidth(letter);
    return (sum * pixels) / unit;
  };
};

/** The segments of format 4, which every font has for the letters that people write. */
const characterMap = (bytes: Buffer, cmap: number): ((code: number) => number) => {
  const subtables = Array.from(
    {length: bytes.readUInt16BE(cmap + 2)},
    (_, i) => cmap + bytes.readUInt32BE(cmap + 8 + 8 * i),
  );
  const at = subtables.find((start) => bytes.readUInt16BE(start) === 4) ?? 0;
  const segments = bytes.readUInt16BE(at + 6) / 2;
  const word = (place: number): number => bytes.readUInt16BE(place);
  return (code) => {
    for (let s = 0; s < segments; s++) {
      const end = word(at + 14 + 2 * s);
      if (code > end) continue;
      const start = word(at + 16 + 2 * segments + 2 * s);
      if (code < start) return 0;
      const delta = word(at + 16 + 4 * segments + 2 * s);
      const place = at + 16 + 6 * segments + 2 * s;
      const offset = word(place);
      const glyph = offset ? word(place + offset + 2 * (code - start)) : code;
      return glyph ? (glyph + delta) & 0xffff : 0;
    }
    return 0;
  };
};
