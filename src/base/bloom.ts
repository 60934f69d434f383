/**
 * A Bloom filter: remembers texts in few bits. What was added is always known; a text that was not is taken for known at the
 * rate (1 - e^(-8n/m))^8 for n texts in m bits, below 0.1% from 15 bits a text on. Sizes are powers of two, so that two filters
 * of any sizes have a union that knows both.
 */

/** As many bits as 8 times its length: a power of two. */
export type Bloom = Uint8Array;

/** Bits set a text. */
const HASHES = 8;
const BITS_A_TEXT = 15;
const SMALLEST = 256;

const {imul} = Math;

/** Bits that this many texts want, at most `most` (a power of two). */
export const bloomBits = (texts: number, most: number): number => {
  let bits = SMALLEST;
  while (bits < texts * BITS_A_TEXT && bits < most) bits *= 2;
  return bits;
};

/** @param bits a power of two, at least 8 */
export const emptyBloom = (bits: number): Bloom => new Uint8Array(bits / 8);

/**
 * Calls `bit` with the place of each bit of a text until it answers false.
 *
 * @returns whether it never did
 */
const everyBit = (text: string, bits: number, bit: (at: number) => boolean): boolean => {
  let one = 0x9e3779b9;
  let other = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = imul(one ^ code, 0x9e3779b1);
    other = imul(other ^ code, 0x5f356495);
  }
  one = mixed(one ^ imul(other, 0x27d4eb2f));
  // Odd: its multiples reach every place of a power of two.
  other = mixed(other ^ imul(one, 0x165667b1)) | 1;
  for (let i = 0; i < HASHES; i++) {
    if (!bit((one >>> 0) & (bits - 1))) return false;
    one = (one + other) | 0;
  }
  return true;
};

const mixed = (word: number): number => {
  const half = imul(word ^ (word >>> 16), 0x85ebca6b);
  const most = imul(half ^ (half >>> 13), 0xc2b2ae35);
  return most ^ (most >>> 16);
};

export const addTo = (bloom: Bloom, text: string): void => {
  everyBit(text, bloom.length * 8, (at) => {
    bloom[at >> 3] = (bloom[at >> 3] as number) | (1 << (at & 7));
    return true;
  });
};

export const isIn = (bloom: Bloom, text: string): boolean =>
  everyBit(text, bloom.length * 8, (at) => ((bloom[at >> 3] as number) & (1 << (at & 7))) !== 0);

/** As large as the larger of both: a place in the smaller one stands for all that are the same by its size. */
export const unionOf = (one: Bloom, other: Bloom): Bloom =>
  new Uint8Array(Math.max(one.length, other.length)).map(
    (_, i) => (one[i % one.length] as number) | (other[i % other.length] as number),
  );

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Six bits a sign: letters, digits, `-` and `_`. */
export const bloomText = (bloom: Bloom): string => {
  const signs: string[] = [];
  for (let i = 0; i < bloom.length; i += 3) {
    const three = ((bloom[i] as number) << 16) | ((bloom[i + 1] ?? 0) << 8) | (bloom[i + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) signs.push(SIGNS.charAt((three >> shift) & 63));
  }
  return signs.join('');
};

/** undefined for what is no text of a filter. */
export const bloomIn = (text: string): Bloom | undefined => {
  const wide = new Uint8Array((text.length / 4) * 3);
  for (let i = 0; i < text.length; i += 4) {
    let three = 0;
    for (let k = 0; k < 4; k++) {
      const sign = SIGNS.indexOf(text.charAt(i + k));
      if (sign < 0 || i + k >= text.length) return undefined;
      three = (three << 6) | sign;
    }
    wide.set([three >> 16, (three >> 8) & 255, three & 255], (i / 4) * 3);
  }
  const bytes = 2 ** Math.floor(Math.log2(wide.length));
  return bytes >= SMALLEST / 8 && wide.length - bytes < 3 ? wide.slice(0, bytes) : undefined;
};
