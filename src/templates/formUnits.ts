// Money as the forms show it.
import type { ProjectTable } from '../domain/tables';
import { parseNumber, toBase } from '../domain/values';

/** The amount of a project in 万元, whatever unit its table gives; as it is written where that can't be told. */
export function inTenThousandYuan({
  amount,
  amountUnit,
}: Pick<ProjectTable, 'amount' | 'amountUnit'>): string {
  const number = parseNumber(amount);
  if (number === undefined || ['', '万元'].includes(amountUnit)) return amount;
  const base = toBase(number, amountUnit);
  return base.dimension === 'money' ? base.amount.div(10_000).toFixed() : amount;
}
