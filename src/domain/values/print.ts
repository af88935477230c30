// Values back to text.
import type { Value } from './value';

/** The text it was read from, sign by sign. */
export function printValue(value: Value): string {
  return value.text;
}

/** A number and its unit in one text: 95%, 120公里; for a share such as 1/10万 as it is read, 12/10万. */
export const withUnit = (number: string, unit: string): string => number + unitAfterNumber(unit);

/** 12 1/10万 written together would read as 121 of something. */
export const unitAfterNumber = (unit: string): string => (/^1\/\d/.test(unit) ? unit.slice(1) : unit);

/** The one tidy way of writing what was read: `＞＝ 95 ％` gives `≥95%`. Words and the like stay as they are. */
export function tidyValue(value: Value): string {
  switch (value.kind) {
    case 'quantity':
      return (value.operator ?? '') + withUnit(value.number, value.unit);
    case 'frequency': {
      const total = value.total === undefined ? '' : `(${value.total}${value.unit})`;
      return `${value.operator ?? ''}${value.times}${value.unit}/${value.period}${total}`;
    }
    default:
      return value.text;
  }
}
