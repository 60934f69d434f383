import {Refusal} from '../../grid/refusal';
import {objectOf, defineClass, makers, text, type ServiceClass} from '../define';
import type {MenuItem} from '../screen';

interface MenuBuilder {
  readonly caption: string;
  readonly items: MenuItem[];
}

const {handle} = makers<MenuBuilder>();

function added(menu: MenuBuilder, item: MenuItem) {
  menu.items.push(item);
  return menuClass.of(menu);
}

export const menuClass: ServiceClass<MenuBuilder> = defineClass<
  GoogleAppsScript.Base.Menu,
  MenuBuilder
>('Menu', {
  addItem: handle('menu', [text, text], (menu, _, caption, functionName) => {
    if (functionName.endsWith('_')) throw new Refusal(`A menu cannot call ${functionName}.`);
    return added(menu, {caption, functionName});
  }),
  addSeparator: handle('menu', [], (menu) => added(menu, {caption: ''})),
  addSubMenu: handle('menu', [objectOf(() => menuClass)], (menu, _, {caption, items}) =>
    added(menu, {caption, items}),
  ),
  addToUi: handle('menu', [], (menu, {screen}) => {
    screen.addMenu({caption: menu.caption, items: [...menu.items]});
  }),
});
