/** What the add-on has shown to the user, and what the user answers. */
export class Screen {
  readonly menus: Menu[] = [];
  readonly sidebars: {readonly title: string; readonly content: string}[] = [];
  readonly alerts: string[] = [];
  /** The button the user presses on every question. */
  answer = 'OK';
}

export interface MenuItem {
  readonly caption: string;
  /** The function it calls; undefined for a separator or a submenu. */
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}
