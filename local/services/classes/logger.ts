import {defineClass, makers, type Parameter} from '../define';

const {handle} = makers<object>();
const line: Parameter<string> = (argument) => String(argument);

export const logger = defineClass<GoogleAppsScript.Base.Logger, object>('Logger', {
  log: handle('nothing', [line], (_, world, message) => {
    world.print(message);
  }),
});
