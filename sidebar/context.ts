/** What every view is given: the state, the words of the language and the ways of showing numbers. */
import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import {fill, type Sidebar} from '../src/messages';
import type {Format} from './format';
import type {Language} from './language';
import type {Ciclo} from './state';

export interface Context extends Ciclo {
  readonly language: Language;
  readonly words: Sidebar;
  readonly format: Format;
  /** Shown beside money: the one set, else the one the amounts carry, else that of the spreadsheet's locale. */
  readonly currency: string | null;
  /** Fills a text; numbers are written for people. */
  readonly say: (text: string, params?: Readonly<Record<string, string | number>>) => string;
}

export const CicloContext = createContext<Context | undefined>(undefined);

export const useContextOf = (): Context => {
  const context = useContext(CicloContext);
  if (!context) throw new Error('a view outside the app');
  return context;
};

export const sayWith =
  (format: Format): Context['say'] =>
  (text, params = {}) =>
    fill(text, params, (value) => (typeof value === 'number' ? format.number(value, 2) : value));
