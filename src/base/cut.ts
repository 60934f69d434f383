/**
 * Cuts a text that would not fit; a cell may hold 50,000 characters. Whole characters: none is halved.
 *
 * @param length characters at most, the mark of the cut among them
 * @example cut('a long story', 7) // 'a long…'
 */
export const cut = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const characters = [...text.slice(0, length * 2)];
  return characters.length > length || text.length > length * 2
    ? `${characters.slice(0, length - 1).join('')}…`
    : text;
};

/** So many at most; where there are more, a mark says so. */
export const firstOf = (texts: readonly string[], most: number): readonly string[] =>
  texts.length > most ? [...texts.slice(0, most), '…'] : texts;
