import {defineClass, makers, type ServiceClass} from '../define';
import {clockBuilderClass} from './clockTriggerBuilder';

export interface NewTrigger {
  readonly handler: string;
}

const {handle} = makers<NewTrigger>();

export const triggerBuilderClass: ServiceClass<NewTrigger> = defineClass<
  GoogleAppsScript.Script.TriggerBuilder,
  NewTrigger
>('TriggerBuilder', {
  timeBased: handle('nothing', [], ({handler}) => clockBuilderClass.of({handler})),
});
