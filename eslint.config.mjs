import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Language features that no source says Apps Script has (see CONTRIBUTING.md); neither tsc nor esbuild replaces them. */
const unsureSyntax = [
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
    message: 'Lookbehind may not parse on Apps Script.',
  },
  {
    selector: 'Literal[regex.pattern=/\\(\\?<[a-zA-Z]/]',
    message: 'Named groups may not parse on Apps Script.',
  },
  {selector: 'Literal[regex.pattern=/\\\\p\\{/i]', message: '\\p{} may not parse on Apps Script.'},
  {selector: 'Literal[bigint]', message: 'BigInt may be missing on Apps Script.'},
  {
    selector: 'PropertyDefinition[key.type="PrivateIdentifier"]',
    message: '#private does not parse on Apps Script.',
  },
];

const pure = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core has no clock: take as_of.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The core has no clock.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The core has no randomness.',
  },
];

export default tseslint.config(
  {ignores: ['dist/', 'dist-selfcheck/', '.cache/', 'node_modules/', 'coverage/']},
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'writable',
        require: 'readonly',
      },
    },
    rules: {'@typescript-eslint/no-require-imports': 'off'},
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {files: ['src/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...unsureSyntax]}},
  {
    files: ['src/{stats,models,customers,classify,functions,messages}/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...unsureSyntax, ...pure]},
  },
);
