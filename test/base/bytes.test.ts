import fc from 'fast-check';
import {bytes} from '../../src/base/bytes';

test('as many as the text has in UTF-8, half a pair of surrogates too', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(bytes(text)).toBe(Buffer.byteLength(text));
    }),
  );
  for (const text of ['', 'a', 'ñ', '€', '😀', '\ud83d', 'x\udc00\ud83dy'])
    expect(bytes(text)).toBe(Buffer.byteLength(text));
});
