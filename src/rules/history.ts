// A target beside what was, what is planned and what is standard.
import type Big from 'big.js';
import { costKinds } from '../domain/profiles';
import { compactText } from '../domain/text';
import { amountOf, toBase, type Value } from '../domain/values';
import { directionOf, endDirection, givesReason, type Direction } from '../lexicon';
import { dimensionOf, isEmpty, operatorOf, percentOf, unitOf } from './measures';
import type { BenchmarkField, DepartmentIndicatorView } from './view';

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

/** Which way is better for the row: by its operator, else by its kind and name; undefined where the two contradict. */
export function betterFor({ target, kind, name }: DepartmentIndicatorView): Direction | undefined {
  const operator = operatorOf(target);
  if (operator && operator !== '=') {
    const asked = operator === '≥' || operator === '>' ? 'more' : 'less';
    return (endDirection(name) ?? asked) === asked ? asked : undefined;
  }
  if (kind && costKinds.includes(kind)) return 'less';
  // Nobody aims at all of something bad.
  return directionOf(name, kind) ?? (percentOf(target) === 100 ? 'more' : undefined);
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

/** By how many percentage points two percentages differ; undefined where one is none. */
export function pointsApart(a: Value, b: Value): number | undefined {
  const [left, right] = [percentOf(a), percentOf(b)];
  return left === undefined || right === undefined
    ? undefined
    : Math.abs(Math.round((left - right) * 1000) / 1000);
}

/** Does 备注 say why, rather than repeat a source? */
export function isExplained({ fields }: DepartmentIndicatorView): boolean {
  const { note, standardSource, historySource } = fields;
  const repeated = [standardSource, historySource].some(
    (source) => compactText(source) === compactText(note),
  );
  return note !== '' && !repeated && givesReason(note);
}

/** 无 beside the target 无事故 says that there was none. */
const isNone = (value: Value, target: Value) =>
  value.kind === 'none' && target.kind === 'words' && /^(?:[无零未不]|没有)/.test(compactText(target.text));

export function hasBenchmark(
  { benchmarks, target }: DepartmentIndicatorView,
  field: BenchmarkField,
): boolean {
  return !isEmpty(benchmarks[field]) || isNone(benchmarks[field], target);
}

export function hasHistory(indicator: DepartmentIndicatorView): boolean {
  return hasBenchmark(indicator, 'prior3YearMean') || hasBenchmark(indicator, 'priorYearValue');
}

/** A source cell that names one. */
export function namesSource(source: string): boolean {
  return !/^(无|[-—–―─/\\]*)$/.test(compactText(source));
}
