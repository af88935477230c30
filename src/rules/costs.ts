// The cost caps of a project table, as the budget rules see them.
import type Big from 'big.js';
import { costKinds } from '../domain/profiles';
import { compactText } from '../domain/text';
import { contains, without } from '../lexicon';
import { moneyOf, type IndicatorView, type ProjectIndicatorView, type ProjectView } from './view';

export interface CostCap {
  indicator: ProjectIndicatorView;
  /** 万元. */
  amount: Big;
}

/** Also where the category is that of another profile. */
export function isCost({ kind, kindText }: IndicatorView): boolean {
  return kind === undefined ? kindText.includes('成本') : costKinds.includes(kind);
}

/** Rows that cap an amount of money as a whole: no price per head or piece, no saving or income. */
export function costCaps(view: ProjectView): CostCap[] {
  return view.indicators.flatMap((indicator) => {
    if (!isCost(indicator)) return [];
    const { name, target } = indicator;
    const amount = moneyOf(target);
    if (!amount || target.kind !== 'quantity') return [];
    if (target.operator === '≥' || target.operator === '>') return [];
    return contains(name, 'unitCostWords') || contains(name, 'savingWords') ? [] : [{ indicator, amount }];
  });
}

/** The pairs of signs of a name that say what is paid for. */
export function costPairs(name: string): string[] {
  const text = without(name, 'costGenericWords');
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

/** Does the text hold at least a third of the pairs? One or two can be shared by chance. */
export function covers(text: string, wanted: readonly string[]): boolean {
  return wanted.filter((pair) => text.includes(pair)).length * 3 >= wanted.length;
}

/** Is the cost named after the project itself: 校舍维修费用 of 校舍维修项目? */
export function isNamedAfter(projectName: string, costName: string): boolean {
  const text = compactText(projectName);
  const pairs = costPairs(costName);
  return pairs.filter((pair) => text.includes(pair)).length * 2 > pairs.length || pairs.length === 0;
}

/** A decimal as people write it: no exponent, no trailing zeros. */
export function plain(amount: Big): string {
  return amount.toFixed();
}
