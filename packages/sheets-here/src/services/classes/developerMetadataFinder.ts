import type {Metadata, Place} from '../../grid/metadata';
import type {GridSheet} from '../../grid/port';
import type {SheetArea} from '../area';
import {defineClass, makers, number, oneOf, text, type ServiceClass} from '../define';
import {metadataClass} from './developerMetadata';

type Scope =
  | {readonly type: 'SPREADSHEET'}
  | {readonly type: 'SHEET'; readonly sheet: GridSheet}
  | {readonly type: 'RANGE'; readonly area: SheetArea};

/** A search being put together. */
interface Finder {
  readonly scope: Scope;
  key?: string;
  value?: string;
  id?: number;
  visibility?: string;
  locationType?: string;
  intersecting: boolean;
}

export const newFinder = (scope: Scope): Finder => ({scope, intersecting: false});

const {handle, service} = makers<Finder>();

/** Within the scope; places that contain the scope only when intersecting ones are asked for. */
function inScope(place: Place<GridSheet>, {scope, intersecting}: Finder): boolean {
  if (scope.type === 'SPREADSHEET') return true;
  if (place.type === 'SPREADSHEET') return intersecting;
  if (scope.type === 'SHEET') return place.sheet === scope.sheet;
  const {area} = scope;
  if (place.sheet !== area.sheet) return false;
  if (place.type === 'SHEET') return intersecting;
  const [first, last] =
    place.type === 'COLUMN' ? [area.column, area.lastColumn] : [area.row, area.lastRow];
  const touches = place.index >= first && place.index <= last;
  return touches && (intersecting || area.whole === place.type);
}

function matches(mark: Metadata<GridSheet>, finder: Finder): boolean {
  const {key, value, id, visibility, locationType} = finder;
  return (
    inScope(mark.place, finder) &&
    (key === undefined || mark.key === key) &&
    (value === undefined || mark.value === value) &&
    (id === undefined || mark.id === id) &&
    (visibility === undefined || mark.visibility === visibility) &&
    (locationType === undefined || mark.place.type === locationType)
  );
}

function narrowed(finder: Finder, change: Partial<Finder>) {
  return finderClass.of(Object.assign(finder, change));
}

export const finderClass: ServiceClass<Finder> = defineClass<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
  Finder
>('DeveloperMetadataFinder', {
  withKey: handle('read', [text], (finder, _, key) => narrowed(finder, {key})),
  withValue: handle('read', [text], (finder, _, value) => narrowed(finder, {value})),
  withId: handle('read', [number], (finder, _, id) => narrowed(finder, {id})),
  withVisibility: handle('read', [oneOf('DeveloperMetadataVisibility')], (finder, _, visibility) =>
    narrowed(finder, {visibility}),
  ),
  withLocationType: handle(
    'read',
    [oneOf('DeveloperMetadataLocationType')],
    (finder, _, locationType) => narrowed(finder, {locationType}),
  ),
  onIntersectingLocations: handle('read', [], (finder) => narrowed(finder, {intersecting: true})),
  find: service('read', [], (finder, {book, unknowns}) => {
    const found = book.metadata.all().filter((mark) => matches(mark, finder));
    if (unknowns?.marksOrder === 'reversed') found.reverse();
    return found.map((mark) => metadataClass.of(mark));
  }),
});
