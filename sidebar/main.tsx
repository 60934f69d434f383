/** Starts the sidebar in the view that <body> names: '' is the table, `row` and `formulas` are asked for by the menu. */
import {render} from 'preact';
import {App} from './app';
import {server} from './server';
import type {ViewName} from './state';

const VIEWS: Readonly<Record<string, ViewName>> = {row: 'row', formulas: 'formulas'};

render(
  <App server={server} firstView={VIEWS[document.body.dataset['view'] ?? ''] ?? 'table'} />,
  document.body,
);
