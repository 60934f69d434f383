import {extractPureTextFromCell} from '@univerjs/core';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from '@univerjs/sheets-filter';
import type {FilterCriteria, SheetFilter} from '../grid/filter';
import type {Area} from '../grid/port';
import type {UniverSheet} from './sheet';

interface ShownValues {
  readonly blank?: true;
  readonly filters?: readonly string[];
}

/** The filter of a sheet in Univer, which names what is shown where Google names what is hidden. */
export class UniverFilter {
  /** What our criteria became in Univer's, to know them again. */
  private readonly own = new Map<string, FilterCriteria>();

  constructor(private readonly sheet: UniverSheet) {}

  get current(): SheetFilter | undefined {
    const {model} = this;
    if (!model) return undefined;
    const area = this.sheet.areaOf(model.getRange());
    const criteria = model.getAllFilterColumns().map(([column, filter]) => {
      const {filters} = filter.getColumnData();
      const own = this.own.get(JSON.stringify(filters));
      return [column + 1, own ?? this.criteriaOf(area, column + 1, filters)] as const;
    });
    return {area, criteria: new Map(criteria)};
  }

  set(area: Area | undefined): void {
    const {book, target} = this.sheet;
    if (this.model) book.commands.run(RemoveSheetsFilterMutation.id, target);
    if (area)
      book.commands.run(SetSheetsFilterRangeMutation.id, {
        ...target,
        range: this.sheet.rangeOf(area),
      });
  }

  setCriteria(column: number, criteria: FilterCriteria | undefined): void {
    const area = this.current?.area;
    if (!area) return;
    const col = column - 1;
    const filters = criteria && this.shownBy(criteria, area, column);
    if (criteria) this.own.set(JSON.stringify(filters), criteria);
    this.sheet.book.commands.run(SetSheetsFilterCriteriaMutation.id, {
      ...this.sheet.target,
      col,
      criteria: filters ? {colId: col, filters} : null,
    });
  }

  hides(row: number): boolean {
    return this.model?.isRowFiltered(row - 1) ?? false;
  }

  private get model() {
    return this.sheet.book.filterOf(this.sheet.sheetId);
  }

  private shownBy(
    {hiddenValues, textEqualTo}: FilterCriteria,
    area: Area,
    column: number,
  ): ShownValues {
    const texts = textEqualTo === undefined ? this.texts(area, column) : [textEqualTo];
    const shown = texts.filter((text) => !hiddenValues.includes(text));
    const blank = shown.includes('') && {blank: true as const};
    return {...blank, filters: shown.filter((text) => text !== '')};
  }

  /** Of a filter that a person made. */
  private criteriaOf(area: Area, column: number, values: ShownValues | undefined): FilterCriteria {
    if (!values) return {hiddenValues: []};
    const shown = new Set([...(values.filters ?? []), ...(values.blank ? [''] : [])]);
    return {hiddenValues: this.texts(area, column).filter((text) => !shown.has(text))};
  }

  /** What the cells of a column show below the header, each text once. */
  private texts({row, rows}: Area, column: number): string[] {
    const {worksheet} = this.sheet;
    const texts = new Set<string>();
    for (let line = row; line < row + rows - 1; line++)
      texts.add(String(extractPureTextFromCell(worksheet.getCell(line, column - 1))));
    return [...texts];
  }
}
