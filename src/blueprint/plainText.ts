// Text is written as text, whatever it begins with.

const formulaSign = /^\s*[=+\-@]/;
const numberLike = /^[\s(]*[¥￥$]?\s*[\d.]|^(true|false)$/i;

/**
 * Would a spreadsheet make something else of this text (a formula, a number, a date, a truth value)?
 * A writer gives such a cell the text format `@` before it writes.
 */
export function readsAsMore(value: unknown): boolean {
  return typeof value === 'string' && (formulaSign.test(value) || numberLike.test(value));
}
