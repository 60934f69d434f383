/** HtmlService takes comments out of scripts, and does not know template literals. */
import {hostOf} from './inside';

/** What the panel then holds. */
async function shown(code: string, how = 'showSidebar(page)'): Promise<string> {
  const host = hostOf(
    `const page = HtmlService.createHtmlOutput(input).setTitle('t'); SpreadsheetApp.getUi().${how}`,
  );
  await host.run('main', `<p>// not a script</p><script>${code}</script>`);
  const {content = ''} = host.screen.sidebars[0] ?? host.screen.dialogs[0] ?? {};
  expect(content).toMatch(/^<p>\/\/ not a script<\/p><script>/);
  return content.slice(content.indexOf('<script>') + 8, -9);
}

test.each([
  ['a(); // b\nc()', 'a(); \nc()'],
  ['a(/* b\n */ c)', 'a( c)'],
  [`a('https://b', "/* c */")`, `a('https://b', "/* c */")`],
  [`a('\\'//', "\\"//")`, `a('\\'//', "\\"//")`],
  ['a(/^https:\\/\\//, b / c / d)', 'a(/^https:\\/\\//, b / c / d)'],
  ['a(/[/"*]//b/)', 'a(/[/"*]//b/)'],
  ['a = b / 2 // c', 'a = b / 2 '],
  // Template literals.
  ['a(`https://b`)\nc()', 'a(`https:\nc()'],
  ['a(`/*`)\nb(`*/`)', 'a(``)'],
  // A string that goes on after the line's end.
  [`a('b\\\n//c')`, `a('b\\\n`],
])('%j', async (code, left) => {
  expect(await shown(code)).toBe(left);
  expect(await shown(code, `showModalDialog(page, 't')`)).toBe(left);
});
