// Rows of any table that a person asks for or takes away: one more row, one more duty, rows removed.
import type { FoundTable } from '../../domain/tables';
import { cellName, type Cell } from '../../sheet/address';
import { compactText } from '../../domain/text';
import { textAt } from '../../sheet/displayText';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { SheetEdit } from '../edit';
import { officialForms } from '../forms';
import { onlyFieldOf } from '../forms/fields';
import { numberOrText } from '../numberOrText';
import { rowsEdit } from './assemble';
import { endBefore, isForeign, type BodyRow } from './body';
import type { MergedColumn } from './mergedColumns';

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

/** A row of any table. */
interface AnyRow extends BodyRow {
  /** Its texts; those of a merged cell too. Undefined for a row that begins something new. */
  fields: Partial<Record<string, string>> | undefined;
}

function planRows(
  found: FoundTable,
  snapshot: SheetSnapshot,
  change: (rows: AnyRow[]) => AnyRow[] | undefined,
): SheetEdit | undefined {
  const { table, columns, body } = found;
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
    numbers:
      table.kind === 'annual'
        ? { column: columns.dutySequence, key: dutyOf }
        : { column: columns.sequence, key: (row) => String(row.was ?? `new ${after.indexOf(row)}`) },
    contents: () => [],
    select: {
      row: body.first + (added >= 0 ? added : Math.min(gone, after.length - 1)),
      column: first[0] ?? found.area.left,
    },
  });
}

/** Every row of the body; one without a record goes with the row above it. */
function rowsOf(found: FoundTable, snapshot: SheetSnapshot): AnyRow[] {
  const { table, body } = found;
  const records: readonly { row: number }[] = table.kind === 'summary' ? table.rows : table.indicators;
  const byRow = new Map(records.map((record) => [record.row, record as unknown as Record<string, string>]));
  let fields: AnyRow['fields'] = {};
  return Array.from({ length: body.last - body.first + 1 }, (_, index) => {
    const was = body.first + index;
    fields = byRow.get(was) ?? fields;
    return { was, fields, foreign: isForeign(found, snapshot, was) };
  });
}

const keyOf = (names: readonly string[]) => {
  return ({ fields }: AnyRow) =>
    fields ? compactText(names.map((name) => fields[name] ?? '').join('\n')) : 'new';
};
const dutyOf = keyOf(['dutySequence', 'duty']);

/** As the official form merges them, wherever the table has these columns, and those that a person merged too. */
function mergedColumns(found: FoundTable): MergedColumn<AnyRow>[] {
  const official = officialColumns(found);
  const others = sharedColumns(found).filter(({ column }) => official.every((one) => one.column !== column));
  return [...official, ...others].sort((a, b) => a.column - b.column);
}

/** Columns where a cell gives its text to rows below its own, as a kind does that is written once for all of its rows. */
function sharedColumns({ table }: FoundTable): MergedColumn<AnyRow>[] {
  const records: readonly { row: number; at: Partial<Record<string, Cell>> }[] =
    table.kind === 'summary' ? table.rows : table.indicators;
  const shared = new Map<string, number>();
  const givers = new Map<string, string>();
  for (const { row, at } of records)
    for (const [field, cell] of Object.entries(at)) {
      if (!cell || field.startsWith('extra.')) continue;
      if (cell.row < row) shared.set(field, cell.column);
      givers.set(`${field} ${row}`, cellName(cell));
    }
  return [...shared].map(([field, column]) => ({
    column,
    key: ({ fields }) => (fields ? (givers.get(`${field} ${fields.row}`) ?? `none ${fields.row}`) : 'new'),
    text: ({ fields }) => numberOrText(fields?.[field] ?? ''),
  }));
}

function officialColumns({ table, columns }: FoundTable): MergedColumn<AnyRow>[] {
  return officialForms[table.kind].columns.flatMap(({ text, mergedBy }): MergedColumn<AnyRow>[] => {
    const field = onlyFieldOf(text);
    const column = field === undefined ? undefined : columns[field];
    if (field === undefined || column === undefined || !mergedBy) return [];
    return [
      { column, key: keyOf(mergedBy), text: ({ fields }) => numberOrText(fields?.[field] ?? '') },
      // A duty over two columns: the second goes with its own text.
      ...(field === 'duty' && columns.subDuty !== undefined
        ? [
            {
              column: columns.subDuty,
              key: keyOf([...mergedBy, 'subDuty']),
              text: ({ fields }: AnyRow) => fields?.subDuty ?? '',
            },
          ]
        : []),
    ];
  });
}
