/** A list as it is asked for: which classes there are, and the form that a person fills in. */
import type {Calls, Summary} from '../src/calls/contract';
import type {Format} from './format';
import type {Kind} from './kinds';
import {parseNumber} from './options';

type Request = Calls['makeList']['request'];

export interface Class {
  readonly code: Request['code'];
  readonly label: string;
  readonly customers: number;
}

export interface ClassColumn {
  readonly id: Request['column'];
  readonly header: string;
  readonly classes: readonly Class[];
}

/** The columns of classes, each with the classes that have customers. */
export const classColumns = ({labels, counts}: Summary): ClassColumn[] =>
  Object.entries(labels)
    .map(([id, {header, codes}]) => ({
      id: id as Request['column'],
      header,
      classes: Object.entries(codes)
        .map(([code, label]) => ({
          code: code as Request['code'],
          label,
          customers: counts[id]?.[code] ?? 0,
        }))
        .filter(({customers}) => customers > 0),
    }))
    .filter(({classes}) => classes.length > 0);

export interface ListColumn {
  readonly id: Request['columns'][number];
  readonly header: string;
}

export const listColumns = ({base, columns}: Pick<Kind, 'base' | 'columns'>): ListColumn[] =>
  [...base, ...columns].map(({id, header}) => ({id: id as ListColumn['id'], header}));

const USUAL: Request['columns'] = ['orders', 'last', 'revenue', 'reason'];

/** What is needed to write to somebody, and to know why, as far as the kind has it. */
export const usualColumns = (columns: readonly ListColumn[]): Request['columns'] =>
  USUAL.filter((id) => columns.some((column) => column.id === id));

export interface Test {
  /** As typed. */
  readonly name: string;
  readonly percent: string;
}

export interface TestMistakes {
  readonly name: boolean;
  readonly percent: boolean;
}

export const FEWEST_HELD_OUT = 1;
export const MOST_HELD_OUT = 99;

const percentOf = ({percent}: Test, marks: Format['marks']): number => parseNumber(percent, marks);

export const testMistakes = (test: Test, marks: Format['marks']): TestMistakes => {
  const percent = percentOf(test, marks);
  return {
    name: test.name.trim() === '',
    percent: !(percent >= FEWEST_HELD_OUT && percent <= MOST_HELD_OUT),
  };
};

/** @param test without mistakes */
export const sentTest = (test: Test, marks: Format['marks']): Request['test'] => ({
  name: test.name.trim(),
  share: percentOf(test, marks) / 100,
});
