// How the panel's elements become calls of its library: for every bundle that holds the panel.
import {join} from 'node:path';

export const jsx = (root: string) => ({
  tsconfigRaw: {
    compilerOptions: {jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment'},
  } as const,
  inject: [join(root, 'sidebar/jsx.ts')],
});
