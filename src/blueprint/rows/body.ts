// The rows of a table as they will be after an edit, and the steps that make them so.
import { boxed } from '../styles';
import type { FoundTable } from '../../domain/tables';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { EditStep } from '../edit';
import { movesBetween, stretches, type Stretch } from './stretches';

/** One row of the body as it will be. */
export interface BodyRow {
  /** Its row before the edit; undefined for a new one. */
  was: number | undefined;
  /** It holds no record and yet says something, as a header repeated on a new page does: its texts stay its own. */
  foreign?: boolean;
  /** It holds nothing at all, and so has no number. */
  blank?: boolean;
}

/** Is this row of the body one that says something and is no record? */
export function isForeign({ table, area }: FoundTable, snapshot: SheetSnapshot, row: number): boolean {
  const records: readonly { row: number }[] = table.kind === 'summary' ? table.rows : table.indicators;
  if (records.some((record) => record.row === row)) return false;
  const width = area.right - area.left + 1;
  return Array.from({ length: width }, (_, index) => area.left + index).some(
    (column) => valueAt(snapshot, { row, column }) !== '',
  );
}

/** Where in the body something ends that ends before this index: not behind rows that are none. */
export function endBefore(body: readonly BodyRow[], index: number): number {
  let end = index;
  while (end > 1 && body[end - 1]!.foreign) end--;
  return end;
}

/** Rows of the body that are not to be there any more, from the bottom up, so that no address shifts before its turn. */
export function rowDeletions(body: readonly BodyRow[], { body: { first, last } }: FoundTable): EditStep[] {
  const kept = new Set(body.map(({ was }) => was));
  return stretches(last - first + 1, (index) => !kept.has(first + index))
    .reverse()
    .map((gone) => {
      const at = first + gone.first;
      // Above it stands a row that stays, unless it is the first of the body.
      return { kind: 'deleteRows', at, count: gone.count, like: gone.first > 0 ? at - 1 : at + gone.count };
    });
}

/** Brings the rows that stay into their new order, after deletions and before insertions. */
export function rowMoves(body: readonly BodyRow[], { body: { first } }: FoundTable): EditStep[] {
  const wanted = body.flatMap(({ was }) => (was === undefined ? [] : [was]));
  return movesBetween(
    [...wanted].sort((a, b) => a - b),
    wanted,
    first,
  );
}

/** New rows, stretch by stretch from the top; each takes the look of the row before it, or after it where that is none. */
export function rowInsertions(
  body: readonly BodyRow[],
  { body: { first: firstRow }, area }: FoundTable,
): EditStep[] {
  return newStretches(body).flatMap(({ first, count }): EditStep[] => {
    const at = firstRow + first;
    const rows = { top: at, bottom: at + count - 1, left: area.left, right: area.right };
    return [
      {
        kind: 'insertRows',
        at,
        count,
        like: takesLookOfNext(body, { first, count }) ? at : at - 1,
        columns: [area.left, area.right],
      },
      { kind: 'style', area: rows, style: { border: boxed } },
    ];
  });
}

const newStretches = (body: readonly BodyRow[]) =>
  stretches(body.length, (index) => body[index]!.was === undefined);

function takesLookOfNext(body: readonly BodyRow[], { first, count }: Stretch): boolean {
  const [above, below] = [body[first - 1], body[first + count]];
  return !above || Boolean(above.foreign && below && !below.foreign);
}

/** Rows, as they are before the edit, whose look the new ones take. */
export function modelRows(body: readonly BodyRow[]): ReadonlySet<number> {
  const models = newStretches(body).map(
    (stretch) =>
      body[takesLookOfNext(body, stretch) ? stretch.first + stretch.count : stretch.first - 1]?.was,
  );
  return new Set(models.filter((row) => row !== undefined));
}
