// What must be right about a field of a form, whichever form it stands in. Messages are keys of the pane's texts.
import * as z from 'zod/mini';
import { halfWidth } from '../../src/domain/text';
import type { TextKey } from '../text/zh';

/** Texts of a form take no values. */
export type FormText = Extract<TextKey, `form.${string}`>;
const says = (key: FormText) => key;
const MAX_NAME = 200;
const MAX_TEXT = 5000;
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

export const amount = z.pipe(
  z.string(),
  z.transform((typed: string, context) => {
    const result = plainAmount(typed);
    if ('amount' in result) return result.amount;
    context.issues.push({ code: 'custom', message: result.wrong, input: typed });
    return z.NEVER;
  }),
);

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

export const year = wholeNumber(2000, 2100, 'form.yearWrong');
/** Of something that a table has several of: rows of a block, duties. */
export const fewRows = wholeNumber(1, 20, 'form.fewRowsWrong');
/** Of a whole table. */
export const manyRows = wholeNumber(1, 100, 'form.manyRowsWrong');

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

export const projectName = name('form.projectNameMissing', 'form.projectNameLong');
export const department = name('form.departmentMissing', 'form.departmentLong');
export const longText = z.pipe(
  text,
  z.string().check(z.trim(), z.maxLength(MAX_TEXT, says('form.textLong'))),
);

/** One name a line; empty lines and repeats are dropped. */
export const departments = z.pipe(
  z.pipe(
    text,
    z.transform((typed: string) => [
      ...new Set(
        typed
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter(Boolean),
      ),
    ]),
  ),
  z
    .array(z.string().check(z.maxLength(MAX_NAME, says('form.departmentLong'))))
    .check(z.maxLength(50, says('form.departmentsMany'))),
);

/** An id that was chosen; no choice is none. */
export const choice = z.pipe(
  z.string(),
  z.transform((id: string) => id || undefined),
);

/** For each field that is wrong the first thing that is. */
export function wrongFields(issues: readonly { path: PropertyKey[]; message: string }[]) {
  const wrong: Partial<Record<string, FormText>> = {};
  for (const { path, message } of issues) wrong[String(path[0])] ??= message as FormText;
  return wrong;
}
