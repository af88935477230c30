// Texts in English: by whose rules the workbook is checked.
import type { ownRules as zh } from '../zh/ownRules';

export const ownRules: Record<keyof typeof zh, string> = {
  'ownRules.title': 'Rules of the check',
  'ownRules.back': 'Back to the findings',
  'ownRules.standard': 'The workbook has no rules of its own; it is checked by the common ones.',
  'ownRules.about':
    'On a sheet of rules a finance bureau can alter severities, limits, required kinds and words. It travels with the file, everybody sees it, and an edit takes effect at once.',
  'ownRules.draw': 'Draw the sheet of rules',
  'ownRules.from': 'The rules stand on the sheet “{sheet}”; an edit takes effect at once.',
  'ownRules.open': 'Go to the sheet',
  'ownRules.problems': 'Cannot be read and do not count ({n})',
  'ownRules.changes': 'Other than the common rules ({n})',
  'ownRules.same': 'The same as the common rules.',
  'ownRules.softer': 'softer',
};
