/** Bundles core.ts as scripts/bundle.ts bundles the add-on, and opens it in bare contexts. */
import vm from 'node:vm';
import {bundled} from '../scripts/bundle';
import {bareContext, unseen} from './bareContext';

export interface Core {
  load(text: string): void;
  bareLoop(): unknown;
  results(asOf: string): {counts(): string};
}

/** The text of the bundle, made as the add-on's. */
export const coreText = (root: string): Promise<string> => bundled(`${root}/bench/core.ts`, 'Core');

/** A context of its own that holds nothing but the bundle and the cells, where there are some. */
export const openCore = (text: string, wire?: string): Core => {
  const core = vm.runInContext(unseen(`${text}\n;Core`), bareContext()) as Core;
  if (wire !== undefined) core.load(wire);
  return core;
};
