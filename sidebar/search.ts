/** Searching texts: every word of the query has to stand somewhere; case and accents do not matter. */

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** @example matches('pirámide', ['PYRAMID_TIER', 'Lugar en la piramide']) // true */
export const matches = (query: string, texts: readonly string[]): boolean => {
  const all = plain(texts.join('\n'));
  return plain(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
};
