/**
 * What HtmlService makes of a page before it is served: comments are taken out of its scripts by a lexer that is older than
 * template literals, so that between backticks all from // or /* on goes too. Nobody says whether it knows strings that go on
 * after a line's end: here it does not.
 */
const script = /(<script\b[^>]*>)([^]*?)(<\/script)/gi;

export const served = (html: string): string =>
  html.replace(
    script,
    (_, open: string, code: string, end: string) => open + withoutComments(code) + end,
  );

/** One token: a comment, a string, or anything else by its character. */
const token =
  /\/\/.*|\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[\w$]+|\s+|[^]/g;
const regularExpression = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y;
/** After these a slash begins a regular expression; after a name, a number or a bracket it divides. */
const beforeExpression = /^(?:[([{,;=:!&|?+*~^%<>}-]|return|typeof|case|of|in|void|delete)$/;

function withoutComments(code: string): string {
  let kept = '';
  let before = ';';
  token.lastIndex = 0;
  for (let found = token.exec(code); found; found = token.exec(code)) {
    let [text] = found;
    const isComment = text.startsWith('//') || text.startsWith('/*');
    if (text === '/' && beforeExpression.test(before)) {
      regularExpression.lastIndex = found.index;
      text = regularExpression.exec(code)?.[0] ?? text;
      token.lastIndex = found.index + text.length;
    }
    if (!isComment) kept += text;
    if (!isComment && text.trim() !== '') before = text;
  }
  return kept;
}
