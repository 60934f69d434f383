import {defineClass, makers, type ServiceClass} from '../define';
import type {Trigger} from '../triggers';
import {EnumName} from '../wire';

const {handle} = makers<Trigger>();

export const triggerClass: ServiceClass<Trigger> = defineClass<
  GoogleAppsScript.Script.Trigger,
  Trigger
>('Trigger', {
  getUniqueId: handle('nothing', [], ({uid}) => uid),
  getHandlerFunction: handle('nothing', [], ({handler}) => handler),
  getEventType: handle('nothing', [], () => new EnumName('EventType', 'CLOCK')),
  getTriggerSource: handle('nothing', [], () => new EnumName('TriggerSource', 'CLOCK')),
  // A clock is no document: null on Google too.
  getTriggerSourceId: handle('nothing', [], () => null),
});
