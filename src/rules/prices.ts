// Prices of a project table, by how many goal or rows say they are paid, and what they come to.
import type Big from 'big.js';
import { compactText } from '../domain/text';
import { toBase } from '../domain/values';
import { contains, without } from '../lexicon';
import { costPairs, isCost, plain } from './costs';
import { goalFigures, type GoalFigure } from './goalFigures';
import { dimensionOf } from './measures';
import type { ProjectIndicatorView, ProjectView } from './view';

export interface Price {
  indicator: ProjectIndicatorView;
  /** 万元. */
  amount: Big;
  /** What stands behind the line: 件 of 元/件; '' where only the name says that it is a price. */
  per: string;
}

export function pricesOf({ indicators }: ProjectView): Price[] {
  return indicators.flatMap((indicator): Price[] => {
    const { name, target } = indicator;
    if (!isCost(indicator) || target.kind !== 'quantity' || contains(name, 'savingWords')) return [];
    const { number, unit, operator } = target;
    const slash = unit.indexOf('/');
    if (operator === '≥' || operator === '>') return [];
    const paidIn = slash > 0 ? unit.slice(0, slash) : unit;
    if (dimensionOf(paidIn) !== 'money' || !(slash > 0 || contains(name, 'unitCostWords'))) return [];
    const money = toBase(number, paidIn);
    // A year goes without saying in an annual table.
    const per = slash > 0 ? unit.slice(slash + 1).replace(/[·/]年$/, '') : '';
    return [{ indicator, amount: money.amount.div(10_000), per }];
  });
}

/** Does a name say two signs in a row of what the other one is about? */
export const isAlike = (name: string, other: string) =>
  costPairs(other).some((pair) => compactText(name).includes(pair));

/** The row that counts what the price is for: the closest by its words, which is also the largest. */
export function quantityFor({ indicator, per }: Price, { indicators }: ProjectView) {
  // Of several years the budget pays one.
  if (per === '' || dimensionOf(per) === 'months') return undefined;
  const dimension = dimensionOf(per);
  const counted = indicators.flatMap((row) => {
    const { kind, target, name } = row;
    if (kind !== 'quantity' || target.kind !== 'quantity' || dimensionOf(target.unit) !== dimension)
      return [];
    const pairs = costPairs(name);
    const shared = pairs.filter((pair) => indicator.name.includes(pair)).length / pairs.length;
    if (!(shared > 0)) return [];
    return [{ row, shared, count: toBase(target.number, target.unit).amount.div(toBase('1', per).amount) }];
  });
  return counted.find((entry) =>
    counted.every(
      (other) => other === entry || (entry.shared > other.shared && entry.count.gte(other.count)),
    ),
  );
}

/** How many the goal says are paid for: the only figure of the price's unit among words that say all of its thing. */
function goalCount({ indicator, per }: Price, figures: readonly GoalFigure[]): Big | undefined {
  if (per === '') return undefined;
  const pairs = costPairs(without(indicator.name, 'unitCostWords'));
  const found = figures.filter(
    ({ unit, clause }) =>
      dimensionOf(unit) === dimensionOf(per) &&
      pairs.length > 1 &&
      pairs.every((pair) => clause.includes(pair)),
  );
  return found.length === 1 ? found[0]!.amount.div(toBase('1', per).amount) : undefined;
}

/** What each price comes to, 万元, where goal or rows say by how many; one row counts for one price only. */
export function productsOf(view: ProjectView) {
  const figures = goalFigures(view.table.annualGoal, view.table.year);
  const counted = new Set<ProjectIndicatorView>();
  return pricesOf(view).flatMap((price) => {
    const quantity = quantityFor(price, view);
    const count =
      goalCount(price, figures) ?? (quantity && !counted.has(quantity.row) ? quantity.count : undefined);
    if (quantity) counted.add(quantity.row);
    return count === undefined ? [] : [{ price, count: plain(count), product: price.amount.times(count) }];
  });
}
