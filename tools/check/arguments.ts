// What the command line of the check says.
import { parseArgs } from 'node:util';
import type { Locale } from '../../src/rules/finding';
import { oneOf } from '../arguments';

export interface CheckArguments {
  files: string[];
  format: 'json' | 'text';
  locale: Locale;
  /** A file with a bureau's rules. */
  rules: string | undefined;
  /** A workbook's own rules don't count. */
  standardRules: boolean;
  help: boolean;
}

export const USAGE = `usage: npm run --silent check -- FILE.xlsx … [--format json|text] [--locale zh-CN|en-US]
       [--rules FILE.json|FILE.xlsx | --standard-rules]
Checks the performance target tables in workbooks: by the rules of a file, else by those on a workbook's own sheet
检查规则, else by the rules as they ship. Exit code: 0 no errors found, 1 errors found, 2 a file could not be read.`;

/** Throws an error that says what is wrong with the arguments. */
export function readArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      locale: { type: 'string', default: 'zh-CN' },
      rules: { type: 'string' },
      'standard-rules': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0 && !values.help) throw new Error('no file given');
  if (values.rules !== undefined && values['standard-rules'])
    throw new Error('--rules and --standard-rules exclude each other');
  return {
    files: positionals,
    format: oneOf('format', values.format, ['json', 'text']),
    locale: oneOf('locale', values.locale, ['zh-CN', 'en-US']),
    rules: values.rules,
    standardRules: values['standard-rules'],
    help: values.help,
  };
}
