/** A menu bar as Sheets has one, by mouse and by keyboard (the pattern of the ARIA Authoring Practices). */
import {make} from './dom';

export interface MenuEntry {
  /** Empty for a line between two groups. */
  readonly label: string;
  readonly items?: readonly MenuEntry[];
  readonly choose?: () => void;
  /** Opens a menu of the bar: Alt and this letter, as in Sheets. */
  readonly key?: string;
}

export class MenuBar {
  readonly element: HTMLElement;
  /** What had the focus before the bar was entered. */
  private origin: Element | null = null;

  constructor(label: string) {
    this.element = make('ul', {role: 'menubar', 'aria-label': label, class: 'menu-bar'});
    this.element.addEventListener('focusin', ({relatedTarget}) => {
      if (relatedTarget instanceof Element && !this.element.contains(relatedTarget))
        this.origin = relatedTarget;
    });
    this.element.addEventListener('focusout', ({relatedTarget}) => {
      if (!(relatedTarget instanceof Node && this.element.contains(relatedTarget))) this.close();
    });
    this.element.addEventListener('keydown', (event) => this.pressed(event));
    document.addEventListener('keydown', (event) => this.shortcut(event), {capture: true});
  }

  show(menus: readonly MenuEntry[]): void {
    this.element.replaceChildren(...menus.map((entry, index) => this.item(entry, index === 0)));
  }

  private item(entry: MenuEntry, first = false): HTMLElement {
    if (entry.label === '') return make('li', {role: 'separator'});
    const top = entry.key !== undefined;
    const button = make(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: first ? '0' : '-1',
        ...(entry.items && {'aria-haspopup': 'menu', 'aria-expanded': 'false'}),
        ...(entry.key !== undefined && {'aria-keyshortcuts': `Alt+Shift+${entry.key}`}),
      },
      entry.label,
    );
    const item = make('li', {role: 'none'}, button);
    if (entry.items) {
      const menu = make('ul', {role: 'menu', 'aria-label': entry.label, hidden: ''});
      menu.append(...entry.items.map((one) => this.item(one)));
      item.append(menu);
    }
    button.addEventListener('click', () => {
      if (entry.choose) this.choose(entry.choose);
      else if (top && isOpen(button)) this.close();
      else this.open(button);
    });
    item.addEventListener('pointerenter', () => {
      if (top && !this.element.querySelector('[aria-expanded="true"]')) return;
      button.focus();
      closeBeside(button);
      if (entry.items) this.open(button);
    });
    return item;
  }

  private choose(choice: () => void): void {
    this.leave();
    choice();
  }

  private open(button: HTMLElement): void {
    closeBeside(button);
    button.setAttribute('aria-expanded', 'true');
    menuOf(button)?.removeAttribute('hidden');
  }

  private close(): void {
    for (const button of this.element.querySelectorAll<HTMLElement>('[aria-expanded="true"]'))
      closeOne(button);
  }

  /** Closes everything and gives the focus back. */
  private leave(): void {
    this.close();
    const {origin} = this;
    if (origin instanceof HTMLElement && origin.isConnected) origin.focus();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  private pressed(event: KeyboardEvent): void {
    const button = document.activeElement;
    if (!(button instanceof HTMLElement) || !this.element.contains(button)) return;
    const top = button.closest('ul') === this.element;
    const used = top ? this.pressedInBar(event.key, button) : this.pressedInMenu(event.key, button);
    if (!used && event.key === 'Tab') {
      this.close();
      return;
    }
    // The grid takes no part in it.
    event.stopPropagation();
    if (used) event.preventDefault();
  }

  private pressedInBar(key: string, button: HTMLElement): boolean {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowLeft':
        return this.turn(button, key === 'ArrowRight' ? 1 : -1);
      case 'ArrowDown':
      case 'Enter':
      case ' ':
        this.open(button);
        itemsOf(menuOf(button)).at(0)?.focus();
        return true;
      case 'ArrowUp':
        this.open(button);
        itemsOf(menuOf(button)).at(-1)?.focus();
        return true;
      case 'Escape':
        if (isOpen(button)) this.close();
        else this.leave();
        return true;
      default:
        return moved(key, button);
    }
  }

  private pressedInMenu(key: string, button: HTMLElement): boolean {
    const parent = button.closest('ul')?.previousElementSibling;
    const inSubmenu = parent?.closest('ul') !== this.element;
    switch (key) {
      case 'ArrowDown':
        return step(button, 1);
      case 'ArrowUp':
        return step(button, -1);
      case 'ArrowRight':
        if (!menuOf(button)) return this.turn(button, 1);
        this.open(button);
        itemsOf(menuOf(button)).at(0)?.focus();
        return true;
      case 'ArrowLeft':
        if (!inSubmenu) return this.turn(button, -1);
        return back(parent);
      case 'Escape':
        return back(parent);
      case 'Enter':
      case ' ':
        if (!menuOf(button)) button.click();
        else {
          this.open(button);
          itemsOf(menuOf(button)).at(0)?.focus();
        }
        return true;
      default:
        return moved(key, button);
    }
  }

  /** To the next menu of the bar; opens it when one was open. */
  private turn(button: HTMLElement, by: 1 | -1): boolean {
    const tops = itemsOf(this.element);
    const index = tops.findIndex((top) => top.parentElement?.contains(button));
    const next = tops.at((index + by + tops.length) % tops.length);
    const wasOpen = this.element.querySelector('[aria-expanded="true"]') !== null;
    this.close();
    next?.focus();
    if (next && wasOpen) {
      this.open(next);
      itemsOf(menuOf(next)).at(0)?.focus();
    }
    return true;
  }

  private shortcut(event: KeyboardEvent): void {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const pressed = `Alt+Shift+${event.code.replace(/^Key/, '')}`;
    const top = itemsOf(this.element).find(
      (one) => one.getAttribute('aria-keyshortcuts') === pressed,
    );
    if (!top) return;
    event.preventDefault();
    event.stopPropagation();
    top.focus();
    this.open(top);
    itemsOf(menuOf(top)).at(0)?.focus();
  }
}

const menuOf = (button: Element): HTMLElement | null =>
  button.parentElement?.querySelector<HTMLElement>(':scope > [role="menu"]') ?? null;

/** The items of a menu itself, not those of its submenus. */
const itemsOf = (menu: Element | null): HTMLElement[] =>
  menu ? [...menu.querySelectorAll<HTMLElement>(':scope > li > [role="menuitem"]')] : [];

const isOpen = (button: Element): boolean => button.getAttribute('aria-expanded') === 'true';

function closeOne(button: Element): void {
  button.setAttribute('aria-expanded', 'false');
  menuOf(button)?.setAttribute('hidden', '');
}

/** Closes what is open beside this item. */
function closeBeside(button: Element): void {
  const menu = button.closest('ul');
  for (const other of menu?.querySelectorAll('[aria-expanded="true"]') ?? [])
    if (other !== button) closeOne(other);
}

function step(button: HTMLElement, by: 1 | -1): true {
  const items = itemsOf(button.closest('ul'));
  items.at((items.indexOf(button) + by + items.length) % items.length)?.focus();
  return true;
}

/** To the first, to the last, or to the next that begins with a letter. */
function moved(key: string, button: HTMLElement): boolean {
  const items = itemsOf(button.closest('ul'));
  const at = items.indexOf(button);
  const found =
    key === 'Home'
      ? items.at(0)
      : key === 'End'
        ? items.at(-1)
        : key.length === 1
          ? [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
              item.textContent.toLowerCase().startsWith(key.toLowerCase()),
            )
          : undefined;
  found?.focus();
  return found !== undefined;
}

function back(parent: Element | null | undefined): boolean {
  if (!(parent instanceof HTMLElement)) return false;
  closeOne(parent);
  parent.focus();
  return true;
}
