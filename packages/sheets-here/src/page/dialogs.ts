/** Dialogs: questions of scripts, and what the page itself has to say. */
import type {PageWords} from '../messages';
import type {Button, Question} from '../services/screen';
import {button, closeButton, make, newId, rememberFocus} from './dom';

/** Asks, and gives the button pressed; closing with Escape is CLOSE. The focus stays within until then. */
export function ask({title, prompt, buttons}: Question, words: PageWords): Promise<Button> {
  return new Promise((resolve) => {
    const restore = rememberFocus();
    const described = newId();
    const named = newId();
    const dialog = make('dialog', {
      role: 'alertdialog',
      class: 'dialog',
      'aria-describedby': described,
      ...(title === '' ? {'aria-label': words.addOn} : {'aria-labelledby': named}),
    });
    const end = (pressed: Button): void => {
      dialog.close();
      dialog.remove();
      restore();
      resolve(pressed);
    };
    const actions = make('div', {class: 'actions'});
    // As in Sheets, what goes on stands last.
    for (const pressed of [...buttons].reverse())
      actions.append(
        button(words.buttons[pressed], () => end(pressed), {
          class: pressed === buttons[0] ? 'primary' : 'secondary',
        }),
      );
    if (title !== '') dialog.append(make('h2', {id: named}, title));
    dialog.append(make('p', {id: described}, prompt), actions);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      end('CLOSE');
    });
    document.body.append(dialog);
    dialog.showModal();
    actions.querySelector<HTMLElement>('.primary')?.focus();
  });
}

/** Says something that one button closes. */
export async function tell(title: string, prompt: string, words: PageWords): Promise<void> {
  await ask({title, prompt, buttons: ['OK']}, words);
}

/**
 * A dialog with a title over something to look at (`view`) or over a page of the add-on's; the cross or Escape closes it.
 *
 * @returns what closes it too
 */
export function openDialog(
  kind: 'view' | 'page',
  title: string,
  words: PageWords,
  ...content: readonly Node[]
): () => void {
  const restore = rememberFocus();
  const named = newId();
  const close = (): void => {
    dialog.close();
    dialog.remove();
    restore();
  };
  const dialog = make(
    'dialog',
    {'aria-labelledby': named, class: `dialog ${kind}`},
    make('header', {}, make('h2', {id: named}, title), closeButton(words.close, close)),
    ...content,
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return close;
}
