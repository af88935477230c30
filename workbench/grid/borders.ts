// The border lines of a part of the sheet. Neighbours share an edge: the heavier of their two lines is drawn, once,
// and equal lines end to end become one, so that a table of hundreds of cells needs only some dozens of lines.
import { MAX_COLUMNS, MAX_ROWS, intersects, type Area, type Cell } from '../../src/sheet/address';
import type { BorderLine, CellStyle } from '../../src/sheet/style';

export interface BorderRun {
  direction: 'horizontal' | 'vertical';
  /** The row whose top edge (or the column whose left edge) the line runs along. */
  edge: number;
  /** First and last column (or row) that it runs past. */
  from: number;
  to: number;
  line: BorderLine;
}

const WEIGHT: BorderLine['style'][] = ['hair', 'dotted', 'dashed', 'thin', 'medium', 'double', 'thick'];

function heavier(a: BorderLine | undefined, b: BorderLine | undefined): BorderLine | undefined {
  if (!a || !b) return a ?? b;
  return WEIGHT.indexOf(b.style) > WEIGHT.indexOf(a.style) ? b : a;
}

function sameLine(a: BorderLine | undefined, b: BorderLine | undefined): boolean {
  return a?.style === b?.style && a?.color === b?.color;
}

/** All lines on the edges of an area's cells; `borderAt` answers for any cell of the sheet. */
export function borderRuns(
  area: Area,
  borderAt: (cell: Cell) => CellStyle['border'],
  merges: readonly Area[],
): BorderRun[] {
  const nearby = merges.filter((merge) => intersects(merge, area));
  const inner = (a: Cell, b: Cell) =>
    nearby.some((m) => a.row >= m.top && b.row <= m.bottom && a.column >= m.left && b.column <= m.right);
  /** Beyond the sheet's edges there is nothing. */
  const sideOf = (cell: Cell) =>
    cell.row >= 0 && cell.column >= 0 && cell.row < MAX_ROWS && cell.column < MAX_COLUMNS
      ? borderAt(cell)
      : undefined;
  const above = (row: number, column: number) => {
    const [upper, lower] = [
      { row: row - 1, column },
      { row, column },
    ];
    if (inner(upper, lower)) return undefined;
    return heavier(sideOf(upper)?.bottom, sideOf(lower)?.top);
  };
  const before = (row: number, column: number) => {
    const [left, right] = [
      { row, column: column - 1 },
      { row, column },
    ];
    if (inner(left, right)) return undefined;
    return heavier(sideOf(left)?.right, sideOf(right)?.left);
  };
  const runs: BorderRun[] = [];
  for (let row = area.top; row <= area.bottom + 1; row++) {
    collect(runs, 'horizontal', row, area.left, area.right, (column) => above(row, column));
  }
  for (let column = area.left; column <= area.right + 1; column++) {
    collect(runs, 'vertical', column, area.top, area.bottom, (row) => before(row, column));
  }
  return runs;
}

function collect(
  runs: BorderRun[],
  direction: BorderRun['direction'],
  edge: number,
  first: number,
  last: number,
  lineAt: (index: number) => BorderLine | undefined,
): void {
  let run: BorderRun | undefined;
  for (let index = first; index <= last; index++) {
    const line = lineAt(index);
    if (run && line && sameLine(run.line, line)) {
      run.to = index;
    } else if (line) {
      run = { direction, edge, from: index, to: index, line };
      runs.push(run);
    } else {
      run = undefined;
    }
  }
}
