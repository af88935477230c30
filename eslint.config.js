// Lint rules; the layers of the README's map are enforced here.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

const officeGlobals = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'];
const browserGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'location',
];
const forbid = (names, message) => names.map((name) => ({ name, message }));

const layer = (files, { imports, globals, ignores = [] }) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': ['error', { patterns: imports }],
    'no-restricted-globals': ['error', ...globals],
  },
});
const pattern = (group, message) => ({ group, message });

const noReact = pattern(['react', 'react-dom', 'react-dom/*', '@fluentui/*'], 'React belongs to taskpane/.');
const noPane = pattern(['**/taskpane/**'], 'Only the pane imports the pane.');
const noWorkbench = pattern(['**/workbench/**'], 'Nothing that ships knows of the workbench.');
const noExcel = pattern(
  ['**/excel/*', '**/excel', '@microsoft/office-js'],
  'Only src/excel calls Office.js; use the port.',
);
const noXlsx = pattern(
  ['**/xlsx/*', '**/xlsx', '@cj-tech-master/*'],
  'Files are read and written through src/xlsx.',
);
const noNode = pattern(['node:*', 'fs', 'path'], 'This runs in a browser.');
const noOffice = forbid(officeGlobals, 'Only src/excel calls Office.js.');
const noBrowser = forbid(browserGlobals, 'The core runs without a browser.');

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'coverage/**', 'test-results/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  layer(['src/**/*.{ts,tsx}'], {
    ignores: ['src/excel/**', 'src/xlsx/**'],
    imports: [noReact, noPane, noWorkbench, noExcel, noXlsx, noNode],
    globals: [...noOffice, ...noBrowser],
  }),
  layer(['src/excel/**'], { imports: [noReact, noPane, noWorkbench, noXlsx, noNode], globals: noBrowser }),
  layer(['src/xlsx/**'], {
    imports: [noReact, noPane, noWorkbench, noExcel, noNode],
    globals: [...noOffice, ...noBrowser],
  }),
  layer(['taskpane/**'], {
    imports: [noWorkbench, noNode],
    globals: noOffice,
    ignores: ['taskpane/start/**'],
  }),
  {
    files: ['taskpane/**/*.tsx', 'workbench/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
    },
  },
  {
    files: ['tools/**', 'test/**', '*.{js,mjs,cjs}', '.ci/**'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['taskpane/**/*.js', 'assets/**/*.js'],
    languageOptions: { globals: { window: 'readonly', document: 'readonly', Office: 'readonly' } },
  },
);
