import type {PageLanguage} from '../messages';
import type {Unknowns} from '../services/unknowns';

/** What the server tells the page at its start (`/settings.json`). Node and browser. */
export interface PageSettings {
  readonly language: PageLanguage;
  /** Of the spreadsheet. */
  readonly locale: string;
  readonly timeZone: string;
  readonly title: string;
  /** The add-on's name in the menu. */
  readonly addOn: string;
  /** The CSV files to open, first sheet first. */
  readonly sheets: readonly {readonly name: string; readonly address: string}[];
  /** Html files of the project, by name without ending. */
  readonly files: Readonly<Record<string, string>>;
  /** The instant at which every execution starts; null: the real one. */
  readonly now: number | null;
  /** What the page answers where no source settles what Google does. */
  readonly unknowns: Unknowns;
  /** Whether the page offers what tests need. */
  readonly test: boolean;
}

/** Where the server has what. */
export const addresses = {
  settings: '/settings.json',
  code: '/Code.js',
  worker: '/page/worker.js',
  frame: '/page/frame.js',
  html: (name: string) => `/files/${encodeURIComponent(name)}`,
  sheet: (index: number) => `/sheets/${index}.csv`,
} as const;
