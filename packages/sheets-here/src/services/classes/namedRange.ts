import type {NamedArea} from '../../grid/names';
import type {GridSheet} from '../../grid/port';
import {Refusal} from '../../grid/refusal';
import {SheetArea} from '../area';
import {defineClass, makers, type ServiceClass} from '../define';
import type {World} from '../world';
import {rangeClass} from './known';

type Named = NamedArea<GridSheet>;
const {handle, service} = makers<Named>();

/** @throws Refusal when the name is gone. */
function present(named: Named, {book}: World): Named {
  if (!book.names.all().includes(named))
    throw new Refusal(`Named range ${named.name} does not exist.`);
  return named;
}

export const namedRangeClass: ServiceClass<Named> = defineClass<
  GoogleAppsScript.Spreadsheet.NamedRange,
  Named
>('NamedRange', {
  getName: handle('read', [], ({name}) => name),
  getRange: handle('read', [], (named, world) => {
    const {sheet, area} = present(named, world);
    // The name of cells that are gone means #REF!.
    if (!area) throw new Refusal('Range not found');
    return rangeClass.of(new SheetArea(sheet, area));
  }),
  remove: service('write', [], (named, world) => {
    world.book.names.drop(present(named, world));
  }),
});
