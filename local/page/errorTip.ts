/** Why a cell shows #ERROR!: beside the cell when it is selected or pointed at, as in Sheets. */
import {CellAlertManagerService, HoverManagerService} from '@univerjs/preset-sheets-core';
import type {PageWords} from '../messages';
import {errorMessage} from '../univer/view';
import {make} from './dom';
import type {Grid} from './univer';

const gap = 2;

interface Place {
  readonly row: number;
  readonly column: number;
}

export function showErrors({univer, api}: Grid, words: PageWords): void {
  const tip = make('div', {role: 'status', class: 'error-tip', hidden: ''});
  document.body.append(tip);
  let pointed: Place | undefined;

  const update = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const selected = sheet?.getActiveRange();
    const places = [
      pointed,
      selected ? {row: selected.getRow(), column: selected.getColumn()} : undefined,
    ];
    for (const place of places) {
      if (!sheet || !place) continue;
      const message = errorMessage(sheet.getSheet().getCellRaw(place.row, place.column));
      if (message === undefined) continue;
      // Said again only when it is another one.
      if (tip.textContent !== `${words.functionError}${message}`)
        tip.replaceChildren(make('strong', {}, words.functionError), make('span', {}, message));
      tip.hidden = false;
      if (putBelow(tip, sheet.getRange(place.row, place.column).getCellRect())) return;
    }
    tip.hidden = true;
    tip.replaceChildren();
  };
  new ResizeObserver(update).observe(canvasOfGrid() ?? document.body);

  // Univer has a word of its own for errors, which says less.
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const {row, col} = alert.location;
    const sheet = api.getActiveWorkbook()?.getActiveSheet().getSheet();
    if (errorMessage(sheet?.getCellRaw(row, col)) === undefined) show(alert);
  };

  const {Event} = api;
  // The facade's own event for it comes only to those who are there before the first picture.
  univer
    .__getInjector()
    .get(HoverManagerService)
    .currentCell$.subscribe((cell) => {
      pointed = cell ? {row: cell.location.row, column: cell.location.col} : undefined;
      update();
    });
  for (const event of [Event.SelectionChanged, Event.ActiveSheetChanged, Event.Scroll] as const)
    api.addEvent(event, () => {
      if (event !== Event.SelectionChanged) pointed = undefined;
      update();
    });
  // After a calculation another cell may hold an error.
  api.getFormula().calculationEnd(() => setTimeout(update));
}

const canvasOfGrid = () => document.querySelector('[id^="univer-sheet-main-canvas"]');

/** Below a cell and within the grid; false when the cell is not in view. Univer measures from the corner of its canvas. */
function putBelow(tip: HTMLElement, cell: DOMRect): boolean {
  const canvas = canvasOfGrid()?.getBoundingClientRect();
  if (!canvas || cell.left >= canvas.width || cell.top >= canvas.height) return false;
  if (cell.right <= 0 || cell.bottom <= 0) return false;
  const left = Math.max(0, Math.min(cell.left, canvas.width - tip.offsetWidth));
  const below = cell.bottom + gap;
  const top = below + tip.offsetHeight > canvas.height ? cell.top - gap - tip.offsetHeight : below;
  tip.style.left = `${canvas.left + left}px`;
  tip.style.top = `${canvas.top + top}px`;
  return true;
}
