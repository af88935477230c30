// What is typed into the form for a new project table, and what must be right about it.
import * as z from 'zod/mini';
import { halfWidth } from '../../src/domain/text';
import type { NewProjectTable } from '../../src/session/session';
import type { TextKey } from '../text/zh';

/** As typed. */
export type NewTableDraft = Record<keyof NewProjectTable, string>;
export type NewTableField = keyof NewTableDraft;

/** Texts of the form take no values. */
export type FormText = Extract<TextKey, `form.${string}`>;
const says = (key: FormText) => key;
const MAX_NAME = 200;
const MAX_GOAL = 5000;
const MAX_BLANK_ROWS = 20;
/** Excel keeps 15 digits: nine before the point and, down to the fen, six after it. */
const MAX_INTEGER_DIGITS = 9;
const MAX_DECIMALS = 6;

const PLAIN = /^\d+(\.\d+)?$/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/** 万元 as typed (`１，００５.080 万元`) to a plain decimal (`1005.08`), or why that can't be done. */
function plainAmount(typed: string): { amount: string } | { wrong: FormText } {
  const text = halfWidth(typed)
    .replace(/\s+/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/万元?$/, '');
  if (text === '') return { wrong: 'form.amountMissing' };
  if (/[\d.][亿元]+$/.test(text)) return { wrong: 'form.amountInYuan' };
  if (/^-[\d.,]+$/.test(text)) return { wrong: 'form.amountNotPositive' };
  if (!PLAIN.test(text) && !GROUPED.test(text)) return { wrong: 'form.amountNotNumber' };
  const amount = text
    .replace(/,/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  const [integer = '', decimals = ''] = amount.split('.');
  if (!/[1-9]/.test(amount)) return { wrong: 'form.amountNotPositive' };
  if (integer.length > MAX_INTEGER_DIGITS) return { wrong: 'form.amountTooLarge' };
  if (decimals.length > MAX_DECIMALS) return { wrong: 'form.amountTooFine' };
  return { amount };
}

const wholeNumber = (from: number, to: number, key: FormText) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((typed: string) =>
        halfWidth(typed)
          .replace(/年\s*$/, '')
          .trim(),
      ),
    ),
    z.pipe(
      z
        .string()
        .check(
          z.refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to, says(key)),
        ),
      z.transform(Number),
    ),
  );

/** What comes along unseen when a text is pasted, and what no file can hold: control and zero-width characters. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const text = z.pipe(
  z.string(),
  z.transform((typed: string) => typed.replace(UNSEEN, '')),
);

const name = (missing: FormText, long: FormText) =>
  z.pipe(
    text,
    z.pipe(
      z.transform((typed: string) => typed.replace(/\s+/g, ' ')),
      z.string().check(z.trim(), z.minLength(1, says(missing)), z.maxLength(MAX_NAME, says(long))),
    ),
  );

/** Messages are keys of the pane's texts. */
const newTableSchema = z.object({
  year: wholeNumber(2000, 2100, 'form.yearWrong'),
  projectName: name('form.projectNameMissing', 'form.projectNameLong'),
  department: name('form.departmentMissing', 'form.departmentLong'),
  amount: z.pipe(
    z.string(),
    z.transform((typed: string, context) => {
      const result = plainAmount(typed);
      if ('amount' in result) return result.amount;
      context.issues.push({ code: 'custom', message: result.wrong, input: typed });
      return z.NEVER;
    }),
  ),
  annualGoal: z.pipe(text, z.string().check(z.trim(), z.maxLength(MAX_GOAL, says('form.goalLong')))),
  profileId: z.string(),
  blankRows: wholeNumber(1, MAX_BLANK_ROWS, 'form.blankRowsWrong'),
});

/** In the order of the form, so that the first wrong field is the topmost. */
export const newTableFields = Object.keys(newTableSchema.shape) as NewTableField[];

export interface NewTableCheck {
  /** Undefined while something is wrong. */
  table: NewProjectTable | undefined;
  wrong: Partial<Record<NewTableField, FormText>>;
}

export function checkNewTable(draft: NewTableDraft): NewTableCheck {
  const result = newTableSchema.safeParse(draft);
  if (result.success) return { table: result.data, wrong: {} };
  const wrong: Partial<Record<NewTableField, FormText>> = {};
  for (const { path, message } of result.error.issues) {
    wrong[path[0] as NewTableField] ??= message as FormText;
  }
  return { table: undefined, wrong };
}

/** The year that is being budgeted: from July on, the next one. */
export function budgetYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= 6 ? 1 : 0);
}
