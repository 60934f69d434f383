import {defineClass, makers, type Parameter} from '../define';

const {handle} = makers<object>();

/** The bundle's side has made one text of the arguments. */
const line: Parameter<string> = (argument) => String(argument);
const print = (level: string) =>
  handle('nothing', [line], (_, world, message) => {
    world.print(level + message);
  });

export const consoleClass = defineClass<Console, object>('console', {
  log: print(''),
  info: print(''),
  warn: print('warning: '),
  error: print('error: '),
});
