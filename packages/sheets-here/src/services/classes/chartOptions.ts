import type {ChartOptions} from '../../grid/overlays';
import {Refusal} from '../../grid/refusal';
import {defineClass, makers, text, type ServiceClass} from '../define';

const {handle} = makers<ChartOptions>();

export const chartOptionsClass: ServiceClass<ChartOptions> = defineClass<
  GoogleAppsScript.Charts.ChartOptions,
  ChartOptions
>('ChartOptions', {
  get: handle('read', [text], (options, _, name) => {
    const value = options[name] ?? null;
    if (typeof value === 'object' && value !== null)
      throw new Refusal(`not emulated: the option ${name}, which is no single value`);
    return value;
  }),
});
