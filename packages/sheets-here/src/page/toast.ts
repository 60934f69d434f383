/** The small message at the top while a menu function runs. */
import type {PageWords} from '../messages';
import {button, make} from './dom';

/** How long the last word stays. */
const goodbyeMilliseconds = 2500;

export class Toast {
  readonly element = make('div', {role: 'status', class: 'toast', hidden: ''});
  /** The newest message: an older one must not take it away. */
  private current: object | undefined;

  constructor(private readonly words: PageWords) {}

  /** Shows that something runs. `end` shows its end for a moment; '' for none. */
  show(text: string, cancel?: () => void): {end(last: string): void} {
    const token = {};
    this.current = token;
    const hide = (): void => {
      if (this.current !== token) return;
      this.current = undefined;
      this.element.hidden = true;
      this.element.replaceChildren();
    };
    this.element.replaceChildren(make('span', {}, text));
    if (cancel) this.element.append(button(this.words.cancel, cancel));
    this.element.append(button(this.words.dismiss, hide));
    this.element.hidden = false;
    return {
      end: (last) => {
        if (this.current !== token) return;
        if (last === '') return hide();
        this.element.replaceChildren(make('span', {}, last), button(this.words.dismiss, hide));
        setTimeout(hide, goodbyeMilliseconds);
      },
    };
  }
}
