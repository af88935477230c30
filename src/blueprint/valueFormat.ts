// A number format that says the operator and the unit of a value whose number is still to be typed.
import { normaliseUnit, unitAfterNumber } from '../domain/values';

/**
 * 95% typed under `≥` and `%` reads ≥95.00%, 3 typed under `≥` and 件 reads ≥3件. `=` is left out: a bare number says
 * it. `General` shows integers and decimals alike; `0.##` would leave a dot behind integers.
 */
export function valueFormat(operator: string, unit: string): string {
  const sign = operator === '=' ? '' : literal(operator);
  if (normaliseUnit(unit) !== '%') return `${sign}General${literal(unitAfterNumber(unit))}`;
  // Rates of growth can be negative, as counts can't; a minus of its own would stand before the operator.
  return sign === '' ? '0.00%' : `${sign}0.00%;${sign}-0.00%`;
}

/** Quotes keep every sign but a quote itself from being read as part of the format. */
const literal = (text: string): string =>
  text
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');
