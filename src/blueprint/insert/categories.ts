// Category cells of a table that got new rows: merged again over their blocks, or repeated, as the sheet does it.
import type { FoundTable, PlacedProjectTable, ProjectIndicator } from '../../domain/tables';
import { valueAt, type CellValue, type SheetSnapshot } from '../../sheet/snapshot';
import type { EditStep } from '../edit';
import type { Block } from './blocks';
import type { BodyRow } from './planInsertion';

interface CategoryColumn {
  column: number;
  /** Rows with the same key, next to each other, share a category. */
  key(block: Block): string;
  text(block: Block): CellValue;
}

export function categorySteps(
  body: readonly BodyRow[],
  found: FoundTable<PlacedProjectTable>,
  snapshot: SheetSnapshot,
  columns: Record<keyof ProjectIndicator, number>,
): EditStep[] {
  const categories: CategoryColumn[] = [
    { column: columns.level1, key: (block) => block.level1, text: (block) => block.text1 },
    {
      column: columns.level2,
      key: (block) => `${block.level1}\n${block.level2}`,
      text: (block) => block.text2,
    },
  ];
  // 年度绩效指标, one label down all rows, stands left of the categories.
  const side = found.area.left;
  if (side < Math.min(columns.level1, columns.level2)) {
    const label = valueAt(snapshot, { row: found.body.first, column: side });
    categories.unshift({ column: side, key: () => '', text: () => label });
  }
  return categories.flatMap((category) => columnSteps(category, body, found.body.first, snapshot));
}

function columnSteps(
  { column, key, text }: CategoryColumn,
  body: readonly BodyRow[],
  firstRow: number,
  snapshot: SheetSnapshot,
): EditStep[] {
  const runs: { first: number; rows: BodyRow[] }[] = [];
  body.forEach((row, index) => {
    const run = runs.at(-1);
    if (run && key(run.rows[0]!.block) === key(row.block)) run.rows.push(row);
    else runs.push({ first: firstRow + index, rows: [row] });
  });
  const repeats = isRepeated(runs, column, snapshot);
  return runs
    .filter(({ rows }) => rows.some(({ was }) => was === undefined))
    .flatMap(({ first, rows }): EditStep[] => {
      const label = text(rows[0]!.block);
      if (repeats) {
        return rows.flatMap(({ was }, index) =>
          was === undefined
            ? [{ kind: 'write' as const, at: { row: first + index, column }, values: [[label]] }]
            : [],
        );
      }
      const area = { top: first, bottom: first + rows.length - 1, left: column, right: column };
      return [
        { kind: 'unmerge', area },
        {
          kind: 'write',
          at: { row: first, column },
          values: rows.map((_, index) => [index === 0 ? label : '']),
        },
        ...(rows.length > 1 ? [{ kind: 'merge' as const, area }] : []),
      ];
    });
}

/** Does the sheet write a category into every row? Judged by the rows below the first of each run. */
function isRepeated(runs: readonly { rows: BodyRow[] }[], column: number, snapshot: SheetSnapshot): boolean {
  const below = runs.flatMap(({ rows }) => rows.slice(1)).filter(({ was }) => was !== undefined);
  const written = below.filter(({ was }) => valueAt(snapshot, { row: was!, column }) !== '');
  return written.length > below.length / 2;
}
