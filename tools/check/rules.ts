// By whose rules a workbook was checked, as the report tells it: a department could soften its own check.
import type { Locale } from '../../src/rules/finding';
import {
  changesOf,
  type RuleSettings,
  type SettingChange,
  type SettingProblem,
} from '../../src/rules/settings';
import { cellName } from '../../src/sheet/address';

export interface ReportedRules {
  /** The file given with --rules, or the workbook's own sheet. */
  from: 'file' | 'workbook';
  /** Of the bureau, as its rules say it; may be ''. */
  name: string;
  /** The sheet's name. */
  sheet?: string;
  /** What is otherwise than usual; `softer` finds less or weighs it less. */
  changes: (Pick<SettingChange, 'part' | 'id' | 'softer'> & { text: string })[];
  /** What on the sheet cannot be read, and does not count. */
  problems: { cell: string; message: string }[];
}

export function reportedRules(
  settings: RuleSettings,
  locale: Locale,
  own?: { sheetName: string; problems: readonly SettingProblem[] },
): ReportedRules {
  return {
    from: own ? 'workbook' : 'file',
    name: settings.name,
    ...(own && { sheet: own.sheetName }),
    changes: changesOf(settings).map(({ part, id, softer, text }) => ({
      ...{ part, id, softer },
      text: text[locale],
    })),
    problems: (own?.problems ?? []).map(({ cell, message }) => ({
      cell: cellName(cell!),
      message: message[locale],
    })),
  };
}
