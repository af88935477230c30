// Category cells of a table that got new rows: merged again over their blocks, or repeated, as the sheet does it.
import type { FoundTable, PlacedProjectTable, ProjectIndicator } from '../../domain/tables';
import { valueAt, type CellValue, type SheetSnapshot } from '../../sheet/snapshot';
import type { EditStep } from '../edit';
import type { Block, BodyRow } from './blocks';

interface CategoryColumn {
  column: number;
  /** Rows with the same key, next to each other, share a category. */
  key(block: Block): string;
  text(block: Block): CellValue;
}

/** What the official form writes beside all indicators. */
const sideLabel = '年度绩效指标';

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
    const isEmpty = found.body.last < found.body.first;
    const label = isEmpty ? sideLabel : valueAt(snapshot, { row: found.body.first, column: side });
    categories.unshift({ column: side, key: () => '', text: () => label });
  }
  // Where a column shows no habit of its own, it follows the one before.
  let repeats = false;
  return categories.flatMap((category) => {
    const runs = runsOf(body, category);
    repeats = isRepeated(runs, category.column, snapshot) ?? repeats;
    return columnSteps(category, runs, found.body.first, repeats);
  });
}

interface Run {
  /** Index of its first row in the body. */
  first: number;
  rows: BodyRow[];
}

function runsOf(body: readonly BodyRow[], { key }: CategoryColumn): Run[] {
  const runs: Run[] = [];
  body.forEach((row, first) => {
    const run = runs.at(-1);
    if (run && key(run.rows[0]!.block) === key(row.block)) run.rows.push(row);
    else runs.push({ first, rows: [row] });
  });
  return runs;
}

function columnSteps(
  { column, text }: CategoryColumn,
  runs: readonly Run[],
  firstRow: number,
  repeats: boolean,
): EditStep[] {
  return runs
    .filter(({ rows }) => rows.some(({ was }) => was === undefined))
    .flatMap(({ first: start, rows }): EditStep[] => {
      const first = firstRow + start;
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

/** Does the sheet write a category into every row? Judged by the rows below the first of each run, if there are any. */
function isRepeated(runs: readonly Run[], column: number, snapshot: SheetSnapshot): boolean | undefined {
  const below = runs.flatMap(({ rows }) => rows.slice(1)).filter(({ was }) => was !== undefined);
  if (below.length === 0) return undefined;
  const written = below.filter(({ was }) => valueAt(snapshot, { row: was!, column }) !== '');
  return written.length > below.length / 2;
}
