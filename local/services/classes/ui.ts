import {Refusal} from '../../grid/refusal';
import {objectOf, defineClass, makers, oneOf, text, type ServiceClass} from '../define';
import {EnumName} from '../wire';
import type {World} from '../world';
import {htmlOutputClass} from './htmlOutput';
import {menuClass} from './menu';

const {handle} = makers<object>();

function ask({screen}: World, message: string) {
  screen.alerts.push(message);
  return new EnumName('Button', screen.answer);
}

export const uiClass: ServiceClass<object> = defineClass<GoogleAppsScript.Base.Ui, object>(
  'Ui',
  {
    createAddonMenu: handle('menu', [], () => menuClass.of({caption: '', items: []})),
    createMenu: handle('menu', [text], (_, __, caption) => menuClass.of({caption, items: []})),
    showSidebar: handle(
      'ui',
      [objectOf(() => htmlOutputClass)],
      (_, {screen}, {title, content}) => {
        if (title === '') throw new Refusal('A sidebar needs a title.');
        screen.sidebars.push({title, content});
      },
    ),
    alert: [
      handle('ui', [text], (_, world, prompt) => ask(world, prompt)),
      handle('ui', [text, oneOf('ButtonSet')], (_, world, prompt) => ask(world, prompt)),
      handle('ui', [text, text, oneOf('ButtonSet')], (_, world, title, prompt) =>
        ask(world, `${title}\n${prompt}`),
      ),
    ],
  },
  {
    Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
    ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  },
);
