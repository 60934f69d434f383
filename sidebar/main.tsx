/** Starts the sidebar in the view that <body> names: '' is the table, the others are asked for by the menu. */
import {render} from 'preact';
import {App} from './app';
import {loadWords} from './language';
import {server} from './server';
import type {ViewName} from './state';

const VIEWS: Readonly<Record<string, ViewName>> = {
  row: 'row',
  formulas: 'formulas',
  schedule: 'schedule',
};
const firstView = VIEWS[document.body.dataset['view'] ?? ''] ?? 'table';

void loadWords().then((texts) => {
  render(<App server={server} texts={texts} firstView={firstView} />, document.body);
});
