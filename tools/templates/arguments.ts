// What the command line of the templates says.
import { parseArgs } from 'node:util';
import { looks } from '../../src/blueprint/looks';
import { profiles } from '../../src/domain/profiles';
import type { TableKind } from '../../src/domain/tables';
import { sectors } from '../../src/library/groups';
import type { Locale } from '../../src/rules/finding';
import type { TemplateOptions } from '../../src/templates/templateWorkbook';
import { oneOf } from '../arguments';

export interface TemplateArguments {
  /** The list's file. */
  list: string;
  folder: string;
  /** For each department; its projects and sector come from the list. */
  options: Omit<TemplateOptions, 'departments'>;
  /** A shared folder with the add-in's manifest, `admin` (the admin center) or `none`. */
  catalog: string;
  force: boolean;
  /** A file with a bureau's rules. */
  rules: string | undefined;
  locale: Locale;
  help: boolean;
}

const KINDS: readonly TableKind[] = ['project', 'strategic', 'annual', 'summary'];
const MOST_ROWS = 50;

function wholeNumber(name: string, text: string, from: number, to: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= from && number <= to) return number;
  throw new Error(`--${name} is a whole number from ${from} to ${to}, not "${text}"`);
}

/** Throws an error that says what is wrong with the arguments. */
export function readArguments(args: readonly string[]): TemplateArguments {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      departments: { type: 'string', default: '' },
      year: { type: 'string', default: '' },
      out: { type: 'string', default: '' },
      profile: { type: 'string', default: profiles[0]!.id },
      sector: { type: 'string' },
      rules: { type: 'string' },
      kinds: { type: 'string', default: KINDS.join(',') },
      rows: { type: 'string', default: '1' },
      look: { type: 'string', default: looks[0].id },
      catalog: { type: 'string', default: 'admin' },
      locale: { type: 'string', default: 'zh-CN' },
      'no-instructions': flag,
      example: flag,
      practice: flag,
      force: flag,
      help: flag,
    },
  });
  const { help, force, example, practice, catalog, sector } = values;
  if (!help) {
    for (const name of ['departments', 'year', 'out'] as const) {
      if (values[name] === '') throw new Error(`--${name} is missing`);
    }
  }
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  return {
    list: values.departments,
    folder: values.out,
    options: {
      kinds: values.kinds.split(',').map((kind) => oneOf('kinds', kind.trim(), KINDS)),
      profileId: oneOf('profile', values.profile, ids(profiles)),
      year: help ? 0 : wholeNumber('year', values.year, 2000, 2100),
      sector: sector === undefined ? undefined : oneOf('sector', sector, ids(sectors)),
      lookId: oneOf('look', values.look, ids(looks)),
      blankRows: wholeNumber('rows', values.rows, 1, MOST_ROWS),
      instructions: !values['no-instructions'],
      example,
      practice,
    },
    catalog,
    force,
    rules: values.rules,
    locale: oneOf('locale', values.locale, ['zh-CN', 'en-US']),
    help,
  };
}
