/**
 * What is remembered of a column or a sheet, and goes where it goes: developer metadata. No source says of every spreadsheet that
 * `spreadsheets.currentonly` does for it; where it is refused, a column gets a named range, which follows it too but is seen by
 * the person, and the rest is kept in the document's properties.
 */
import {columnLetters} from '../base/cells';
import {onGrid, type Sheet, steady, wherePermitted} from './calls';
import {type Mark, SheetShrunk} from './port';
import {properties} from './properties';

import {isOurs, isUnpermitted, saidRefusal} from './refusals';

const COLUMN = 'ciclo';
const FILTER = 'ciclo-filter';
/** In a copy of a sheet the sheet's name stands before it. */
const NAMED = /(?:^|!)Ciclo_mark_(\d+)$/;

/** Asked late: nothing is called at the top level. */
const visible = (): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility =>
  SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;

export interface Marks {
  /** On columns, where they now are. */
  all(): Mark[];
  add(sheet: Sheet, column: number, value: string): void;
  filter(sheet: Sheet): string | undefined;
  setFilter(sheet: Sheet, value: string | undefined): void;
  /** Before a sheet is deleted. */
  forget(sheet: number): void;
  /** After columns or a sheet were deleted: names of cells that are gone would stay in the person's list. */
  tidy(): void;
}

export const marksIn = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Marks => {
  const names = namedMarks(spreadsheet);
  let isNamed = false;
  return {
    all: () => {
      const marks = wherePermitted(() => standing(spreadsheet));
      isNamed = !marks;
      return marks ?? names.all();
    },
    add: (sheet, column, value) => {
      const letters = columnLetters(column);
      const rows = onGrid(() => sheet.getMaxRows(), {sheet});
      const ground = {sheet, area: {row: 1, column, rows, columns: 1}, isEdited: true};
      const range = onGrid(() => sheet.getRange(`${letters}:${letters}`), ground);
      if (
        !wherePermitted(() =>
          onGrid(() => range.addDeveloperMetadata(COLUMN, value, visible()), ground),
        )
      )
        names.add(range, value);
    },
    filter: (sheet) => {
      const marks = wherePermitted(() => filterMarks(sheet));
      return (marks ? marks[0]?.getValue() : properties.read(filterKey(sheet))) ?? undefined;
    },
    setFilter: (sheet, value) => {
      const marks = wherePermitted(() => filterMarks(sheet));
      if (!marks) {
        if (value === undefined) properties.remove(filterKey(sheet));
        else properties.write(filterKey(sheet), value);
      } else if (value !== undefined && marks.length === 1) marks[0]?.setValue(value);
      else {
        for (const mark of marks) mark.remove();
        if (value !== undefined) sheet.addDeveloperMetadata(FILTER, value, visible());
      }
    },
    forget: (sheet) => {
      if (isNamed) properties.remove(filterKeyOf(sheet));
    },
    tidy: () => {
      if (isNamed) names.tidy();
    },
  };
};

const LOOKS = 3;

/** A mark that goes away between two questions, with its column or its sheet, is a reason to look again, whatever Google calls it. */
const standing = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Mark[] => {
  for (let look = 1; ; look++) {
    const found = steady(() => spreadsheet.createDeveloperMetadataFinder().withKey(COLUMN).find());
    try {
      return found.flatMap((metadata) => onGrid(() => metadataMark(metadata)));
    } catch (error) {
      if (look === LOOKS || !isPuzzling(error)) throw error;
    }
  }
};

/** Google has refused, in whatever words, and not for want of a permission. */
const isPuzzling = (error: unknown): boolean => !isOurs(error) && !isUnpermitted(error);

const isGone = (metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): boolean => {
  try {
    metadata.getKey();
    return false;
  } catch (error) {
    return isPuzzling(error);
  }
};

const metadataMark = (metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): Mark[] => {
  const column = metadata.getLocation().getColumn();
  if (!column) return [];
  return [
    {
      sheetId: column.getSheet().getSheetId(),
      column: column.getColumn(),
      value: metadata.getValue() ?? '',
      change: (value) => {
        try {
          metadata.setValue(value);
        } catch (error) {
          throw isGone(metadata) ? new SheetShrunk() : error;
        }
      },
      remove: () => {
        try {
          metadata.remove();
        } catch (error) {
          if (!isGone(metadata)) throw error;
        }
      },
    },
  ];
};

/** One at most, but for copied sheets. */
const filterMarks = (sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] =>
  steady(() => sheet.createDeveloperMetadataFinder().withKey(FILTER).find());

const filterKeyOf = (sheet: number): string => `filter:${String(sheet)}`;
const filterKey = (sheet: Sheet): string => filterKeyOf(sheet.getSheetId());
const markKey = (number: number): string => `mark:${String(number)}`;

type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

interface NamedMark {
  readonly number: number;
  readonly named: NamedRange;
  readonly range: Range;
  /** The copy of a sheet has the same name, and so the same text. */
  readonly isShared: boolean;
}

/**
 * A name holds no text, and so the property of its number does. The copy of a sheet may have the same names: a property that
 * two names share is neither changed nor taken away.
 */
const namedMarks = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): {all(): Mark[]; add(range: Range, value: string): void; tidy(): void} => {
  /** Of cells that are gone the name is taken away. */
  const namedNow = (): NamedMark[] => {
    const found = steady(() => spreadsheet.getNamedRanges()).flatMap((named) => {
      const number = NAMED.exec(named.getName())?.[1];
      return number === undefined ? [] : [{number: Number(number), named, range: rangeOf(named)}];
    });
    return found.flatMap(({number, named, range}) => {
      const isShared = found.some((one) => one.number === number && one.named !== named);
      if (range) return [{number, named, range, isShared}];
      // The property first: a run that is cut off here finds the name again.
      if (!isShared) properties.remove(markKey(number));
      named.remove();
      return [];
    });
  };
  let next: number | undefined;
  const add = (range: Range, value: string): void => {
    const number = (next ??= 1 + Math.max(0, ...namedNow().map((one) => one.number)));
    next++;
    // The property first: a name without one would be a mark that says nothing.
    properties.write(markKey(number), value);
    onGrid(() => {
      spreadsheet.setNamedRange(`Ciclo_mark_${String(number)}`, range);
    });
  };
  const markOf = ({number, named, range, isShared}: NamedMark): Mark => {
    const remove = (): void => {
      named.remove();
      if (!isShared) properties.remove(markKey(number));
    };
    return {
      sheetId: range.getSheet().getSheetId(),
      column: range.getColumn(),
      value: properties.read(markKey(number)) ?? '',
      change: (value) => {
        if (!isShared) {
          properties.write(markKey(number), value);
          return;
        }
        add(range, value);
        remove();
      },
      remove,
    };
  };
  return {all: () => onGrid(() => namedNow().map(markOf)), add, tidy: namedNow};
};

/** The columns of each name that is not ours. A permission that is missing tells of none. */
export const namedColumns = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetId: number,
): readonly (readonly number[])[] =>
  (wherePermitted(() => steady(() => spreadsheet.getNamedRanges())) ?? []).flatMap((named) => {
    const range = NAMED.test(named.getName()) ? undefined : rangeOf(named);
    if (range?.getSheet().getSheetId() !== sheetId) return [];
    const first = range.getColumn();
    return [Array.from({length: range.getNumColumns()}, (_, at) => first + at)];
  });

/**
 * undefined when its cells are gone and the name means #REF!: no source says in which words Google then refuses, so that is what
 * any refusal means that comes again and is neither a busy service nor a missing permission.
 */
const rangeOf = (named: NamedRange): Range | undefined => {
  try {
    return steady(() => named.getRange() as Range | null) ?? undefined;
  } catch (error) {
    const refusal = saidRefusal(error);
    if (refusal === 'service' || refusal === 'noAuthorisation') throw error;
    return undefined;
  }
};
