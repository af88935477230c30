// Where the keys lead: one step, a jump to the edge of a block, and Tab or Enter through a selection.
import type { Area, Cell } from '../../src/sheet/address';
import { blockAt, currentArea, isSingle, selectCell, type Selection, type SheetShape } from './selection';

export type Direction = 'up' | 'down' | 'left' | 'right';

const DELTA: Record<Direction, { row: number; column: number }> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

function inside({ row, column }: Cell, shape: SheetShape): boolean {
  return row >= 0 && column >= 0 && row < shape.rows && column < shape.columns;
}

function hidden({ row, column }: Cell, direction: Direction, shape: SheetShape): boolean {
  return direction === 'up' || direction === 'down' ? shape.rowHidden(row) : shape.columnHidden(column);
}

/** The next cell that can be seen and selected, past the merged area that the cell is in; the cell itself at the edge. */
export function step(cell: Cell, direction: Direction, shape: SheetShape): Cell {
  const block = blockAt(cell, shape.merges);
  const delta = DELTA[direction];
  let next = {
    row: direction === 'up' ? block.top : direction === 'down' ? block.bottom : cell.row,
    column: direction === 'left' ? block.left : direction === 'right' ? block.right : cell.column,
  };
  do {
    next = { row: next.row + delta.row, column: next.column + delta.column };
  } while (inside(next, shape) && (hidden(next, direction, shape) || shape.barred(next)));
  return inside(next, shape) ? next : cell;
}

function filled(cell: Cell, shape: SheetShape): boolean {
  const block = blockAt(cell, shape.merges);
  return shape.filled({ row: block.top, column: block.left });
}

/** Ctrl+arrow: to the end of the filled cells, or over the empty ones to the next filled cell, else to the edge. */
export function jump(cell: Cell, direction: Direction, shape: SheetShape): Cell {
  let here = cell;
  let next = step(here, direction, shape);
  const inBlock = filled(here, shape) && filled(next, shape);
  while (next !== here) {
    if (inBlock && !filled(next, shape)) return here;
    here = next;
    if (!inBlock && filled(here, shape)) return here;
    next = step(here, direction, shape);
  }
  return here;
}

/** Tab and Enter: through the cells of a larger selection, else one step. */
export function advance(selection: Selection, direction: Direction, shape: SheetShape): Selection {
  if (isSingle(selection, shape)) return selectCell(step(selection.active, direction, shape), shape);
  const next = nextWithin(currentArea(selection), selection.active, direction, shape);
  return { ...selection, active: next, focus: next };
}

/**
 * As in Excel, Enter after a run of Tabs goes back to the column where the run began. Follows the moves of `advance`
 * and answers where Enter leads; any other way of selecting ends the run.
 */
export function createTabRun() {
  let run: { column: number; at: Cell } | undefined;
  return {
    advance(selection: Selection, direction: Direction, shape: SheetShape): Selection {
      const { active } = selection;
      const going = run && run.at.row === active.row && run.at.column === active.column ? run : undefined;
      run = undefined;
      if (!isSingle(selection, shape)) return advance(selection, direction, shape);
      const back = going && direction === 'down';
      const from = back ? selectCell({ row: active.row, column: going.column }, shape) : selection;
      const next = advance(from, direction, shape);
      if (direction === 'right') run = { column: going?.column ?? active.column, at: next.active };
      return next;
    },
  };
}

/** The next cell of an area, by row for left and right, by column for up and down, round its ends. */
function nextWithin(area: Area, from: Cell, direction: Direction, shape: SheetShape): Cell {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const byRow = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const count = height * width;
  let n = byRow
    ? (from.row - area.top) * width + (from.column - area.left)
    : (from.column - area.left) * height + (from.row - area.top);
  for (let tried = 0; tried < count; tried++) {
    n = (n + sign + count) % count;
    const cell = byRow
      ? { row: area.top + Math.floor(n / width), column: area.left + (n % width) }
      : { row: area.top + (n % height), column: area.left + Math.floor(n / height) };
    const block = blockAt(cell, shape.merges);
    const first = block.top === cell.row && block.left === cell.column;
    if (first && !shape.rowHidden(cell.row) && !shape.columnHidden(cell.column)) return cell;
  }
  return from;
}
