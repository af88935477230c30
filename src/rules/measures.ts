// What a parsed value measures, in the few terms that rules ask for.
import { compactText } from '../domain/text';
import { amountOf, dimensionOf, normaliseUnit, type Operator, type Value } from '../domain/values';
import { nameHead } from '../lexicon';

export { dimensionOf };

/** The unit of a quantity or frequency; '' without one, undefined where there is no number. */
export function unitOf(value: Value): string | undefined {
  return value.kind === 'quantity' || value.kind === 'frequency' ? value.unit : undefined;
}

export function operatorOf(value: Value): Operator | undefined {
  return value.kind === 'quantity' || value.kind === 'frequency' ? value.operator : undefined;
}

/** The number of a percentage: 95 of ≥95%, 9.5 of 95‰. */
export function percentOf(value: Value): number | undefined {
  if (value.kind !== 'quantity' || dimensionOf(value.unit) !== 'ratio') return undefined;
  return normaliseUnit(value.unit) === '‰' ? Number(value.number) / 10 : Number(value.number);
}

export function isPercent(value: Value): boolean {
  return percentOf(value) !== undefined;
}

/** A unit without 万 or 亿 before it: 人 of 万人. */
export function plainUnit(unit: string): string {
  const normal = normaliseUnit(unit);
  return normal.length > 1 ? normal.replace(/^[十百千万亿]+/, '') : normal;
}

/** 0起, or words for it. */
export const isNought = (value: Value): boolean =>
  saysNone(value) || (amountOf(value)?.amount.eq(0) ?? false);

/** Nothing stands there, or a sign that says so. */
export function isEmpty(value: Value): boolean {
  return value.kind === 'blank' || value.kind === 'dash' || value.kind === 'none';
}

/** 零事故, 无重大事故, 不发生: words for 0 of what is counted. */
export const saysNone = (value: Value): boolean =>
  value.kind === 'words' && /^(?:零(?!星|散|售|工|件)|无|未发生|不发生|没有)/.test(compactText(value.text));

/** 存贷比, 结收比: two things side by side, neither of them a part of the other. 占比 and 百分比 are shares. */
export const isRatioOfTwo = (name: string) => /(?<!占|百分)比$/.test(nameHead(name));

const MONTH_UNIT = /^月(?:份|底|末|初|[上中下]旬|\d{1,2}[日号])?(?:之?前|以?内|完成)*$/;

/** 月, 月底前 behind a number: a date within the year rather than a span. */
export function isMonthDate(value: Value): value is Extract<Value, { kind: 'quantity' }> {
  return value.kind === 'quantity' && MONTH_UNIT.test(value.unit);
}

/** The year that a number is with 年 behind it: 2025 of ≤2025年. */
export function yearNumber(value: Value): number | undefined {
  if (value.kind !== 'quantity' || !/^20\d\d$/.test(value.number) || !/^年(?!\/)/.test(value.unit))
    return undefined;
  return Number(value.number);
}
