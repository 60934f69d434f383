/** dist/Sidebar.html: one file, small, that names the view to open and asks for nothing. */
import {readFileSync} from 'node:fs';
import vm from 'node:vm';
import {inlineScript, LARGEST_HTML} from '../../scripts/sidebar';

const html = readFileSync('dist/Sidebar.html', 'utf8');

test('is under its limit', () => {
  expect(Buffer.byteLength(html)).toBeLessThan(LARGEST_HTML);
});

test('names the view once, where showSidebar puts it in', () => {
  expect(html.match(/data-view=""/g)).toHaveLength(1);
});

test('holds one script that parses, and nothing from elsewhere', () => {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  expect(scripts).toHaveLength(1);
  expect(() => new vm.Script(scripts[0]?.[1] ?? '')).not.toThrow();
  expect(html).not.toMatch(/<link|<img|src=|@import|url\(/);
});

test.each([
  [`say('</script><b>')`, `say('\\x3c/script><b>')`],
  [`say('<!-- <script>')`, `say('\\x3c!-- <script>')`],
  ['a<b', 'a<b'],
])('%s is safe inside html', (code, safe) => {
  expect(inlineScript(code)).toBe(safe);
});
