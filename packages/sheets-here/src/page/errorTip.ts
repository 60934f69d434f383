/** Why a cell shows #ERROR!: beside the cell when it is selected or pointed at, as in Sheets. */
import {ICommandService, type IPosition} from '@univerjs/core';
import {
  CellAlertManagerService,
  HoverManagerService,
  IEditorBridgeService,
  SetScrollOperation,
} from '@univerjs/preset-sheets-core';
import type {PageWords} from '../messages';
import {errorMessage} from '../univer/view';
import {make, oncePerFrame} from './dom';
import type {Grid} from './univer';

const gap = 2;

interface Place {
  readonly row: number;
  readonly column: number;
  /** Where it is on the canvas. */
  position(): IPosition | undefined;
}

export function showErrors({univer, api}: Grid, words: PageWords): void {
  const injector = univer.__getInjector();
  const editor = injector.get(IEditorBridgeService);
  const tip = make('div', {role: 'status', class: 'error-tip', hidden: ''});
  document.body.append(tip);
  let pointed: Place | undefined;

  const messageAt = (row: number, column: number): string | undefined =>
    errorMessage(api.getActiveWorkbook()?.getActiveSheet().getSheet().getCellRaw(row, column));

  const selected = (): Place | undefined => {
    const cell = editor.getEditLocation();
    return cell ? {...cell, position: () => editor.getLatestEditCellState()?.position} : undefined;
  };

  const update = (): void => {
    for (const place of [pointed, selected()]) {
      const message = place ? messageAt(place.row, place.column) : undefined;
      if (!place || message === undefined) continue;
      // Said again only when it is another one.
      if (tip.textContent !== `${words.functionError}${message}`)
        tip.replaceChildren(make('strong', {}, words.functionError), make('span', {}, message));
      tip.hidden = false;
      const position = place.position();
      if (position && putBelow(tip, position)) return;
    }
    tip.hidden = true;
    tip.replaceChildren();
  };
  const updateSoon = oncePerFrame(update);

  // Univer has a word of its own for errors, which says less.
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (messageAt(alert.location.row, alert.location.col) === undefined) show(alert);
  };

  injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    pointed = cell
      ? {row: cell.location.row, column: cell.location.col, position: () => cell.position}
      : undefined;
    updateSoon();
  });
  // Selecting, scrolling, calculating, another sheet: all are commands.
  injector.get(ICommandService).onCommandExecuted(({id}) => {
    if (id === SetScrollOperation.id) pointed = undefined;
    updateSoon();
  });
  new ResizeObserver(updateSoon).observe(canvasOfGrid() ?? document.body);
}

const canvasOfGrid = () => document.querySelector('[id^="univer-sheet-main-canvas"]');

/** Below a cell, or above when there is no room, and within the grid; false when the cell is not in view. */
function putBelow(tip: HTMLElement, {startX, startY, endX, endY}: IPosition): boolean {
  const canvas = canvasOfGrid()?.getBoundingClientRect();
  if (!canvas || startX >= canvas.width || startY >= canvas.height) return false;
  if (endX <= 0 || endY <= 0) return false;
  const left = Math.max(0, Math.min(startX, canvas.width - tip.offsetWidth));
  const below = endY + gap;
  const fits = below + tip.offsetHeight <= canvas.height;
  tip.style.left = `${canvas.left + left}px`;
  tip.style.top = `${canvas.top + (fits ? below : startY - gap - tip.offsetHeight)}px`;
  return true;
}
