// What a script may not hold that HtmlService serves: it takes comments out with a lexer that is older than template literals.
import ts from 'typescript';

/** Each place that would not survive, in words; none in a script that does. */
export const dangersIn = (script: string): string[] => {
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.ES2020, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateLiteral(node)) found.push(`a template literal, ${shortened(node)}`);
    else if (ts.isStringLiteral(node) && /[\r\n]/.test(node.getText(source)))
      found.push(`a string of several lines, ${shortened(node)}`);
    ts.forEachChild(node, visit);
  };
  const shortened = (node: ts.Node): string => node.getText(source).slice(0, 60);
  visit(source);
  return found;
};
