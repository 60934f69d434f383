/**
 * Another editor writes on the table or on any sheet of Ciclo's between two calls, over all entrances: what was written is there
 * afterwards, in whatever cell, or the answer names it. Only what comes at the very call that writes over or deletes it nobody can
 * see: those calls are left out. STEP=1 tries every call, the usual run every seventh from another start.
 */
import {Formula, type Host, type MemorySheet} from 'sheets-here/host';
import {before, disturbed, undisturbed} from '../host/disturb';
import {AS_OF, call, LATER, openShop} from '../host/shop';

const STEP = Number(process.env['STEP'] ?? (process.env['CICLO_FRESH'] === '1' ? 31 : 7));
/** Between the look at what stands there and these calls nothing can be asked. */
const UNSEEN = /^(getRange )?(setValues|setFormulas|setFormula|deleteSheet|deleteColumn)\b/;
const MINE = 'mine, and nobody else’s';

const edits: Readonly<Record<string, (sheet: MemorySheet) => void>> = {
  'types in the first free column': (sheet) => {
    sheet.put(3, sheet.lastColumn + 1, [[MINE]]);
  },
  'types two columns further, with a header': (sheet) => {
    sheet.put(1, sheet.lastColumn + 2, [['Theirs'], ['x'], [MINE]]);
  },
  'types below the last row, in every column': (sheet) => {
    const width = Math.max(1, sheet.lastColumn);
    sheet.put(sheet.lastRow + 2, 1, [Array.from({length: width}, () => MINE)]);
  },
  'types over a cell in the last column': (sheet) => {
    sheet.put(Math.min(4, sheet.lastRow), sheet.lastColumn, [[MINE]]);
  },
  'puts a formula over a cell in the last column': (sheet) => {
    sheet.put(Math.min(4, sheet.lastRow), sheet.lastColumn, [[new Formula(`="${MINE}"`)]]);
  },
  'inserts a column with text at the left': (sheet) => {
    sheet.insertColumns(1, 1);
    sheet.put(1, 1, [['Theirs'], [MINE], [MINE]]);
  },
  'inserts a column with text before the last': (sheet) => {
    const at = sheet.lastColumn;
    sheet.insertColumns(at, 1);
    sheet.put(1, at, [['Theirs'], [MINE], [MINE]]);
  },
  'inserts a row with text in the middle': (sheet) => {
    sheet.insertRows(3, 1);
    sheet.put(3, sheet.lastColumn, [[MINE]]);
  },
  'inserts a title above': (sheet) => {
    sheet.insertRows(1, 1);
    sheet.put(1, 1, [[MINE]]);
  },
};

interface Entrance {
  readonly prepare?: (host: Host) => Promise<unknown>;
  readonly run: (host: Host) => Promise<unknown>;
  /** Sheets on which somebody writes. */
  readonly on: readonly string[];
}

const orders = (host: Host): void => {
  host.book.activeSheet = host.book.sheet('Orders');
};
const entrances: Readonly<Record<string, Entrance>> = {
  'the first run': {
    run: (host) => call(host, 'classify', {asOf: AS_OF}),
    on: ['Orders', 'Ciclo customers'],
  },
  'a rerun': {
    prepare: (host) => call(host, 'classify', {asOf: AS_OF}),
    run: (host) => call(host, 'classify', {asOf: LATER}),
    on: ['Orders', 'Ciclo customers'],
  },
  'a check': {
    prepare: (host) => call(host, 'checkNow', {asOf: AS_OF}),
    run: (host) => call(host, 'checkNow', {asOf: LATER}),
    on: ['Orders', 'Ciclo customers', 'Ciclo log'],
  },
  undo: {
    prepare: async (host) => {
      await call(host, 'classify', {asOf: AS_OF});
      await call(host, 'makeReport', {report: 'flow'});
      orders(host);
    },
    run: (host) => call(host, 'removeResults', {}),
    on: ['Orders', 'Ciclo customers', 'Ciclo flow'],
  },
  'a report once more': {
    prepare: async (host) => {
      await call(host, 'makeReport', {report: 'flow'});
      orders(host);
    },
    run: (host) => call(host, 'makeReport', {report: 'flow'}),
    on: ['Orders', 'Ciclo flow'],
  },
};

/** Cells and formulas that hold the words, and whether a sheet is there at all. */
const found = (host: Host): number =>
  host.book.sheets.reduce(
    (sum, sheet) =>
      sum +
      sheet
        .texts()
        .reduce((all, row) => all + row.filter((cell) => String(cell).includes(MINE)).length, 0),
    0,
  );

describe.each(Object.entries(entrances))('%s', (name, {prepare, run, on}) => {
  test.each(on.flatMap((sheet) => Object.keys(edits).map((edit) => [sheet, edit] as const)))(
    'on %s somebody %s',
    async (place, edit) => {
      const calm = openShop().host;
      await prepare?.(calm);
      const methods: string[] = [];
      const [calls] = await undisturbed(
        calm,
        () => run(calm),
        (one) => before(one) && methods.push(one.method) > 0,
      );
      expect(calls).toBeGreaterThan(10);
      const first = STEP === 1 ? 0 : (edit.length + place.length) % STEP;
      for (let at = first; at < calls; at += STEP) {
        const {host} = openShop();
        await prepare?.(host);
        let written = 0;
        const isUnseen = UNSEEN.test(methods.slice(at, at + 2).join(' '));
        const disturb = (): void => {
          const sheet = host.book.sheets.find((one) => one.name === place);
          if (!sheet || sheet.lastRow < 2) return;
          edits[edit]?.(sheet);
          written = found(host);
        };
        const answer = await disturbed(host, at, disturb, () => run(host), before);
        if (answer instanceof Error) throw answer;
        const isNamed = /CELLS_LOST|written over at that moment/.test(JSON.stringify(answer));
        const left = found(host);
        expect({
          name,
          place,
          edit,
          at,
          lost: isNamed || isUnseen ? 0 : Math.max(0, written - left),
        }).toEqual({
          ...{name, place, edit, at},
          lost: 0,
        });
      }
    },
  );
});
