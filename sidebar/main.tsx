/** Starts the sidebar in the view that <body> names: '' is the table, the others are asked for by the menu. */
import {render} from 'preact';
import {App} from './app';
import type {Words} from './language';
import {unpacked} from './packed';
import {server} from './server';
import type {ViewName} from './state';

const VIEWS: Readonly<Record<string, ViewName>> = {
  row: 'row',
  formulas: 'formulas',
  schedule: 'schedule',
};
const firstView = VIEWS[document.body.dataset['view'] ?? ''] ?? 'table';

/** Put in when the sidebar is built (scripts/sidebar.ts). */
declare const CICLO_LOOKS: readonly string[];
interface Looks {
  readonly texts: Words;
  readonly style: string;
}

void (unpacked(CICLO_LOOKS) as Promise<Looks>).then(({texts, style}) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
  render(<App server={server} texts={texts} firstView={firstView} />, document.body);
});
