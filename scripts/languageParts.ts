// Which parts of a language a bundle holds: each language is one list in src/messages/index.ts, and its readers differ.
import type {Plugin} from 'esbuild';
import {basename} from 'node:path';
import type {Folder} from '../src/messages';

export type Part = keyof Folder;

/** What the add-on says and reads. */
export const ADD_ON: readonly Part[] = ['speaks', 'addOn', 'headers', 'words', 'tables', 'google'];
/** What the panel's script needs at once; its texts are packed beside it. */
export const PANEL: readonly Part[] = ['speaks', 'timeLimit'];

const PART = /[\\/]src[\\/]messages[\\/][a-z]{2,3}[\\/]\w+\.ts$/;

/** Leaves the other parts of every language out of a bundle. What is left out is undefined there. */
export const onlyParts = (parts: readonly Part[]): Plugin => ({
  name: 'parts of a language',
  setup: (build) => {
    build.onLoad({filter: PART}, ({path}) => {
      const file = basename(path, '.ts');
      const isKept = file === 'index' || parts.some((part) => part === file);
      return isKept ? undefined : {contents: `export const ${file} = undefined;`};
    });
  },
});
