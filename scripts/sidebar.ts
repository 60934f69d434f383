// Makes the text of dist/Sidebar.html: one file with its style and script inside, as HtmlService serves it.
import {build} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {gzipSync} from 'node:zlib';
import {groups, type Group} from '../src/functions';
import type {ArgumentFacts} from '../src/functions/declare/declaration';
import {type Language, languageCodes, sidebarFor} from '../src/messages';
import {formulaText} from './formula';
import {functionHelp, helpIn} from './help';
import {jsx} from './jsx';
import {onlyParts, PANEL} from './languageParts';
import {CODE_ENTRY, noticesOf, PANEL_ENTRY} from './notices';
import {dangersIn} from './served';

/**
 * Google documents no limit; that very large files have failed is all that is known, so the panel stays well below. It is read
 * anew at each opening, and somebody waits for it: a part is packed already, and 170 KB travel as some 90 KB, less than a
 * photograph. More than this is to come with the answer that needs it.
 */
export const LARGEST_HTML = 170 * 1024;

const inEachLanguage = <T>(of: (language: Language) => T): Record<string, T> =>
  Object.fromEntries(languageCodes.map((one) => [one, of(one)]));

/** What the sidebar shows of the formulas (sidebar/formulaList.ts): names, help and examples, and none of their code. */
const formulaList = () =>
  (Object.keys(groups) as Group[]).flatMap((group) =>
    groups[group].map((declared) => {
      const {name, examples} = declared;
      const [example] = examples;
      return {
        name,
        group: inEachLanguage((language) => helpIn(language).groups[group]),
        // Whatever language somebody thinks in.
        searches: languageCodes.map((language) => helpIn(language).searches[name]).join(' '),
        args: Object.entries<ArgumentFacts>(declared.args).map(([argument, {optional}]) => ({
          name: argument,
          optional,
        })),
        example: inEachLanguage((language) =>
          example === undefined ? '' : formulaText(declared, example, language),
        ),
        help: inEachLanguage((language) => functionHelp(language, name)),
      };
    }),
  );

/** Characters of a string: a line ends after each. */
const LINE = 150;

/** Without `/`: two of them are a comment to a lexer that has lost its way. */
const packed = (value: unknown): string[] =>
  gzipSync(JSON.stringify(value), {level: 9})
    .toString('base64url')
    .match(new RegExp(`.{1,${String(LINE)}}`, 'g')) ?? [];

const bundled = async (root: string, entry: string, define = {}): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [`${root}/sidebar/${entry}`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    lineLimit: 160,
    legalComments: 'none',
    charset: 'utf8',
    // HtmlService takes comments out of scripts, and inside of template literals all that looks like one.
    supported: {'template-literal': false},
    logLevel: 'error',
    ...jsx(root),
    define,
    plugins: [onlyParts(PANEL)],
  });
  // Where a line's end falls into a string, the string goes on after it: not every lexer on the way knows that.
  const text = outputFiles[0]?.text.replace(/\\\n/g, '').trim() ?? '';
  return text.replace(new RegExp(`("[\\w-]{${String(LINE)}}",)\\n?`, 'g'), '$1\n');
};

const scriptText = async (root: string): Promise<string> => {
  const style = await bundled(root, 'style.css');
  return bundled(root, 'main.tsx', {
    CICLO_FORMULAS: JSON.stringify(
      packed({
        formulas: formulaList(),
        notices: await noticesOf(root, [CODE_ENTRY, PANEL_ENTRY]),
      }),
    ),
    CICLO_LOOKS: JSON.stringify(packed({texts: inEachLanguage(sidebarFor), style})),
  });
};

/**
 * A script inside html ends at the first `</script`, and `<!--` changes how it is read, whatever stands around them: inside
 * strings and regular expressions, the only places they occur, a backslash changes nothing but that.
 */
export const inlineScript = (code: string): string =>
  code.replace(/<(?=\/script)/gi, '\\x3c').replace(/<!--/g, '\\x3c!--');

/** @throws Error when the file has become too large */
export const sidebarText = async (root: string): Promise<string> => {
  const page = await readFile(`${root}/sidebar/index.html`, 'utf8');
  const script = await scriptText(root);
  // A function, since `$&` in a text would be read as a pattern.
  const [danger] = dangersIn(script);
  if (danger !== undefined)
    throw new Error(`Sidebar.html, as HtmlService would read it: ${danger}`);
  const html = page.replace('/* script */', () => inlineScript(script));
  const size = Buffer.byteLength(html);
  if (size > LARGEST_HTML)
    throw new Error(`Sidebar.html has ${String(size)} bytes, ${String(LARGEST_HTML)} at most`);
  return html;
};
