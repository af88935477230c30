// Values compared by what they mean: 2次/半年 is 4次 a year, 1亿元 is 10000万元.
import { compactText } from '../text';
import { toBase, type BaseAmount } from './unit';
import { periodsPerYear, type Operator, type Value } from './value';

/** The amount a value stands for; a frequency as its count in a year. Undefined when it is no amount. */
export function amountOf(value: Value): BaseAmount | undefined {
  if (value.kind === 'quantity') return toBase(value.number, value.unit);
  if (value.kind !== 'frequency') return undefined;
  const { dimension, amount } = toBase(value.times, value.unit);
  return { dimension, amount: amount.times(periodsPerYear[value.period]) };
}

/**
 * Compares the amounts, whatever the operators. Undefined when one is no amount or the units do not convert.
 * A count without period is taken as the year's, so 4次 equals 2次/半年.
 */
export function compareValues(a: Value, b: Value): -1 | 0 | 1 | undefined {
  const [left, right] = [amountOf(a), amountOf(b)];
  if (!left || !right || left.dimension !== right.dimension) return undefined;
  return left.amount.cmp(right.amount);
}

function operatorOf(value: Value): Operator | undefined {
  return value.kind === 'quantity' || value.kind === 'frequency' ? value.operator : undefined;
}

/** Do both say the same to a reader? A missing operator says nothing against it; words agree when equal. */
export function sameValue(a: Value, b: Value): boolean {
  const compared = compareValues(a, b);
  if (compared === undefined) return a.kind === b.kind && compactText(a.text) === compactText(b.text);
  const [left, right] = [operatorOf(a), operatorOf(b)];
  return compared === 0 && (left === right || left === undefined || right === undefined);
}

const AT_LEAST: readonly (Operator | undefined)[] = ['≥', '>'];
const AT_MOST: readonly (Operator | undefined)[] = ['≤', '<'];

/**
 * Does all that `value` allows lie within `bound`? ≥95% satisfies ≥95%, >95% does too, ≤98% does not.
 * A bound without operator is taken in the sense of `better`, else of the value's own operator: ≥95% satisfies
 * 95%. When neither says it, only the same amount does. Undefined when the two cannot be compared.
 */
export function satisfies(value: Value, bound: Value, better?: 'more' | 'less'): boolean | undefined {
  const compared = compareValues(value, bound);
  if (compared === undefined) return undefined;
  const own = operatorOf(value);
  const wanted = operatorOf(bound) ?? (better && (better === 'more' ? '≥' : '≤')) ?? own ?? '=';
  if (wanted === '=') return compared === 0 && (own === undefined || own === '=');
  const [sameSide, ahead] = AT_LEAST.includes(wanted) ? [AT_LEAST, 1] : [AT_MOST, -1];
  const isRange = AT_LEAST.includes(own) || AT_MOST.includes(own);
  if (isRange && !sameSide.includes(own)) return false;
  if (compared !== 0) return compared === ahead;
  // At the edge itself: a bound that leaves the edge out needs a value that leaves it out too.
  return wanted === '≥' || wanted === '≤' || own === wanted;
}
