// The label beside all rows of a table (年度绩效指标, 指标), merged down to the last of them.
import type { FoundTable } from '../../domain/tables';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { modelRows, type BodyRow } from './body';
import { mergedSteps, type MergedSteps } from './mergedColumns';

/** What the official project form writes beside all indicators. */
const projectLabel = '年度绩效指标';

/** No steps where no column stands left of the fields, or one that says something else in its rows. */
export function sideLabelSteps<Row extends BodyRow>(
  found: FoundTable,
  snapshot: SheetSnapshot,
  rows: readonly Row[],
  rowsAfter: readonly Row[],
): MergedSteps {
  const count = rowsAfter.length;
  const { area, body, columns, table } = found;
  const column = area.left;
  if (Object.values(columns).includes(column) || table.kind === 'summary' || table.kind === 'annual')
    return { apart: [], together: [] };
  const isEmpty = body.last < body.first;
  // The strategic form's label begins beside the header.
  let top = body.first;
  if (table.kind === 'strategic') {
    while (top > area.top && valueAt(snapshot, { row: top, column }) === '') top--;
    if (valueAt(snapshot, { row: top, column }) === '') return { apart: [], together: [] };
  }
  const label = isEmpty && table.kind === 'project' ? projectLabel : valueAt(snapshot, { row: top, column });
  const others = rows.filter(({ was }) => {
    const text = valueAt(snapshot, { row: was!, column });
    return text !== '' && text !== label;
  });
  if (others.some(({ foreign }) => !foreign)) return { apart: [], together: [] };
  if (others.length > 0) {
    // A header that is repeated parts it.
    const parts = [{ column, key: () => 'side', text: () => (top === body.first ? label : '') }];
    return mergedSteps(rows, rowsAfter, parts, modelRows(rowsAfter), found, snapshot);
  }
  const before = { top, bottom: body.last, left: column, right: column };
  const bottom = body.first + count - 1;
  const after = { ...before, bottom };
  return {
    apart: before.bottom > top ? [{ kind: 'unmerge', area: before }] : [],
    together: [
      { kind: 'unmerge', area: after },
      {
        kind: 'write',
        at: { row: body.first, column },
        values: Array.from({ length: count }, (_, index) => [index === 0 && top === body.first ? label : '']),
      },
      ...(bottom > top ? [{ kind: 'merge' as const, area: after }] : []),
    ],
  };
}
