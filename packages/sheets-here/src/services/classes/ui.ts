import {Refusal} from '../../grid/refusal';
import {objectOf, defineClass, makers, oneOf, text, type ServiceClass} from '../define';
import type {Button} from '../screen';
import {served} from '../served';
import {EnumName} from '../wire';
import type {World} from '../world';
import {htmlOutputClass} from './htmlOutput';
import {menuClass} from './menu';

const {handle} = makers<object>();
const buttonSet = oneOf('ButtonSet');
const page = objectOf(() => htmlOutputClass);

const sets: Readonly<Record<string, readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

function ask({screen}: World, title: string, prompt: string, set: string) {
  const pressed = screen.ask({title, prompt, buttons: sets[set] ?? []});
  const named = (button: Button) => new EnumName('Button', button);
  return pressed instanceof Promise ? pressed.then(named) : named(pressed);
}

export const uiClass: ServiceClass<object> = defineClass<GoogleAppsScript.Base.Ui, object>(
  'Ui',
  {
    createAddonMenu: handle('menu', [], () => menuClass.of({caption: '', items: []})),
    createMenu: handle('menu', [text], (_, __, caption) => menuClass.of({caption, items: []})),
    showSidebar: handle('page', [page], (_, {screen}, shown) => {
      if (shown.title === '') throw new Refusal('A sidebar needs a title.');
      screen.showSidebar({...shown, content: served(shown.content)});
    }),
    showModalDialog: handle('page', [page, text], (_, {screen}, shown, title) => {
      screen.showDialog({...shown, content: served(shown.content), title});
    }),
    alert: [
      handle('alert', [text], (_, world, prompt) => ask(world, '', prompt, 'OK')),
      handle('alert', [text, buttonSet], (_, world, prompt, set) => ask(world, '', prompt, set)),
      handle('alert', [text, text, buttonSet], (_, world, title, prompt, set) =>
        ask(world, title, prompt, set),
      ),
    ],
  },
  {
    Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
    ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  },
);
