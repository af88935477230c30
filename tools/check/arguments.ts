// What the command line of the check says.
import { parseArgs } from 'node:util';
import type { Locale } from '../../src/rules/finding';
import { oneOf } from '../arguments';

export interface CheckArguments {
  files: string[];
  format: 'json' | 'text';
  locale: Locale;
  help: boolean;
}

export const USAGE = `usage: npm run --silent check -- FILE.xlsx … [--format json|text] [--locale zh-CN|en-US]
Checks the performance target tables in workbooks. Exit code: 0 no errors found, 1 errors found, 2 a file
could not be read.`;

/** Throws an error that says what is wrong with the arguments. */
export function readArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      locale: { type: 'string', default: 'zh-CN' },
      help: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0 && !values.help) throw new Error('no file given');
  return {
    files: positionals,
    format: oneOf('format', values.format, ['json', 'text']),
    locale: oneOf('locale', values.locale, ['zh-CN', 'en-US']),
    help: values.help,
  };
}
