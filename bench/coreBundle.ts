/** Bundles core.ts as scripts/bundle.ts bundles the add-on, and opens it in bare contexts. */
import {build} from 'esbuild';
import vm from 'node:vm';
import {bareContext, unseen} from './bareContext';

export interface Core {
  load(text: string): void;
  bareLoop(): unknown;
  results(asOf: string): {counts(): string};
}

/** The text of the bundle. The options are those of scripts/bundle.ts but for the entry. */
export const coreText = async (root: string): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [`${root}/bench/core.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Core',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    lineLimit: 160,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles.map(({text}) => text).join('');
};

/** A context of its own that holds nothing but the bundle and the cells. */
export const openCore = (text: string, wire: string): Core => {
  const core = vm.runInContext(unseen(`${text}\n;Core`), bareContext()) as Core;
  core.load(wire);
  return core;
};
