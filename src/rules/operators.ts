// Where a row's operator stands, and how another one is put there.
import { tidyValue, type Operator } from '../domain/values';
import type { Cell } from '../sheet/address';
import type { CellChange } from './rule';
import type { IndicatorView } from './view';

/** Its own cell, or the target's. */
export const operatorCell = ({ operator, targetCell }: IndicatorView): Cell => operator?.cell ?? targetCell;

/** The quick fix that gives the target another operator; none where the value has yet to be taken apart. */
export function withOperator(indicator: IndicatorView, sign: Operator): { changes?: readonly CellChange[] } {
  const { operator, target, targetCell } = indicator;
  if (operator) return { changes: [{ cell: operator.cell, before: operator.text, after: sign }] };
  const isWhole = 'benchmarks' in indicator && (target.kind === 'quantity' || target.kind === 'frequency');
  if (!isWhole) return {};
  return {
    changes: [{ cell: targetCell, before: target.text, after: tidyValue({ ...target, operator: sign }) }],
  };
}
