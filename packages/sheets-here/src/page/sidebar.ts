/** What the add-on shows in html: the sidebar, one at a time, and dialogs. */
import type {PageWords} from '../messages';
import type {Page} from '../services/screen';
import {openDialog} from './dialogs';
import {closeButton, make} from './dom';
import {makeFrame, type FrameOptions} from './frames';

export interface Frames {
  readonly script: FrameOptions['script'];
  readonly words: PageWords;
  /** Known once the bundle has been asked. */
  names: FrameOptions['names'];
  run: FrameOptions['host']['run'];
  readonly focusGrid: () => void;
}

/** As on Google, whatever width the add-on asks for. */
const sidebarWidth = 300;
const usualDialog = {width: 600, height: 400};

/** Shows the page at the side; an older one gives way. */
export function showSidebar(place: HTMLElement, {title, content}: Page, frames: Frames): void {
  // The grid has asides of its own.
  place.querySelector(':scope > aside.sidebar')?.remove();
  const close = (): void => {
    const inside = aside.contains(document.activeElement);
    aside.remove();
    if (inside) frames.focusGrid();
  };
  const frame = makeFrame({
    title,
    html: content,
    ...frames,
    host: {...frames, close, resize: () => undefined},
  });
  const aside = make(
    'aside',
    {'aria-label': title, class: 'sidebar', style: `width: ${sidebarWidth}px`},
    make('header', {}, make('h2', {}, title), closeButton(frames.words.close, close)),
    frame,
  );
  place.append(aside);
  frame.focus();
}

/** Shows the page in a dialog over everything. */
export function showDialog({title, content, width, height}: Page, frames: Frames): void {
  const size = (wide: number | null | undefined, high: number | null | undefined): void => {
    if (typeof wide === 'number') frame.style.width = `${wide}px`;
    if (typeof high === 'number') frame.style.height = `${high}px`;
  };
  const frame = makeFrame({
    title,
    html: content,
    ...frames,
    host: {
      ...frames,
      close: () => close(),
      resize: (asked) => size(asked.width, asked.height),
    },
  });
  size(width ?? usualDialog.width, height ?? usualDialog.height);
  const close = openDialog('page', title, frames.words, frame);
  frame.focus();
}
