import type {GridSheet} from '../../grid/port';
import type {Protection} from '../../grid/protections';
import {Refusal} from '../../grid/refusal';
import {SheetArea} from '../area';
import {defineClass, makers, text, truth, type ServiceClass} from '../define';
import {protectedRefusal} from '../editing';
import {EnumName} from '../wire';
import {rangeClass} from './known';

type SheetProtection = Protection<GridSheet>;

const {handle, service} = makers<SheetProtection>((one) => {
  if (!one.sheet.book.protections.has(one)) throw new Refusal('The protection is no longer there.');
});

/** What another editor protects only that editor may change. */
function own(one: SheetProtection): SheetProtection {
  if (!one.editable) throw protectedRefusal();
  return one;
}

const typeOf = ({area}: SheetProtection) => (area ? 'RANGE' : 'SHEET');

/** The protections of these sheets of one type, as objects of the bundle. */
export const protectionsOf = (sheets: readonly GridSheet[], type: string) =>
  sheets.flatMap((sheet) =>
    sheet.book.protections
      .of(sheet)
      .filter((one) => typeOf(one) === type)
      .map((one) => protectionClass.of(one)),
  );

export const protectionClass: ServiceClass<SheetProtection> = defineClass<
  GoogleAppsScript.Spreadsheet.Protection,
  SheetProtection
>('Protection', {
  canEdit: handle('read', [], ({editable}) => editable),
  getProtectionType: handle('read', [], (one) => new EnumName('ProtectionType', typeOf(one))),
  getRange: handle('read', [], ({sheet, area}) => {
    const {row, column, rows, columns} = area ?? {
      row: 1,
      column: 1,
      rows: sheet.rowCount,
      columns: sheet.columnCount,
    };
    return rangeClass.of(new SheetArea(sheet, {row, column, rows, columns}));
  }),
  getDescription: handle('read', [], ({description}) => description),
  setDescription: service('write', [text], (one, _, description) => {
    own(one).description = description;
    return protectionClass.of(one);
  }),
  isWarningOnly: handle('read', [], ({warningOnly}) => warningOnly),
  setWarningOnly: service('write', [truth], (one, _, warningOnly) => {
    own(one).warningOnly = warningOnly;
    return protectionClass.of(one);
  }),
  remove: service('write', [], (one) => {
    one.sheet.book.protections.remove(own(one));
  }),
});
