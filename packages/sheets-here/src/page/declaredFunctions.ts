/** The custom functions as Sheets finds them: top-level functions whose comment has @customfunction, with their help. */
export interface DeclaredFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {readonly name: string; readonly text: string}[];
}

const declaration = /^\/\*\*([\s\S]*?)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;
const parameter = /^@param\s+(?:\{[^}]*\}\s+)?([\w$]+)\s*(.*)$/;

export function declaredFunctions(code: string): DeclaredFunction[] {
  return [...code.matchAll(declaration)].flatMap(([, comment = '', name = '', list = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*?\s*/, '').trim());
    if (!lines.includes('@customfunction') || name.endsWith('_')) return [];
    const texts = new Map(
      lines.flatMap((line) => {
        const [, called, text = ''] = parameter.exec(line) ?? [];
        return called === undefined ? [] : [[called, text] as const];
      }),
    );
    const names = list.split(',').map((one) => one.trim());
    return {
      name,
      description: lines.filter((line) => line !== '' && !line.startsWith('@')).join(' '),
      parameters: names
        .filter((one) => one !== '')
        .map((one) => ({name: one, text: texts.get(one) ?? ''})),
    };
  });
}
