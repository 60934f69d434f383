import type {Metadata} from '../../grid/metadata';
import type {GridSheet} from '../../grid/port';
import {Refusal} from '../../grid/refusal';
import {defineClass, makers, text, type ServiceClass} from '../define';
import {EnumName} from '../wire';
import type {World} from '../world';
import {locationClass} from './developerMetadataLocation';

type Mark = Metadata<GridSheet>;
const {handle, service} = makers<Mark>();

/** @throws Refusal when the mark is gone, with its column for instance. */
function present(mark: Mark, {book}: World): Mark {
  if (!book.metadata.has(mark))
    throw new Refusal(`Developer metadata with ID ${mark.id} does not exist.`);
  return mark;
}

export const metadataClass: ServiceClass<Mark> = defineClass<
  GoogleAppsScript.Spreadsheet.DeveloperMetadata,
  Mark
>('DeveloperMetadata', {
  getId: handle('read', [], (mark) => mark.id),
  getKey: handle('read', [], (mark, world) => present(mark, world).key),
  getValue: handle('read', [], (mark, world) => present(mark, world).value),
  setValue: service('write', [text], (mark, world, value) => {
    present(mark, world).value = value;
    return metadataClass.of(mark);
  }),
  getVisibility: handle(
    'read',
    [],
    (mark, world) => new EnumName('DeveloperMetadataVisibility', present(mark, world).visibility),
  ),
  getLocation: handle('read', [], (mark, world) => locationClass.of(present(mark, world).place)),
  remove: service('write', [], (mark, world) => {
    world.book.metadata.remove(present(mark, world));
  }),
});
