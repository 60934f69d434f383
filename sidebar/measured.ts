/** Defaults that come from the table. */
import {useContextOf} from './context';
import type {FieldId} from './options';

/** The defaults that were measured in the last run of the table, in words. */
export const useMeasured = (): Readonly<Partial<Record<FieldId, string>>> => {
  const {words, say, format, currency, last} = useContextOf();
  const {days, fields} = words.options;
  const {store, set} = last?.summary ?? {};
  if (!store) return {};
  const {interval, intervalFrom, retention, retentionFrom, threshold} = store;
  const of = (id: 'interval' | 'retention' | 'threshold', value: string) => ({
    [id]: say(fields[id].measured, {value}),
  });
  return {
    ...(intervalFrom === 'measured' && of('interval', say(days, {n: Math.round(interval)}))),
    ...(retentionFrom === 'measured' && of('retention', format.percent(retention))),
    ...(threshold !== null &&
      set?.threshold === undefined &&
      of('threshold', format.money(threshold, currency))),
  };
};
