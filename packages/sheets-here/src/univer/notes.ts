import {RemoveNoteMutation, UpdateNoteMutation} from '@univerjs/sheets-note';
import type {UniverSheet} from './sheet';

/** Of the size that Univer gives to notes. */
const noteSize = {width: 160, height: 72};

/** The notes on the cells of a sheet; '' for none. Univer keeps them beside the cells. */
export class UniverNotes {
  constructor(private readonly sheet: UniverSheet) {}

  texts(column: number, row: number, count: number): string[] {
    const texts = new Array<string>(count).fill('');
    for (const note of this.all()) {
      const index = note.row + 1 - row;
      if (note.col === column - 1 && index >= 0 && index < count) texts[index] = note.note;
    }
    return texts;
  }

  set(column: number, row: number, texts: readonly string[]): void {
    const {book, sheetId} = this.sheet;
    const old = this.texts(column, row, texts.length);
    texts.forEach((text, index) => {
      if (text === old[index]) return;
      const place = {unitId: book.unitId, sheetId, row: row - 1 + index, col: column - 1};
      if (text === '') book.commands.run(RemoveNoteMutation.id, place);
      else book.commands.run(UpdateNoteMutation.id, {...place, note: {...noteSize, note: text}});
    });
  }

  /** Whether any cell of the column has one. */
  isAny(column: number): boolean {
    return [...this.all()].some(({col, note}) => col === column - 1 && note !== '');
  }

  private *all() {
    const {book, sheetId} = this.sheet;
    yield* book.notes.getSheetNotes(book.unitId, sheetId)?.values() ?? [];
  }
}
