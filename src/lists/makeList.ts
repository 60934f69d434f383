/**
 * Makes a list to act on: the customers of a class, of two at once or of a group by names on a new sheet, with their plan in a
 * note, groups for a test, and columns for what comes of it. The classes are those of the day that stands in the results of the sheet.
 */
import {isDate} from '../base/cells';
import type {Wording} from '../classes/column';
import type {Results} from '../classes/results';
import {perDay} from '../base/memo';
import {customerKey} from '../base/keys';
import {cut} from '../base/cut';
import {UserError} from '../base/errors';
import type {Book, Mark, SheetPort} from '../google/port';
import {fill, type Messages} from '../messages';
import {type Group, testGroup} from '../models/testGroup';
import type {CallContext} from '../door/context';
import {classAsked} from '../door/classAsked';
import {reporter} from '../door/progress';
import {lastRun, runKey} from '../run/lastRun';
import {findResults} from '../sheet/findColumn';
import {sheetOf, tableBehind} from '../sheet/tableBehind';
import {warningsOf} from '../run/summary';
import {classifyAsRun, openStored} from '../run/opened';
import {asOfDay} from '../run/table';
import {layOut, planLines, type Test} from './layout';
import {laterThan, noticesOf, oneGroup} from './notices';
import {classesAsked, peopleIn} from './people';
import {tagsOf} from './tags';
import type {ListRequest} from './request';
import {writeList} from './sheet';
import type {ListMade} from './types';

/** @throws UserError busy, nobodyInClass, nobodyMayBeContacted, and all of openTable() and the readers */
export const makeList = (context: CallContext, request: ListRequest): ListMade => {
  const {book} = context;
  classesAsked(request).forEach(classAsked);
  if (request.test && customerKey(request.test.name) === '')
    throw new UserError('badArgument', {argument: 'test.name', found: '', kind: 'value'});
  const report = reporter(book, request.run);
  return book.locked(() => {
    report('read');
    const made = makeFor(context, request, (customers) => {
      report('write', {customers});
    });
    report('done');
    return made;
  });
};

const makeFor = (
  context: CallContext,
  request: ListRequest,
  writing: (customers: number) => void,
): ListMade => {
  const {book, messages} = context;
  const marks = book.marks();
  const asked = sheetOf(book, request.sheet);
  const source = tableBehind(book, asked, marks);
  const day = dayOfResults(book, source, marks);
  const {table, options, read: readAll} = openStored(context, source, day, marks);
  const read = readAll();
  const results = classifyAsRun(book, table, read, options);

  const {test} = request;
  const people = peopleIn({table, reading: read.reading, results}, request);
  const facts = {
    ...namesOf(request, messages),
    sheet: source.name(),
    day: messages.day(results.asOf),
  };
  if (!people.inClass) throw new UserError(request.of ? 'nobodyOfGroup' : 'nobodyInClass', facts);
  if (!people.entries.length)
    throw new UserError('nobodyMayBeContacted', {
      ...facts,
      count: people.inClass,
      column: people.consentHeaders[0] ?? '',
    });

  writing(people.entries.length);
  const groups = test && groupsOf(results, people.entries, test);
  const wording: Wording = {
    messages,
    codes: false,
    day: perDay((day) => new Date(book.calendar.instantOf(day))),
    dayText: messages.day,
  };
  const chosen = [...results.base.slice(1), ...results.columns, ...results.facts].filter(({id}) =>
    request.columns.includes(id),
  );
  const plan = planLines(facts, results, people, request, messages);
  const sheet = writeList(
    book,
    fill(messages.list.name, facts),
    layOut({
      source: source.id,
      results,
      people,
      chosen,
      wording,
      plan,
      saysWhoMay: request.consent === 'all' && people.withoutConsent > 0,
      tags: tagsOf(request),
      test: test && groups ? {...test, groups} : undefined,
      place: {locale: book.locale(), currency: read.reading.currency},
    }),
  );
  const notices = [
    ...noticesOf(people, request),
    ...(results.asOf < book.today() ? laterThan(results, facts.day) : []),
    ...oneGroup(groups, messages.list.groups),
  ];
  const countOf = (group: Group): number => groups?.filter((one) => one === group).length ?? 0;
  return {
    sheet,
    plan,
    customers: people.entries.length,
    left: {
      noConsent: people.consentHeaders.length ? people.inClass - people.entries.length : null,
    },
    groups: groups ? {A: countOf('A'), B: countOf('B')} : null,
    warnings: warningsOf(notices, messages),
  };
};

const LONGEST_NAME = 60;

/** What the list is called, and the columns of its classes. */
const namesOf = (
  request: ListRequest,
  {labels, columns}: Messages,
): {readonly label: string; readonly column: string} => {
  const classes = classesAsked(request);
  const named = request.of?.label.replace(/\s+/g, ' ').trim() ?? '';
  const words = classes.map(({column, code}) => {
    const codes: Readonly<Record<string, string>> = labels[column];
    return codes[code] ?? code;
  });
  return {
    label: cut([...(named ? [named] : []), ...words].join(' + '), LONGEST_NAME),
    column: classes.map(({column}) => columns[column]).join(', '),
  };
};

/** The day that stands beside the results, so that the list holds whom the sheet shows; today where there are none. */
const dayOfResults = (book: Book, source: SheetPort, marks: readonly Mark[]): number => {
  let newest = -Infinity;
  for (const cell of findResults(book, source, 'as_of', marks)?.cells ?? [])
    if (isDate(cell)) newest = Math.max(newest, cell.getTime());
  if (Number.isFinite(newest)) return book.calendar.dayOf(newest);
  const last = lastRun(book.properties.read(runKey(source.id)));
  return asOfDay(book, last?.summary.asOf);
};

/** The groups of =TEST_GROUP. */
const groupsOf = (
  {names}: Results,
  entries: readonly number[],
  {name, share}: Test,
): readonly Group[] => {
  const test = customerKey(name);
  return entries.map((entry) => testGroup(customerKey(names[entry] ?? ''), test, share));
};
