import type {Scope} from './scopes';

/** What the add-on shows to the user, and what the user answers. */
export interface Screen {
  addMenu(menu: Menu): void;
  showSidebar(page: Page): void;
  showDialog(page: Page): void;
  /** The button pressed. A screen with a person before it answers later. */
  ask(question: Question): Button | Promise<Button>;
  /** Google's own window for permissions that are missing; the execution that asked for them has ended. */
  askConsent(scopes: readonly Scope[]): void;
}

export interface MenuItem {
  readonly caption: string;
  /** The function it calls; undefined for a separator or a submenu. */
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

export interface Menu {
  /** Empty for the add-on's own menu, which stands under its name in Extensions. */
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

export interface Page {
  readonly title: string;
  readonly content: string;
  /** Pixels; null unless set. A sidebar is 300 wide, whatever is set. */
  readonly width: number | null;
  readonly height: number | null;
}

export type Button = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

export interface Question {
  readonly title: string;
  readonly prompt: string;
  /** Those to press; closing the dialog instead answers CLOSE. */
  readonly buttons: readonly Button[];
}

/** A screen that nobody looks at: it keeps what was shown and answers at once. */
export class RecordedScreen implements Screen {
  readonly menus: Menu[] = [];
  readonly sidebars: Pick<Page, 'title' | 'content'>[] = [];
  readonly dialogs: Page[] = [];
  readonly alerts: string[] = [];
  /** Of each of Google's prompts the permissions that it asked for. */
  readonly consents: (readonly Scope[])[] = [];
  /** The button pressed on every question that has it; the others are closed. */
  answer: Button = 'OK';

  addMenu(menu: Menu): void {
    this.menus.push(menu);
  }

  showSidebar({title, content}: Page): void {
    this.sidebars.push({title, content});
  }

  showDialog(page: Page): void {
    this.dialogs.push(page);
  }

  askConsent(scopes: readonly Scope[]): void {
    this.consents.push(scopes);
  }

  ask({title, prompt, buttons}: Question): Button {
    this.alerts.push(title === '' ? prompt : `${title}\n${prompt}`);
    return buttons.includes(this.answer) ? this.answer : 'CLOSE';
  }
}
