import {defineClass, makers, type Parameter, type ServiceClass} from '../define';

const {handle} = makers<object>();
const line: Parameter<string> = (argument) => String(argument);

export const logger: ServiceClass<object> = defineClass<GoogleAppsScript.Base.Logger, object>(
  'Logger',
  {
    log: handle('nothing', [line], (self, world, message) => {
      world.print(message);
      return logger.of(self);
    }),
  },
);
