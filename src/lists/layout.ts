/** What a list's sheet holds: one table from its first row, and its plan in a note. */
import type {Cell} from '../base/cells';
import {type BoundColumn, showsOf, type Wording} from '../classes/column';
import type {Results} from '../classes/results';
import {fill, type Messages} from '../messages';
import type {Group} from '../models/testGroup';
import {isoDay} from '../reading/dates';
import type {DressedColumn} from '../sheet/dress';
import type {Place} from '../sheet/formats';
import type {ListPart} from '../sheet/listMarks';
import type {People} from './people';
import {planOf} from './plan';
import type {ListRequest} from './request';
import type {ListTable} from './sheet';
import {shareText} from './text';

export type Test = NonNullable<ListRequest['test']>;

/** What goes onto the sheet of a list. */
interface Contents {
  /** Id of the sheet it is made from. */
  readonly source: number;
  readonly results: Results;
  readonly people: People;
  /** Columns of results beside each customer. */
  readonly chosen: readonly BoundColumn[];
  readonly wording: Wording;
  readonly plan: readonly string[];
  readonly test: (Test & {readonly groups: readonly Group[]}) | undefined;
  /** Whether some on the list may not be contacted. */
  readonly saysWhoMay: boolean;
  /** What tools that send mail are told of whom the list holds. */
  readonly tags: readonly string[];
  readonly place: Place;
}

interface ListColumn {
  readonly header: string;
  readonly looks: DressedColumn;
  /** Of an entry and its row, from 0. */
  readonly cell: (entry: number, row: number) => Cell;
  readonly part?: ListPart;
  readonly facts?: readonly (string | number)[];
  readonly isBox?: true;
}

const WHO: DressedColumn = {shows: 'text', width: 'name'};
const USUAL: DressedColumn = {shows: 'text'};

const columnsOf = (contents: Contents): readonly ListColumn[] => {
  const {people, chosen, wording, saysWhoMay, test, results, source, tags} = contents;
  const {columns, list} = wording.messages;
  const {heads, groups, may} = list;
  const empty = (): Cell => '';
  const contacts = people.contactHeaders.map((header, at): ListColumn => ({
    header,
    looks: WHO,
    cell: (entry) => people.contactsOf(entry)[at] ?? '',
  }));
  return [
    {
      header: people.customerHeader || columns.customer,
      looks: WHO,
      cell: (entry) => results.names[entry] ?? '',
      part: 'customer',
      facts: [source, isoDay(results.asOf), ...tags],
    },
    ...contacts,
    ...(saysWhoMay
      ? [
          {
            header: heads.mayContact,
            looks: USUAL,
            cell: (entry: number) => (people.mayBeContacted(entry) ? may.yes : may.no),
            part: 'mayContact' as const,
          },
        ]
      : []),
    ...chosen.map((column) => ({
      header: columns[column.header],
      looks: {...column, shows: showsOf(column)},
      cell: column.cells(wording),
    })),
    ...(test
      ? [
          {
            header: heads.group,
            looks: USUAL,
            cell: (_: number, row: number) => groups[test.groups[row] ?? 'A'],
            part: 'group' as const,
            facts: [test.name, test.share],
          },
        ]
      : []),
    {header: heads.contacted, looks: USUAL, cell: empty, isBox: true},
    {header: heads.converted, looks: USUAL, cell: empty, isBox: true, part: 'converted'},
    {header: heads.notes, looks: {...USUAL, width: 'sentence'}, cell: empty},
  ];
};

export const layOut = (contents: Contents): ListTable => {
  const {people, plan, place} = contents;
  const columns = columnsOf(contents);
  return {
    plan,
    header: columns.map(({header}) => header),
    place,
    columns: columns.map(({looks}) => looks),
    rows: people.entries.map((entry, row) => columns.map(({cell}) => cell(entry, row))),
    boxes: {first: columns.findIndex(({isBox}) => isBox), count: 2},
    remembered: new Map(
      columns.flatMap(({part, facts = []}, column) => (part ? [[part, {column, facts}]] : [])),
    ),
  };
};

/** The plan, a sentence a line: who is on the list, what for, what to say, how to measure it, whose rule it is, and the test. */
export const planLines = (
  facts: Readonly<Record<string, string>>,
  results: Results,
  {entries, inClass, withoutConsent, consentHeaders}: People,
  request: ListRequest,
  messages: Messages,
): string[] => {
  const {column, consent, test} = request;
  const {list, numbers} = messages;
  const plan = planOf(results, entries, request, messages);
  const consents = consentHeaders[0];
  const rule = results.columns.find(({id}) => id === column)?.isPublished
    ? list.published
    : list.ours;
  return [
    fill(column === undefined ? list.titleOfNames : list.title, {...facts, count: entries.length}),
    consents === undefined
      ? list.consent.none
      : fill(list.consent[consent], {
          left: consent === 'all' ? withoutConsent : inClass - entries.length,
          column: consents,
        }),
    plan ? fill(list.objective, {text: plan.objective}) : list.noPlan,
    ...(plan
      ? [fill(list.message, {text: plan.message}), fill(list.ratio, {text: plan.ratio})]
      : []),
    [...(plan ? [plan.whose] : []), ...(column === undefined ? [] : [fill(rule, facts)])].join(' '),
    test
      ? fill(list.test, {test: test.name, share: shareText(test.share, numbers)})
      : list.withoutTest,
  ].filter((line) => line !== '');
};
