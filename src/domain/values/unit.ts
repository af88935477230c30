// What a unit measures, and amounts in one unit of each dimension.
import Big from 'big.js';
import { remembered } from '../remembered';
import { compactText } from '../text';
import { KNOWN_UNITS, UNIT_SYNONYMS, UNIT_TABLE } from './unitTable';

/** An amount in the first unit of its dimension; amounts of one dimension can be compared and added. */
export interface BaseAmount {
  /** A key of the unit table, or the unit itself where nothing else converts into it; '' without unit. */
  dimension: string;
  amount: Big;
}

const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

const BY_UNIT = new Map(
  Object.entries(UNIT_TABLE).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor: new Big(factor) }] as const),
  ),
);

/** A unit as typed, in one spelling: half-width, without white space, ㎡ and m2 as 平方米. */
export const normaliseUnit = remembered((unit): string => {
  const compact = compactText(unit);
  return UNIT_SYNONYMS[compact.toLowerCase()] ?? compact;
});

interface Base {
  dimension: string;
  factor: Big;
}

function baseOfNormal(unit: string): Base {
  const known = BY_UNIT.get(unit);
  if (known) return known;
  const slash = unit.indexOf('/');
  if (slash > 0) {
    // Only what is above the line is converted: 万元/公里 against 元/公里.
    const { dimension, factor } = baseOfNormal(unit.slice(0, slash));
    return { dimension: dimension + unit.slice(slash), factor };
  }
  const scale = SCALES[unit.charAt(0)];
  if (scale) {
    const { dimension, factor } = baseOfNormal(unit.slice(1));
    return { dimension, factor: factor.times(scale) };
  }
  return { dimension: unit, factor: new Big(1) };
}

/** A table has few units and asks about them in every row. */
const baseOf = remembered((unit): Base => baseOfNormal(normaliseUnit(unit)));

/** What a unit measures: a key of the unit table (money, ratio, area …) or the unit itself. */
export function dimensionOf(unit: string): string {
  return baseOf(unit).dimension;
}

/** 卷(件), 万株(丛): one measure, and another in brackets for what is counted otherwise. */
const TWO_MEASURES = /^([^()/]*[^()/十百千万亿])\(([^()/%‰十百千万亿]+)\)$/;

/** Is it a unit known by name, with or without 十/百/千/万/亿 before it and `/…` or `(…)` after it? */
export const isKnownUnit = remembered((unit): boolean => {
  if (KNOWN_UNITS.has(normaliseUnit(unit))) return true;
  const [, first, second] = TWO_MEASURES.exec(normaliseUnit(unit)) ?? [];
  if (first !== undefined && second !== undefined) return isKnownUnit(first) && isKnownUnit(second);
  const [above = '', ...below] = normaliseUnit(unit).split('/');
  const known = (name: string): boolean =>
    KNOWN_UNITS.has(name) || (name.charAt(0) in SCALES && (name.length === 1 || known(name.slice(1))));
  return known(above) && below.every(known);
});

const PERCENT_WORDS = ['百分比', '百分号', '百分数', '百分率'];

/** 万元 of （万元） and 万元。, % of 百分比; undefined where no known unit is left. */
export function bareUnit(text: string): string | undefined {
  const bare = compactText(text)
    .replace(/[.。,、;:]+$/, '')
    .replace(/^\((.+)\)$/, '$1');
  const unit = PERCENT_WORDS.includes(bare) ? '%' : bare;
  return isKnownUnit(unit) ? unit : undefined;
}

/** `number` is a plain decimal, as in a parsed value. */
export function toBase(number: string, unit: string): BaseAmount {
  const { dimension, factor } = baseOf(unit);
  return { dimension, amount: new Big(number).times(factor) };
}
