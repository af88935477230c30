// Values back to text.
import type { Value } from './value';

/** The text it was read from, sign by sign. */
export function printValue(value: Value): string {
  return value.text;
}

/** The one tidy way of writing what was read: `＞＝ 95 ％` gives `≥95%`. Words and the like stay as they are. */
export function tidyValue(value: Value): string {
  switch (value.kind) {
    case 'quantity':
      return (value.operator ?? '') + value.number + value.unit;
    case 'frequency': {
      const total = value.total === undefined ? '' : `(${value.total}${value.unit})`;
      return `${value.operator ?? ''}${value.times}${value.unit}/${value.period}${total}`;
    }
    default:
      return value.text;
  }
}
