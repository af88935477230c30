// Where areas go when cells are inserted or deleted, and what is left of one when another is cut out. Pure.
import { MAX_COLUMNS, MAX_ROWS, intersects, type Area, type Cell } from '../../src/sheet/address';

/** Rows or columns that come or go; with a band only the cells within it move (insert and delete of cells). */
export interface Shift {
  kind: 'insert' | 'delete';
  axis: 'row' | 'column';
  at: number;
  count: number;
  /** First and last line of the other axis that moves; without it whole rows or columns do. */
  band?: readonly [number, number];
}

export type Span = readonly [first: number, last: number];

const SIZE = { row: MAX_ROWS, column: MAX_COLUMNS };

/** The new place of lines first…last; undefined when they were deleted or pushed off the sheet. */
export function shiftSpan([first, last]: Span, shift: Shift): Span | undefined {
  const { kind, axis, at, count } = shift;
  const end = SIZE[axis] - 1;
  if (first === 0 && last === end) return [first, last];
  if (kind === 'insert') {
    const [newFirst, newLast] = [at <= first ? first + count : first, at <= last ? last + count : last];
    return newFirst > end ? undefined : [newFirst, Math.min(newLast, end)];
  }
  const behind = at + count;
  const newFirst = first < at ? first : first < behind ? at : first - count;
  const newLast = last < at ? last : last < behind ? at - 1 : last - count;
  return newFirst > newLast ? undefined : [newFirst, newLast];
}

function spanOf(area: Area, axis: Shift['axis']): Span {
  return axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
}

function withSpan(area: Area, axis: Shift['axis'], [first, last]: Span): Area {
  return axis === 'row' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

const across = (axis: Shift['axis']) => (axis === 'row' ? 'column' : 'row');

/** Whether the area lies within the moving band as a whole, in part, or not at all. */
export function inBand(area: Area, { axis, band }: Shift): 'whole' | 'part' | 'none' {
  if (!band) return 'whole';
  const [first, last] = spanOf(area, across(axis));
  if (first > band[1] || last < band[0]) return 'none';
  return first >= band[0] && last <= band[1] ? 'whole' : 'part';
}

/** The area after the shift, undefined when nothing is left. An area only partly in the band stays, as references do. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (inBand(area, shift) !== 'whole') return area;
  const span = shiftSpan(spanOf(area, shift.axis), shift);
  return span && withSpan(area, shift.axis, span);
}

export function shiftCell({ row, column }: Cell, shift: Shift): Cell | undefined {
  const area = shiftArea({ top: row, left: column, bottom: row, right: column }, shift);
  return area && { row: area.top, column: area.left };
}

/** The area's part within the band, and the parts beside it. */
function splitByBand(area: Area, shift: Shift): { inside?: Area; outside: Area[] } {
  const relation = inBand(area, shift);
  if (relation === 'whole') return { inside: area, outside: [] };
  if (relation === 'none' || !shift.band) return { outside: [area] };
  const axis = across(shift.axis);
  const [first, last] = spanOf(area, axis);
  const [from, to] = shift.band;
  const outside: Area[] = [];
  if (first < from) outside.push(withSpan(area, axis, [first, from - 1]));
  if (last > to) outside.push(withSpan(area, axis, [to + 1, last]));
  return { inside: withSpan(area, axis, [Math.max(first, from), Math.min(last, to)]), outside };
}

/** New lines take the rules of the line before them, as they take its look. */
function grownBehind(area: Area, { kind, axis, at, count }: Shift): Area | undefined {
  const [first, last] = spanOf(area, axis);
  return kind === 'insert' && last === at - 1 ? withSpan(area, axis, [first, last + count]) : undefined;
}

/**
 * What becomes of an area that can be cut (validation, conditional format): each part's new place, and the cell
 * which stood at its top left corner before, the origin of the part's relative references.
 */
export function shiftParts(area: Area, shift: Shift): { area: Area; origin: Cell }[] {
  const { inside, outside } = splitByBand(area, shift);
  const parts = outside.map((part) => ({ area: part, origin: { row: part.top, column: part.left } }));
  const moved = inside && (grownBehind(inside, shift) ?? shiftArea(inside, shift));
  if (inside && moved) {
    const origin = { row: inside.top, column: inside.left };
    // When the first lines are deleted, the first line that stays becomes the new top left.
    if (shift.kind === 'delete') {
      const [first] = spanOf(inside, shift.axis);
      const survivor = first >= shift.at && first < shift.at + shift.count ? shift.at + shift.count : first;
      if (shift.axis === 'row') origin.row = survivor;
      else origin.column = survivor;
    }
    parts.push({ area: moved, origin });
  }
  return parts;
}

/** Up to four areas that cover what `area` has outside of `hole`. */
export function subtractArea(area: Area, hole: Area): Area[] {
  if (!intersects(area, hole)) return [area];
  const parts: Area[] = [];
  if (area.top < hole.top) parts.push({ ...area, bottom: hole.top - 1 });
  if (area.bottom > hole.bottom) parts.push({ ...area, top: hole.bottom + 1 });
  const [top, bottom] = [Math.max(area.top, hole.top), Math.min(area.bottom, hole.bottom)];
  if (area.left < hole.left) parts.push({ top, bottom, left: area.left, right: hole.left - 1 });
  if (area.right > hole.right) parts.push({ top, bottom, left: hole.right + 1, right: area.right });
  return parts;
}

export function intersection(a: Area, b: Area): Area | undefined {
  if (!intersects(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Few rectangles that cover exactly the given cells: runs along rows, joined downwards where they are alike. */
export function coverCells(cells: Iterable<Cell>): Area[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const runs: Area[] = [];
    for (const column of columns.sort((a, b) => a - b)) {
      const run = runs.at(-1);
      if (run && column <= run.right + 1) run.right = column;
      else runs.push({ top: row, bottom: row, left: column, right: column });
    }
    const next = runs.map((run) => {
      const above = open.find((o) => o.bottom === row - 1 && o.left === run.left && o.right === run.right);
      return above ? { ...above, bottom: row } : run;
    });
    done.push(...open.filter((o) => !next.some((n) => n.top === o.top && n.left === o.left)));
    open = next;
  }
  return [...done, ...open];
}
