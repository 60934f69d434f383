import {existsSync} from 'node:fs';
import {answered, without} from '../../scripts/openQuestions';

test('every test that shows what Ciclo does is there', () => {
  const named = [...Object.values(answered), ...without].flatMap(({test: names}) =>
    names.split(', ').filter((name) => !name.startsWith('none')),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
});
