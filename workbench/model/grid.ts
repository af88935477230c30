// Two-dimensional properties: read from, and written to, the cells of a range.
import { MAX_COLUMNS, type Cell } from '../../src/sheet/address';
import { intersection } from '../store/areas';
import { HostError, invalidArgument } from './failure';
import type { LiveRange } from './liveRange';

/** More cells than this Excel neither gives nor takes one by one. */
const MOST_CELLS = 5_000_000;

function assertManageable({ rows, columns }: LiveRange): void {
  if (rows * columns <= MOST_CELLS) return;
  throw new HostError('RangeExceedsLimit', 'The range has more cells than can be read or written.');
}

/** Rows of what `read` gives; null for whole rows and columns, as in Excel. */
export function readGrid<V>(range: LiveRange, read: (cell: Cell) => V): V[][] | null {
  if (range.isUnbounded) return null;
  assertManageable(range);
  const { top, left } = range.area;
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_, column) => read({ row: top + row, column: left + column })),
  );
}

export function assertSize(range: LiveRange, rows: number, columns: number): void {
  if (rows === range.rows && columns === range.columns) return;
  throw invalidArgument(
    `The number of rows or columns in the input array doesn't match the range (${range.rows} by ${range.columns}).`,
  );
}

/**
 * A single value goes to every cell; an array must have the range's rows and columns. `null` in it leaves a cell
 * as it is.
 */
export function writeGrid(
  range: LiveRange,
  input: unknown,
  write: (cell: Cell, value: unknown) => void,
): void {
  if (range.isUnbounded)
    throw invalidArgument('The cells of whole rows and columns cannot be set one by one.');
  assertManageable(range);
  const rows = Array.isArray(input) ? (input as unknown[]) : undefined;
  rows?.forEach((row) => assertSize(range, rows.length, Array.isArray(row) ? row.length : 0));
  if (rows?.length === 0) assertSize(range, 0, 0);
  const { top, left } = range.area;
  for (const cell of range.cells()) {
    const value = rows ? (rows[cell.row - top] as unknown[])[cell.column - left] : input;
    if (value !== null && value !== undefined) write(cell, value);
  }
}

/** What all cells of the ranges have in common, or null. */
export function common<V>(ranges: readonly LiveRange[], read: (cell: Cell, range: LiveRange) => V): V | null {
  let first: { value: V } | undefined;
  for (const range of ranges) {
    for (const cell of representatives(range)) {
      const value = read(cell, range);
      if (!first) first = { value };
      else if (first.value !== value) return null;
    }
  }
  return first ? first.value : null;
}

/** Outside of the used rows of a sheet all rows are alike, so one of them stands for the rest. */
function* representatives({ area, sheet, rows: height, columns }: LiveRange): Generator<Cell> {
  if (height === 1 && columns === 1) return void (yield { row: area.top, column: area.left });
  const used = sheet.usedArea(false);
  const inside = used && intersection({ ...area, left: 0, right: MAX_COLUMNS - 1 }, used);
  const right = columns === MAX_COLUMNS ? Math.min((used?.right ?? 0) + 1, area.right) : area.right;
  const rows = inside ? [...span(inside.top, inside.bottom)] : [];
  if (!inside || inside.top > area.top) rows.push(area.top);
  else if (inside.bottom < area.bottom) rows.push(area.bottom);
  for (const row of rows) {
    for (let column = area.left; column <= right; column++) yield { row, column };
  }
}

function* span(first: number, last: number): Generator<number> {
  for (let index = first; index <= last; index++) yield index;
}
