/** The charts of the sheet that is shown, below the grid; nothing when it has none. */
import {extractPureTextFromCell, ICommandService} from '@univerjs/core';
import {valueOf} from '../grid/cell';
import type {PageWords} from '../messages';
import type {UniverBook, UniverSheet} from '../univer/grid';
import {chartData, type ChartCell} from './chartData';
import {drawChart} from './chartDrawing';
import {button, make, newId} from './dom';
import type {Grid} from './univer';

/** Changes come in crowds: one drawing for all of them. */
const pause = 150;
const nothing = '';
/** Left and right of the charts. */
const padding = 34;

export function chartStrip(
  {univer}: Grid,
  book: UniverBook,
  language: string,
  words: PageWords,
): HTMLElement {
  const {charts: say} = words;
  const named = newId();
  const figures = make('div', {
    class: 'figures',
    tabindex: '0',
    role: 'group',
    'aria-labelledby': named,
  });
  const toggle = button(say.hide, () => {
    figures.hidden = !figures.hidden;
    toggle.textContent = figures.hidden ? say.show : say.hide;
  });
  const element = make(
    'section',
    {class: 'charts', 'aria-labelledby': named, hidden: ''},
    make('header', {}, make('h2', {id: named}, say.title), toggle),
    figures,
  );
  let drawn = nothing;
  let waiting = false;

  const update = (): void => {
    waiting = false;
    const {activeSheet} = book;
    const data = activeSheet.charts.map((chart) => chartData(chart, cellsOf(activeSheet)));
    // Where it stands has its width before there is anything in it.
    const room = (element.parentElement?.clientWidth ?? 0) - padding;
    const text = data.length === 0 ? nothing : JSON.stringify({data, room});
    if (text === drawn) return;
    drawn = text;
    element.hidden = data.length === 0;
    figures.replaceChildren(...data.map((one) => drawChart(one, {language, words, room})));
  };
  const soon = (): void => {
    if (waiting || (drawn === nothing && book.activeSheet.charts.length === 0)) return;
    waiting = true;
    setTimeout(update, pause);
  };

  univer.__getInjector().get(ICommandService).onCommandExecuted(soon);
  window.addEventListener('resize', soon);
  // The sidebar takes room too.
  new ResizeObserver(soon).observe(element);
  return element;
}

const cellsOf =
  (sheet: UniverSheet) =>
  (row: number, column: number): ChartCell => {
    const [stored = ''] = sheet.read(column, row, 1);
    const value = valueOf(stored);
    const shown = extractPureTextFromCell(sheet.worksheet.getCell(row - 1, column - 1));
    return {
      number: typeof value === 'number' ? value : undefined,
      shown: shown === '' ? String(value) : shown,
    };
  };
