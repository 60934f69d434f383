// dist/Code.js as Google loads it: a script whose top-level functions are all callable.
import {readFileSync} from 'node:fs';
import vm from 'node:vm';
import {LIMIT_RATIO, measureLoad} from '../../bench/load';
import {codeText} from '../../scripts/bundle';
import {callStubs, functionStubs, parameterName} from '../../scripts/stubs';
import {functions} from '../../src/functions';
import type {CustomFunction} from '../../src/functions/declare/declaration';
import {languages, type Language} from '../../src/messages';

const declared: readonly CustomFunction[] = functions;

/** Stubs over a Ciclo that tells what it was called with. */
const load = (text: string) => {
  const calls: unknown[] = [];
  const record = (name: string) => (request: unknown) => calls.push([name, request]);
  const context: Record<string, unknown> = {
    Ciclo: {
      call: (name: string, inputs: unknown[]) => calls.push([name, inputs]),
      api: {classify: record('classify')},
      handlers: {onOpen: record('onOpen')},
    },
  };
  vm.runInNewContext(text, context);
  return {calls, context};
};

/** The comment directly above a function, and its parameters. */
const stubOf = (text: string, name: string) => {
  const found = new RegExp(`/\\*\\*\\n((?: \\*.*\\n)*?) \\*/\\nfunction ${name}\\((.*?)\\)`).exec(
    text,
  );
  return {comment: found?.[1] ?? '', parameters: (found?.[2] ?? '').split(', ')};
};

describe.each(Object.keys(languages) as Language[])('stubs in %s', (language) => {
  const text = functionStubs(language);
  const {calls, context} = load(text);

  test.each(declared)('$name', ({name, args}) => {
    const names = Object.keys(args);
    const {comment, parameters} = stubOf(text, name);
    expect(parameters).toEqual(names.map(parameterName));
    expect(comment).toMatch(/ \* @customfunction\n$/);
    expect(comment).toMatch(/^ \* [A-Z]/);
    expect(comment).toContain(`=${name}(`);
    // Sheets drops what looks like HTML.
    expect(comment.replace(/@param \{.*?\}/g, '')).not.toMatch(/undefined|</);
    for (const [argument, {optional}] of Object.entries(args)) {
      const line = comment
        .split('\n')
        .find((each) => each.includes(`} ${parameterName(argument)} `));
      expect(line).toMatch(/^ \* @param \{[\w<>|]+\} \w+ \S/);
      expect(/} \w+ (Optional|Opcional)\. /.test(line ?? '')).toBe(optional);
    }
    calls.length = 0;
    (context[name] as (...inputs: unknown[]) => unknown)(...names);
    expect(calls).toEqual([[name, names]]);
  });
});

test('calls of the sidebar and of Google', () => {
  const {calls, context} = load(callStubs(['classify'], ['onOpen']));
  (context['classify'] as (request: unknown) => unknown)({sheet: 1});
  (context['onOpen'] as (event: unknown) => unknown)({authMode: 'NONE'});
  expect(calls).toEqual([
    ['classify', {sheet: 1}],
    ['onOpen', {authMode: 'NONE'}],
  ]);
});

test('reserved words are no names of parameters', () => {
  expect(['new', 'start', 'from'].map(parameterName)).toEqual(['new_', 'start', 'from']);
});

describe('dist/Code.js', () => {
  const code = readFileSync('dist/Code.js', 'utf8');
  const context: Record<string, unknown> = {};
  // Nothing but ECMAScript: a service called while loading would throw here.
  vm.runInNewContext(code, context);
  const ciclo = context['Ciclo'] as {api?: object; handlers?: object};

  test('loads without any service and has no other top-level names than meant', () => {
    const meant = [
      'Ciclo',
      ...declared.map(({name}) => name),
      ...Object.keys(ciclo.api ?? {}),
      ...Object.keys(ciclo.handlers ?? {}),
    ];
    expect(Object.keys(context).sort()).toEqual(meant.sort());
  });

  test('evaluates', () => {
    expect(vm.runInNewContext('LTV(100, 0.8, 0.1)', context)).toBeCloseTo(266.67, 2);
    expect(vm.runInNewContext('LTV([[100], [50]], 0.8, 0.1)', context)).toEqual([
      [expect.closeTo(266.67, 2)],
      [expect.closeTo(133.33, 2)],
    ]);
  });

  test('loads in at most 1.3 times what it took, measured against a script of ours', () => {
    // Every formula pays it at every call; a kilobyte may cost much or little (bench/load.ts).
    expect(measureLoad(code).ratio).toBeLessThan(LIMIT_RATIO);
  }, 120_000);

  test('holds each help text once only, in its stub', () => {
    expect(code.split('Share of customers who stay from one period')).toHaveLength(2);
    expect(code).not.toContain('Parte de los clientes que sigue');
  });

  test('has no line that an editor would choke on, no export', () => {
    expect(code).not.toMatch(/^export /m);
    expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThan(5000);
  });
});

test('in Spanish the same code has Spanish help', async () => {
  const code = await codeText(process.cwd(), 'es');
  expect(code).toContain('Opcional. Cuántos períodos cuentan');
  expect(code.includes('Ejemplo: =LTV(100; 0,8; 0,1)')).toBe(true);
});
