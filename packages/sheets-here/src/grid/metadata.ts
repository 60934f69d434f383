import {movedOrder} from './layer';

export type Dimension = 'ROW' | 'COLUMN';

export type Place<Sheet> =
  | {readonly type: 'SPREADSHEET'}
  | {readonly type: 'SHEET'; readonly sheet: Sheet}
  | {readonly type: Dimension; readonly sheet: Sheet; index: number};

/** One mark of developer metadata; its place is kept up to date as the sheet changes. */
export interface Metadata<Sheet> {
  readonly id: number;
  readonly key: string;
  value: string | null;
  readonly visibility: string;
  readonly place: Place<Sheet>;
}

/** Developer metadata of a book: follows its row or column through every change, and goes when that goes. */
export class MetadataStore<Sheet> {
  private marks: Metadata<Sheet>[] = [];
  private nextId = 1;

  all(): readonly Metadata<Sheet>[] {
    return this.marks;
  }

  has(mark: Metadata<Sheet>): boolean {
    return this.marks.includes(mark);
  }

  add(place: Place<Sheet>, key: string, value: string | null, visibility: string): void {
    this.marks.push({id: this.nextId++, key, value, visibility, place});
  }

  remove(mark: Metadata<Sheet>): void {
    this.marks = this.marks.filter((other) => other !== mark);
  }

  inserted(sheet: Sheet, dimension: Dimension, before: number, count: number): void {
    for (const place of this.places(sheet, dimension))
      if (place.index >= before) place.index += count;
  }

  deleted(sheet: Sheet, dimension: Dimension, from: number, count: number): void {
    const gone = new Set<unknown>();
    for (const place of this.places(sheet, dimension)) {
      if (place.index >= from + count) place.index -= count;
      else if (place.index >= from) gone.add(place);
    }
    this.marks = this.marks.filter((mark) => !gone.has(mark.place));
  }

  moved(sheet: Sheet, dimension: Dimension, from: number, count: number, to: number): void {
    const places = this.places(sheet, dimension);
    const size = Math.max(from + count - 1, to - 1, ...places.map((place) => place.index));
    const order = movedOrder(size, from, count, to);
    for (const place of places) place.index = order.indexOf(place.index) + 1;
  }

  /** Every mark of a sheet and its lines once more, on another sheet. */
  copied(from: Sheet, to: Sheet): void {
    for (const {place, key, value, visibility} of [...this.marks])
      if (place.type !== 'SPREADSHEET' && place.sheet === from)
        this.add({...place, sheet: to}, key, value, visibility);
  }

  sheetDeleted(sheet: Sheet): void {
    this.marks = this.marks.filter(
      ({place}) => place.type === 'SPREADSHEET' || place.sheet !== sheet,
    );
  }

  private places(sheet: Sheet, dimension: Dimension) {
    return this.marks.flatMap(({place}) =>
      'index' in place && place.sheet === sheet && place.type === dimension ? [place] : [],
    );
  }
}
