import {CUSTOM} from 'sheets-here/services/pages';
import {type ServerCase} from '../case';
import {accepted, attempt, calculated, messageOf, refused} from '../told';

const table = 'Editor add-on authorization, table of AuthModes';
const key = 'selfcheck opening';

/** What is tried in each mode, by name. */
export const actions: Readonly<Record<string, () => unknown>> = {
  read: () => SpreadsheetApp.getActive().getSheets().length,
  change: () => {
    const note = SpreadsheetApp.getActive().getSheets()[0]?.getRange('A1');
    note?.setNote(note.getNote());
  },
  menu: () => void SpreadsheetApp.getUi().createAddonMenu(),
  properties: () => PropertiesService.getDocumentProperties().getProperty(key),
  userProperties: () => PropertiesService.getUserProperties().getProperty(key),
  cache: () => CacheService.getDocumentCache()?.get(key),
  lock: () => {
    const lock = LockService.getDocumentLock();
    lock?.tryLock(0);
    lock?.releaseLock();
  },
  triggers: () => ScriptApp.getProjectTriggers().length,
  page: () => {
    const page = HtmlService.createHtmlOutput('Ciclo self-check').setTitle('Ciclo self-check');
    SpreadsheetApp.getUi().showSidebar(page);
  },
};

const opened = ['read', 'change', 'properties', 'userProperties', 'page'];

/** Notes what onOpen, a simple trigger, may do. In the cache, which empties itself. */
export function noteOpening({authMode}: {readonly authMode?: unknown}): void {
  try {
    const outcomes = opened.map((name) => [name, attempt(() => actions[name]?.())]);
    const noted = {...Object.fromEntries(outcomes), mode: String(authMode)};
    CacheService.getDocumentCache()?.put(key, JSON.stringify(noted), 21_600);
  } catch (error) {
    // The menu must come whatever happens here.
    console.log(messageOf(error));
  }
}

const noted = (name: string): string => {
  const text = CacheService.getDocumentCache()?.get(key);
  if (text === undefined || text === null) return 'not noted: open the spreadsheet again';
  return String((JSON.parse(text) as Record<string, unknown>)[name]);
};

const inFormula = (
  name: string,
  expected: ServerCase['expected'],
  source: string = table,
): ServerCase => ({
  id: `authModes/formula-${name}`,
  does: `A custom function tries ${name}.`,
  expected,
  source,
  prepare: ({sheet}) => void sheet.getRange('H1').setFormula(`=CICLO_TRIES("${name}")`),
  run: ({sheet}) => String(calculated(sheet.getRange('H1'))[0]?.[0]),
});

const whenOpened = (name: string, expected: ServerCase['expected']): ServerCase => ({
  id: `authModes/opening-${name}`,
  does: `onOpen, where the script is enabled, tries ${name}.`,
  expected,
  source: table,
  run: () => noted(name),
});

export const cases: readonly ServerCase[] = [
  inFormula('read', accepted),
  inFormula('change', refused),
  inFormula('menu', refused),
  inFormula('page', refused),
  inFormula('properties', accepted),
  inFormula('userProperties', accepted),
  inFormula('cache', accepted, 'Custom functions guide, "Using Apps Script services": Cache'),
  inFormula('lock', accepted, 'Custom functions guide, "Using Apps Script services": Lock'),
  inFormula('triggers', refused, CUSTOM),
  {
    ...whenOpened('mode', 'LIMITED'),
    does: 'onOpen, where the script is enabled, is told its mode.',
  },
  whenOpened('read', accepted),
  whenOpened('change', accepted),
  whenOpened('properties', accepted),
  whenOpened('userProperties', accepted),
  whenOpened('page', refused),
  ...['read', 'change', 'menu', 'properties', 'triggers'].map((name): ServerCase => ({
    id: `authModes/full-${name}`,
    does: `A function that the page has called tries ${name}.`,
    expected: accepted,
    source: table,
    run: () => attempt(() => actions[name]?.()),
  })),
];
