/** Taken once: in a sandboxed context a global is slow to reach. */
const {imul} = Math;

/** UTF-8 of a text, since TextEncoder is no part of the language; half a surrogate pair becomes U+FFFD as it does there. */
const utf8 = (text: string): number[] => {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    let code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else {
      const tail = [0x80 | (code & 63)];
      if (code >= 0x800) tail.unshift(0x80 | ((code >> 6) & 63));
      if (code >= 0x10000) tail.unshift(0x80 | ((code >> 12) & 63));
      const lead = [0xc0, 0xe0, 0xf0][tail.length - 1] ?? 0;
      bytes.push(lead | (code >> (6 * tail.length)), ...tail);
    }
  }
  return bytes;
};

const turn = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

const scramble = (word: number): number => imul(turn(imul(word, 0xcc9e2d51), 15), 0x1b873593);

/**
 * MurmurHash3 (x86, 32 bits; Austin Appleby, public domain) of a text's UTF-8: each bit of the text moves each bit of the hash
 * with even odds, and other tools compute the same (Python: `mmh3.hash(text, seed, signed=False)`).
 *
 * For splits, not for secrets.
 *
 * @param seed whole, 0 to 2^32 - 1
 * @returns whole, 0 to 2^32 - 1
 * @example murmur3('test') // 0xba6bd213
 */
export const murmur3 = (text: string, seed = 0): number => {
  const bytes = utf8(text);
  const whole = bytes.length - (bytes.length % 4);
  const byte = (at: number): number => bytes[at] ?? 0;
  let hash = seed | 0;
  for (let i = 0; i < whole; i += 4) {
    const word = byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
    hash = (imul(turn(hash ^ scramble(word), 13), 5) + 0xe6546b64) | 0;
  }
  if (whole < bytes.length)
    hash ^= scramble(byte(whole) | (byte(whole + 1) << 8) | (byte(whole + 2) << 16));
  hash ^= bytes.length;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
