/** Foreign text stays text. Who may import whom is held by test/house. */
import {readdirSync, readFileSync} from 'node:fs';

const files = readdirSync('sidebar', {recursive: true, encoding: 'utf8'})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name));

test('nothing is ever parsed as html', () => {
  for (const file of files)
    expect([
      file,
      /innerHTML|outerHTML|insertAdjacent|document\.write|dangerously|eval\(/.test(
        readFileSync(`sidebar/${file}`, 'utf8'),
      ),
    ]).toEqual([file, false]);
});
