// The cost caps of a project table, as the budget rules see them.
import type Big from 'big.js';
import { costKinds } from '../domain/profiles';
import { contains } from '../lexicon';
import { moneyOf, type IndicatorView, type ProjectIndicatorView, type ProjectView } from './view';

export interface CostCap {
  indicator: ProjectIndicatorView;
  /** 万元. */
  amount: Big;
}

export function isCost({ kind }: IndicatorView): boolean {
  return kind !== undefined && costKinds.includes(kind);
}

/** Rows that cap an amount of money as a whole: no price per head or piece, no saving or income. */
export function costCaps(view: ProjectView): CostCap[] {
  return view.indicators.flatMap((indicator) => {
    const { name, target } = indicator;
    const amount = moneyOf(target);
    if (!isCost(indicator) || !amount || target.kind !== 'quantity') return [];
    if (target.operator === '≥' || target.operator === '>') return [];
    return contains(name, 'unitCostWords') || contains(name, 'savingWords') ? [] : [{ indicator, amount }];
  });
}

/** A decimal as people write it: no exponent, no trailing zeros. */
export function plain(amount: Big): string {
  return amount.toFixed();
}
