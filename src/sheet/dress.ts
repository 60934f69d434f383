/**
 * How what we write looks, told by what each column holds: width, number format, header, what stays in view, the colours of classes.
 * It is laid over a sheet or a column once, in the moment in which that is made, and never again: from then on it is the person's.
 */
import {columnLetters} from '../base/cells';
import {
  type ColumnLooks,
  type ResultColumn,
  type Shows,
  showsOf,
  type Width,
} from '../classes/column';
import {HEADER_GROUND, TONE_OF, type ToneId, TONES} from '../classes/palette';
import {languages} from '../messages';
import type {Area, Dress, Paint, SheetPort} from '../google/port';
import {quietly} from '../door/answer';
import {patternOf, type Place} from './formats';
import type {FreshLooks} from './publication';

/** A column that is about to be made. */
export interface DressedColumn extends ColumnLooks {
  readonly shows: Shows;
  /** Of classes: whose colours they are. */
  readonly coded?: ResultColumn['coded'];
}

/** A table on a sheet of ours, from its header down. Rows and columns as the sheet numbers them. */
export interface DressedTable {
  readonly columns: readonly DressedColumn[];
  /** Column of the first; usual: 1. */
  readonly column?: number;
  readonly headerRow: number;
  /** The last row that is formatted. */
  readonly lastRow: number;
  readonly place: Place;
}

const PIXELS: Readonly<Record<Width, number>> = {usual: 130, name: 215, sentence: 420};

export const pixelsOf = ({width = 'usual'}: ColumnLooks): number => PIXELS[width];

const areaOf = (row: number, column: number, rows: number, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

/** The commonest width for all, and then the columns that differ: a call for each run of them. */
export const widthsOf = (pixels: readonly number[], column = 1): NonNullable<Dress['widths']> => {
  const tally = new Map<number, number>();
  for (const each of pixels) tally.set(each, (tally.get(each) ?? 0) + 1);
  const [usual = 0] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [];
  const runs: {column: number; columns: number; pixels: number}[] = [
    {column, columns: pixels.length, pixels: usual},
  ];
  pixels.forEach((each, at) => {
    const last = runs[runs.length - 1];
    if (each === usual) return;
    if (runs.length > 1 && last?.pixels === each && last.column + last.columns === column + at)
      last.columns++;
    else runs.push({column: column + at, columns: 1, pixels: each});
  });
  return runs;
};

/** One entry a format: neighbours that share one are one area. */
export const formatsOf = ({
  columns,
  column = 1,
  headerRow,
  lastRow,
  place,
}: DressedTable): NonNullable<Dress['formats']> => {
  const rows = lastRow - headerRow;
  const byPattern = new Map<string, {column: number; columns: number}[]>();
  if (rows < 1) return [];
  columns.forEach(({shows}, at) => {
    const pattern = patternOf(shows, place);
    const runs = byPattern.get(pattern) ?? [];
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === column + at) last.columns++;
    else runs.push({column: column + at, columns: 1});
    byPattern.set(pattern, runs);
  });
  return [...byPattern].map(([pattern, runs]) => ({
    pattern,
    areas: runs.map((run) => areaOf(headerRow + 1, run.column, rows, run.columns)),
  }));
};

/** Every word, in whatever language, for the codes of a column that have the tone. */
const wordsWith = (tone: ToneId, {id, codes}: NonNullable<ResultColumn['coded']>): string[] => [
  ...new Set(
    codes
      .filter((code) => TONE_OF[id]?.[code] === tone)
      .flatMap((code) =>
        Object.values(languages).flatMap(({labels}) => {
          const words: Readonly<Record<string, string>> = labels[id];
          return words[code] ?? [];
        }),
      ),
  ),
];

/** A rule for each tone of a column, by its words: whatever the language of a later run. */
export const tonesOf = ({columns, column = 1, headerRow, lastRow}: DressedTable): Paint[] =>
  columns.flatMap(({coded}, at): Paint[] => {
    if (!coded || lastRow <= headerRow) return [];
    const cell = columnLetters(column + at) + String(headerRow + 1);
    return (Object.keys(TONES) as ToneId[]).flatMap((tone) => {
      const words = wordsWith(tone, coded);
      if (!words.length) return [];
      const formula = `=${words.map((word) => `(${cell}="${word.replace(/"/g, '""')}")`).join('+')}`;
      return [
        {formula, areas: [areaOf(headerRow + 1, column + at, lastRow - headerRow)], ...TONES[tone]},
      ];
    });
  });

/**
 * A whole sheet of ours with one table. The look of its header is a rule of colour as the classes' colours are, since each call is
 * waited for, and all rules are one.
 */
export const sheetDress = (table: DressedTable, isNew: boolean): Dress => {
  const {columns, column = 1, headerRow} = table;
  const header = areaOf(headerRow, column, 1, columns.length);
  return {
    isNew,
    rules: [
      {formula: '=1>0', areas: [header], ground: HEADER_GROUND, bold: true},
      ...tonesOf(table),
    ],
    widths: widthsOf(columns.map(pixelsOf), column),
    formats: formatsOf(table),
    wrapped: [header],
    frozen: {rows: headerRow, columns: column},
  };
};

/** A column that comes beside others, with the formats of its own kind. */
export const freshLooks = (
  column: Pick<ResultColumn, 'shows' | 'holds' | 'width'>,
  place: Place,
): FreshLooks => {
  const shows = showsOf(column);
  return {
    pixels: pixelsOf(column),
    // Text shows the same under any format.
    pattern: shows === 'label' || shows === 'text' ? undefined : patternOf(shows, place),
  };
};

/** A sheet that is not dressed is a sheet all the same: nothing fails for want of looks. @returns whether it is */
export const dressQuietly = (sheet: SheetPort, looks: () => Dress): boolean =>
  quietly(() => {
    sheet.dress(looks());
    return true;
  }) ?? false;
