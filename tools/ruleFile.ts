// A bureau's rules from a file: JSON, or a workbook with a sheet of rules.
import { readFile } from 'node:fs/promises';
import type { Locale } from '../src/rules/finding';
import { readRuleSheet, type RuleSettings, type SettingProblem } from '../src/rules/settings';
import { parseRuleSettings } from '../src/rules/settings/json';
import { cellName } from '../src/sheet/address';
import { readWorkbook } from '../src/xlsx';
import { unreadReason } from './check/unread';
import { words } from './check/words';

/** What is wrong with the file, a line each. */
export class RuleFileError extends Error {}

const ZIP = [0x50, 0x4b];
const placeOf = ({ cell, path = '' }: SettingProblem) => (cell ? cellName(cell) : path);

type Read = { settings: RuleSettings } | { problems: readonly SettingProblem[] };

async function read(bytes: Uint8Array, locale: Locale): Promise<Read> {
  // An old .xls is no text either: the reader of workbooks says what it is.
  const isText = !ZIP.every((sign, index) => bytes[index] === sign) && bytes[0] !== 0xd0;
  if (isText) return parseRuleSettings(new TextDecoder().decode(bytes));
  const sheet = readRuleSheet(await readWorkbook(bytes));
  if (!sheet) throw new RuleFileError(words[locale].noRuleSheet);
  const { settings, problems } = sheet;
  return problems.length > 0 ? { problems } : { settings };
}

/** Throws RuleFileError; rules of which a part is wrong are not used at all. */
export async function readRuleFile(path: string, locale: Locale): Promise<RuleSettings> {
  try {
    const result = await read(new Uint8Array(await readFile(path)), locale);
    if ('settings' in result) return result.settings;
    throw new RuleFileError(
      result.problems
        .map((problem) =>
          [placeOf(problem), problem.message[locale]].filter((part) => part !== '').join(': '),
        )
        .join('\n'),
    );
  } catch (error) {
    if (error instanceof RuleFileError) throw error;
    const reason = unreadReason(error);
    throw new RuleFileError(
      reason ? words[locale].couldNotRead(words[locale].unread[reason]) : String(error),
    );
  }
}
