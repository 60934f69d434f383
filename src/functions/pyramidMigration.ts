import {moveOf} from '../models/pyramidMigration';
import {mayBeBlank} from './declare/arguments';
import {defineFunction} from './declare/define';
import {label} from './declare/kinds';
import {asLabel} from './declare/results';

/** How a customer moved between two periods' pyramids; see models/pyramidMigration.ts. */
export const pyramidMigration = defineFunction('PYRAMID_MIGRATION', {
  args: {before: mayBeBlank(label('tier')), after: mayBeBlank(label('tier'))},
  result: asLabel('move'),
  run: ({before, after}) => moveOf(before, after),
  examples: [
    {cells: ['SMALL', 'BIG'], result: 'UPGRADE'},
    {cells: ['TOP', 'INACTIVE'], result: 'LOST'},
  ],
});
