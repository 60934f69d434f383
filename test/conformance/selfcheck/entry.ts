/** What the script of the self-check does; scripts/selfcheckBuild.ts makes its top-level functions. */
import {
  agrees,
  unknown,
  type Findings,
  type Found,
  type Observation,
  type ServerCase,
} from '../case';
import {allCases, pageCases, topics} from '../cases';
import {actions, noteOpening} from '../cases/authModes';
import {thrower} from '../cases/errors';
import {shown} from '../cases/results';
import {attempt, messageOf, told} from '../told';
import {editOnGoogle} from './edits';
import {scratchOf, tidyUp} from './scratch';

const title = 'Ciclo self-check';

export function onOpen(event: {readonly authMode?: unknown}): void {
  noteOpening(event);
  SpreadsheetApp.getUi().createAddonMenu().addItem(title, 'selfCheckOpen').addToUi();
}

/** The page drives the rest: each step is an execution of its own, far from the limit of six minutes. */
export function open(): void {
  const page = HtmlService.createHtmlOutputFromFile('SelfCheck').setWidth(420).setHeight(160);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** The topics in their order, after what an interrupted run has left is gone. */
export function start(): string[] {
  tidyUp();
  return Object.keys(topics);
}

/** What could not be prepared, as findings in JSON: the other cases go on. */
export const prepare = (topic: string): string =>
  failures(topic, ({id, prepare: act}) => act?.(scratchOf(id)));

/** Does what a person would do between the two. The local host's own grid does it there: see play.ts. */
export const edit = (topic: string): string =>
  failures(topic, (one) => one.edit && editOnGoogle(scratchOf(one.id).sheet, one.edit));

/** Findings as JSON, since google.script.run would change what they hold. */
export function run(topic: string): string {
  const found: Record<string, Found> = {};
  for (const one of casesOf(topic)) {
    const failed = failure(() => {
      found[one.id] = one.run(scratchOf(one.id));
    });
    if (failed !== undefined) found[one.id] = failed;
  }
  tidyUp();
  return JSON.stringify(found);
}

function failures(topic: string, act: (one: ServerCase) => void): string {
  const failed = casesOf(topic).map((one) => [one.id, failure(() => act(one))]);
  return JSON.stringify(Object.fromEntries(failed.filter(([, words]) => words !== undefined)));
}

function failure(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return `failed: ${messageOf(error)}`;
  }
}

function casesOf(topic: string): readonly ServerCase[] {
  const cases = topics[topic];
  if (!cases) throw new Error(`no topic ${topic}`);
  return cases;
}

/** The value of a page case, as it is. */
export const send = (id: string): unknown => pageCases.find((one) => one.id === id)?.make();

export const receive = (value: unknown): string => told(value);

/** Writes the sheet and its JSON cell; says how it went. @param json Findings. */
export function finish(json: string): string {
  const found = JSON.parse(json) as Findings;
  const book = SpreadsheetApp.getActive();
  const observation: Observation = {
    date: new Date().toISOString().slice(0, 10),
    locale: book.getSpreadsheetLocale(),
    timeZone: book.getSpreadsheetTimeZone(),
    scriptTimeZone: Session.getScriptTimeZone(),
    found,
  };
  const rows = allCases.map((one) => [
    one.id,
    one.does,
    JSON.stringify(one.expected),
    JSON.stringify(found[one.id] ?? null),
    agrees(one.expected, found[one.id]) ? 'yes' : 'no',
    one.source,
  ]);
  const table = [['case', 'done', 'expected', 'found', 'agrees', 'source'], ...rows];
  const sheet = book.getSheetByName(title) ?? book.insertSheet(title);
  sheet.clearContents();
  // An apostrophe before each: findings may look like formulas.
  const text = table.map((row) => row.map((cell) => `'${cell}`));
  sheet.getRange(1, 1, text.length, 6).setValues(text);
  const cell = [['JSON: copy the cell below into a file'], [`'${JSON.stringify(observation)}`]];
  sheet.getRange('H1:H2').setValues(cell);
  sheet.activate();
  const differing = rows.filter((row) => row[4] === 'no').length;
  const open = allCases.filter(({source}) => source === unknown).length;
  return `${rows.length} cases, ${open} of them without a source; ${differing} not as expected.`;
}

/** The custom functions of the self-check. */
export const arrives = (args: readonly unknown[]): string => args.map(told).join(', ');
export const shows = (name: string): unknown => shown[name]?.();

/** As a custom function does it. */
export const tries = (name: string): string => attempt(() => actions[name]?.());
export const throws = (kind: string): never => thrower(kind);
