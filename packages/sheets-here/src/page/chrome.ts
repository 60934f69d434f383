/** What stands around the grid, as in Sheets: title, menus, the message that a script runs. */
import type {PageWords} from '../messages';
import type {Menu, MenuItem} from '../services/screen';
import {make} from './dom';
import {MenuBar, type MenuEntry} from './menuBar';
import {Toast} from './toast';

export interface FileMenu {
  open(): void;
  save(): void;
}

export class Chrome {
  readonly toast: Toast;
  private readonly bar: MenuBar;
  private readonly menus: Menu[] = [];

  /** @param choose runs a function of the bundle that stands behind an item. */
  constructor(
    header: HTMLElement,
    title: string,
    private readonly words: PageWords,
    private readonly file: FileMenu,
    private readonly choose: (functionName: string) => void,
  ) {
    this.toast = new Toast(words);
    this.bar = new MenuBar(words.menuBar);
    header.append(
      make('div', {class: 'logo', 'aria-hidden': 'true'}),
      make(
        'div',
        {class: 'title'},
        make('h1', {}, title),
        make('span', {class: 'note'}, words.local),
      ),
      this.bar.element,
      this.toast.element,
    );
    this.draw();
  }

  /** A menu that the bundle has made: its own one stands in Extensions, the others in the bar. */
  add(menu: Menu): void {
    this.menus.push(menu);
    this.draw();
  }

  private draw(): void {
    const {words, file} = this;
    const own = this.menus.filter(({caption}) => caption === '');
    const others = this.menus.filter(({caption}) => caption !== '');
    this.bar.show([
      {
        label: words.file,
        key: 'F',
        items: [
          {label: words.openCsv, choose: () => file.open()},
          {label: words.saveCsv, choose: () => file.save()},
        ],
      },
      {
        label: words.extensions,
        key: 'N',
        items: own.map(({items}) => ({label: words.addOn, items: this.entries(items)})),
      },
      ...others.map(({caption, items}) => ({
        label: caption,
        key: '',
        items: this.entries(items),
      })),
    ]);
  }

  private entries(items: readonly MenuItem[]): MenuEntry[] {
    return items.map(({caption, functionName, items: inner}) => ({
      label: caption,
      ...(inner && {items: this.entries(inner)}),
      ...(functionName !== undefined && {choose: () => this.choose(functionName)}),
    }));
  }
}
