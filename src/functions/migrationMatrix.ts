import {
  ABSENT,
  migrationMatrix as matrixOf,
  type MigrationMatrix,
} from '../models/pyramidMigration';
import {list, mayBeBlank} from './declare/arguments';
import {defineTableFunction} from './declare/defineTable';
import {label} from './declare/kinds';
import {asTable} from './declare/results';

/** How many customers went from each class to each; see models/pyramidMigration.ts. */
export const migrationMatrix = defineTableFunction('MIGRATION_MATRIX', {
  args: {before: list(mayBeBlank(label('tier'))), after: list(mayBeBlank(label('tier')))},
  aligned: [['before', 'after']],
  result: asTable<MigrationMatrix>(({classes, counts}, messages) => {
    const {functions, labels} = messages();
    const {tables} = functions;
    const names = classes.map((each) => (each === ABSENT ? tables.absent : labels.tier[each]));
    return [
      [tables.beforeAfter, ...names],
      ...counts.map((line, row) => [names[row] ?? '', ...line]),
    ];
  }),
  run: ({before, after}) => matrixOf(before, after),
  examples: [
    {
      cells: [
        [['TOP'], ['SMALL'], ['SMALL']],
        [['SMALL'], ['SMALL'], ['']],
      ],
      result: {
        classes: ['TOP', 'SMALL', ABSENT],
        counts: [
          [0, 1, 0],
          [0, 1, 1],
          [0, 0, 0],
        ],
      },
    },
  ],
});
