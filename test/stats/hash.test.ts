import fc from 'fast-check';
import {murmur3} from '../../src/stats/hash';

// Test values that are passed on with MurmurHash3_x86_32 (Wikipedia, "MurmurHash", and the ports listed there).
test.each([
  ['', 0, 0],
  ['', 1, 0x514e28b7],
  ['', 0xffffffff, 0x81f16f39],
  ['test', 0, 0xba6bd213],
  ['test', 0x9747b28c, 0x704b81dc],
  ['Hello, world!', 0, 0xc0363e43],
  ['Hello, world!', 0x9747b28c, 0x24884cba],
  ['The quick brown fox jumps over the lazy dog', 0, 0x2e4ff723],
  ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
])('%j with seed %d', (text, seed, hash) => {
  expect(murmur3(text, seed)).toBe(hash);
});

/** The same hash written anew over Node's own UTF-8, in whole numbers without limit. */
const reference = (text: string, seed: number): number => {
  const bytes = Buffer.from(text, 'utf8');
  const MASK = 0xffffffffn;
  const turn = (word: bigint, bits: bigint): bigint =>
    ((word << bits) | (word >> (32n - bits))) & MASK;
  const mix = (word: bigint): bigint =>
    (turn((word * 0xcc9e2d51n) & MASK, 15n) * 0x1b873593n) & MASK;
  let hash = BigInt(seed);
  const whole = Math.floor(bytes.length / 4) * 4;
  for (let i = 0; i < whole; i += 4)
    hash = (turn(hash ^ mix(BigInt(bytes.readUInt32LE(i))), 13n) * 5n + 0xe6546b64n) & MASK;
  if (whole < bytes.length) hash ^= mix(BigInt(bytes.readUIntLE(whole, bytes.length - whole)));
  hash ^= BigInt(bytes.length);
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & MASK;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & MASK;
  return Number(hash ^ (hash >> 16n));
};

test('property: any text, also with half a pair of surrogates, hashes as its UTF-8', () => {
  expect(murmur3('ñ€😀\ud800x', 7)).toBe(reference('ñ€😀\ud800x', 7));
  fc.assert(
    fc.property(
      fc.string({unit: 'binary', maxLength: 30}),
      fc.integer({min: 0, max: 0xffffffff}),
      (text, seed) => {
        expect(murmur3(text, seed)).toBe(reference(text, seed));
      },
    ),
    {numRuns: 200},
  );
});

test('avalanche: each bit of the hash turns over for half of all changes of one letter', () => {
  const turned = new Array<number>(32).fill(0);
  const pairs = 4000;
  for (let i = 0; i < pairs; i++) {
    const change = murmur3(`customer-${i}a`) ^ murmur3(`customer-${i}b`);
    for (let bit = 0; bit < 32; bit++) turned[bit] = (turned[bit] ?? 0) + ((change >>> bit) & 1);
  }
  // Five standard deviations of a fair coin: the hash is fixed, so this passes for ever or never.
  for (const times of turned)
    expect(Math.abs(times - pairs / 2)).toBeLessThan(5 * Math.sqrt(pairs / 4));
});
