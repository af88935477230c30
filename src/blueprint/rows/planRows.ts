// Rows of any table that a person asks for or takes away: one more row, one more duty, rows removed.
import type { FoundTable } from '../../domain/tables';
import { textAt } from '../../sheet/displayText';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { SheetEdit } from '../edit';
import { dutyOf, mergedColumns, numbersOf, rowsOf, type AnyRow } from './anyRows';
import { rowsEdit } from './assemble';
import { endBefore } from './body';

/** `group`: a new duty. */
export type AddedRow = 'row' | 'group';

/** An empty row below `row`, which shares what is merged down over it; or, below its duty, the first row of another. */
export function planAddedRow(
  found: FoundTable,
  snapshot: SheetSnapshot,
  row: number,
  what: AddedRow,
): SheetEdit | undefined {
  return planRows(found, snapshot, (rows) => {
    const index = rows.findIndex(({ was }) => was === row);
    if (index < 0) return undefined;
    if (what === 'row') {
      const end = rows[index]!.foreign ? endBefore(rows, index + 1) : index + 1;
      return [...rows.slice(0, end), { was: undefined, fields: rows[end - 1]!.fields }, ...rows.slice(end)];
    }
    const next = rows.findIndex((other, at) => at > index && dutyOf(other) !== dutyOf(rows[index]!));
    const end = endBefore(rows, next < 0 ? rows.length : next);
    return [...rows.slice(0, end), { was: undefined, fields: undefined }, ...rows.slice(end)];
  });
}

/** Without these rows. Undefined when none would be left, or one is not of the table. */
export function planRemoval(
  found: FoundTable,
  snapshot: SheetSnapshot,
  rows: readonly number[],
): SheetEdit | undefined {
  const edit = planRows(found, snapshot, (body) => {
    const left = body.filter(({ was }) => was === undefined || !rows.includes(was));
    const known = rows.every((row) => body.some(({ was }) => was === row));
    return left.every(({ foreign }) => foreign) || !known ? undefined : left;
  });
  const { left, right } = found.area;
  const going = rows.flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, index) => ({ row, column: left + index })),
  );
  // What is typed into them in the meantime would go with them.
  const expects = going.map((cell) => ({ cell, text: textAt(snapshot, cell) }));
  return edit && { ...edit, expects: [...edit.expects, ...expects] };
}

/** Do the rows hold something outside of the table, which would go with them? */
export function hasContentBeside(
  { area }: FoundTable,
  snapshot: SheetSnapshot,
  rows: readonly number[],
): boolean {
  return rows.some((row) =>
    (snapshot.values[row - snapshot.origin.row] ?? []).some((value, index) => {
      const column = snapshot.origin.column + index;
      return value !== '' && (column < area.left || column > area.right);
    }),
  );
}

function planRows(
  found: FoundTable,
  snapshot: SheetSnapshot,
  change: (rows: AnyRow[]) => AnyRow[] | undefined,
): SheetEdit | undefined {
  const { columns, body } = found;
  const before = rowsOf(found, snapshot);
  const after = before.length > 0 ? change(before) : undefined;
  if (!after) return undefined;
  const added = after.findIndex(({ was }) => was === undefined);
  const gone = before.findIndex(({ was }) => !after.some((row) => row.was === was));
  const first = ['name', 'indicator', 'projectName'].flatMap((field) => columns[field] ?? []);
  return rowsEdit<AnyRow>(found, snapshot, {
    before,
    after,
    merged: mergedColumns(found),
    numbers: numbersOf(found, after),
    contents: () => [],
    select: {
      row: body.first + (added >= 0 ? added : Math.min(gone, after.length - 1)),
      column: first[0] ?? found.area.left,
    },
  });
}
