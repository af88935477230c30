// Prices of a project table that can be held against an expenditure standard: written as such, or cost by quantity.
import type Big from 'big.js';
import { remembered } from '../domain/remembered';
import { normalisedName } from '../domain/text';
import { dimensionOf, toBase } from '../domain/values';
import { without } from '../lexicon';
import type { Standard } from '../library/standards';
import { costCaps, costPairs, isCost } from './costs';
import type { ProjectIndicatorView, ProjectView } from './view';

export interface UnitPrice {
  /** The row that names what is paid for. */
  cost: ProjectIndicatorView;
  /** The row that counts it, where the price is worked out. */
  quantity?: ProjectIndicatorView;
  /** 元. */
  price: Big;
  /** What it is paid for each of: the dimension of what stands behind the line. */
  per: string;
}

/** 人天 of 元/人·天, 元/人/天 and 万元/人天; a year goes without saying in an annual table. */
const perOf = remembered((unit): string | undefined => {
  const slash = unit.indexOf('/');
  if (slash < 0 || !dimensionOf(unit).startsWith('money/')) return undefined;
  const per = unit.slice(slash + 1).replace(/[·/*×\s]/g, '');
  return dimensionOf(per.length > 1 ? per.replace(/年$/, '') : per);
});

export function unitPrices({ indicators, ...view }: ProjectView): UnitPrice[] {
  const written = indicators.flatMap((cost): UnitPrice[] => {
    if (!isCost(cost) || cost.target.kind !== 'quantity') return [];
    const { number, unit, operator } = cost.target;
    const per = perOf(unit);
    if (per === undefined || operator === '≥' || operator === '>') return [];
    return [{ cost, price: toBase(number, unit).amount, per }];
  });
  const caps = costCaps({ indicators, ...view });
  if (caps.length === 0) return written;
  const counted = indicators.flatMap((quantity) => {
    const { kind, target } = quantity;
    if (kind !== 'quantity' || target.kind !== 'quantity') return [];
    const { dimension, amount: count } = toBase(target.number, target.unit);
    return [{ quantity, dimension, count }];
  });
  // Two rows that count the same leave open which of them the money is for.
  const alone = counted.filter(
    ({ dimension, count }) =>
      count.gt(0) && counted.filter((other) => other.dimension === dimension).length === 1,
  );
  const workedOut = caps.flatMap(({ indicator: cost, amount }) =>
    alone.map(({ quantity, dimension, count }) => ({
      cost,
      quantity,
      price: amount.times(10_000).div(count),
      per: dimension,
    })),
  );
  return [...written, ...workedOut];
}

/**
 * The standard that a price is held against: of those for the same thing, the highest, since a table seldom says
 * which class it is about. The first list that knows the thing decides.
 */
export function standardFor(
  { cost, per }: UnitPrice,
  lists: readonly (readonly Standard[])[],
): Standard | undefined {
  for (const list of lists) {
    const own = list.filter(
      (standard) =>
        standard.operator !== '≥' &&
        standard.operator !== '>' &&
        perOf(standard.unit) === per &&
        isAbout(cost.name, standard),
    );
    const highest = own.reduce<Standard | undefined>(
      (best, standard) => (best && amountOf(best).gte(amountOf(standard)) ? best : standard),
      undefined,
    );
    if (highest) return highest;
  }
  return undefined;
}

/** 元. */
export const amountOf = ({ value, unit }: Standard): Big => toBase(value, unit).amount;

/** What is paid for, not only how: 人均经费 goes with anything. */
const saysWhat = (word: string) => without(without(word, 'costGenericWords'), 'unitCostWords').length > 1;

/** The name says one of the standard's words, or most of its name. */
function isAbout(name: string, standard: Standard): boolean {
  const text = normalisedName(name);
  const words = [standard.name, ...standard.keywords].map(normalisedName).filter(saysWhat);
  const pairs = costPairs(standard.name);
  return (
    words.some((word) => word.length > 2 && text.includes(word)) ||
    pairs.filter((pair) => text.includes(pair)).length * 2 > pairs.length
  );
}
