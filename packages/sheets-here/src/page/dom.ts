/** Makes elements; texts stay texts, so that nothing a cell or a file says becomes html. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = make('button', {type: 'button', ...attributes}, label);
  made.addEventListener('click', press);
  return made;
}

/** The cross that closes something. */
export const closeButton = (label: string, press: () => void): HTMLButtonElement =>
  button('×', press, {class: 'close', 'aria-label': label, title: label});

/** An id for a label or a description. */
let ids = 0;
export const newId = (): string => `here-${++ids}`;

/** Puts the focus back where it was; does nothing when that is gone. */
export function rememberFocus(): () => void {
  const before = document.activeElement;
  return () => {
    if (before instanceof HTMLElement && before.isConnected) refocus(before);
  };
}

/** A dialog that closes gives the focus back itself, but not the caret that typing needs: hence anew. */
function refocus(element: HTMLElement): void {
  element.blur();
  element.focus();
}

/** The work before the next frame is drawn, however often it was asked for. */
export function oncePerFrame(work: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      work();
    });
  };
}
