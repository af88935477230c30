// A target beside what was, what is planned and what is standard.
import type Big from 'big.js';
import { costKinds } from '../domain/profiles';
import { compactText } from '../domain/text';
import { amountOf, toBase, type Value } from '../domain/values';
import { directionOf, givesReason, type Direction } from '../lexicon';
import { dimensionOf, isEmpty, operatorOf, unitOf } from './measures';
import type { DepartmentIndicatorView } from './view';

const MEASURED = 'money ratio area length volume weight energy days hours months workdays'.split(' ');
const isCounted = (unit: string) => !MEASURED.includes(dimensionOf(unit));

/**
 * Both amounts in one unit. A value without unit is taken in the other's, and counts (件, 次) are compared as they
 * are: that the units differ is another rule's matter. Undefined where there is nothing to compare.
 */
export function inOneUnit(a: Value, b: Value): { a: Big; b: Big } | undefined {
  const [left, right] = [amountOf(a), amountOf(b)];
  if (!left || !right) return undefined;
  if (left.dimension === right.dimension) return { a: left.amount, b: right.amount };
  const [leftUnit, rightUnit] = [unitOf(a)!, unitOf(b)!];
  if (leftUnit === '' && b.kind === 'quantity' && a.kind === 'quantity') {
    return { a: toBase(a.number, rightUnit).amount, b: right.amount };
  }
  if (rightUnit === '' && a.kind === 'quantity' && b.kind === 'quantity') {
    return { a: left.amount, b: toBase(b.number, leftUnit).amount };
  }
  return isCounted(leftUnit) && isCounted(rightUnit) ? { a: left.amount, b: right.amount } : undefined;
}

/** Which way is better for the row: by its operator, else by its kind and name. */
export function betterFor({ target, kind, name }: DepartmentIndicatorView): Direction | undefined {
  const operator = operatorOf(target);
  if (operator === '≥' || operator === '>') return 'more';
  if (operator === '≤' || operator === '<') return 'less';
  if (kind && costKinds.includes(kind)) return 'less';
  return directionOf(name, kind);
}

/** By how many percent of `other` the target is worse; 0 when it is as good or better. */
export function percentWorse(target: Value, other: Value, better: Direction): number {
  const amounts = inOneUnit(target, other);
  if (!amounts) return 0;
  const { a, b } = amounts;
  const gap = better === 'more' ? b.minus(a) : a.minus(b);
  if (gap.lte(0)) return 0;
  return b.eq(0) ? 100 : gap.div(b.abs()).times(100).toNumber();
}

/** Does 备注 say why, rather than repeat a source? */
export function isExplained({ fields }: DepartmentIndicatorView): boolean {
  const { note, standardSource, historySource } = fields;
  const repeated = [standardSource, historySource].some(
    (source) => compactText(source) === compactText(note),
  );
  return note !== '' && !repeated && givesReason(note);
}

export function hasHistory({ benchmarks }: DepartmentIndicatorView): boolean {
  return !isEmpty(benchmarks.prior3YearMean) || !isEmpty(benchmarks.priorYearValue);
}

/** A source cell that names one. */
export function namesSource(source: string): boolean {
  return !/^(无|[-—–―─/\\]*)$/.test(compactText(source));
}
