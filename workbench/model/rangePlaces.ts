// Range: the ranges that can be reached from it.
import { MAX_COLUMNS, MAX_ROWS, intersects, type Area } from '../../src/sheet/address';
import { intersection, union } from '../store/areas';
import { findArea } from './address';
import { asInteger, type Arguments } from './arguments';
import type { HostContext } from './context';
import { HostError, invalidArgument, itemNotFound } from './failure';
import { HostObject, method, since, type Member } from './hostClass';
import type { LiveRange } from './liveRange';
import { rangeClass } from './range';
import { rangeAreasClass } from './rangeAreas';

/** Of more merged areas Excel tells none. */
const MOST_MERGES = 512;

/** A range beside another one; what leaves the sheet is InvalidArgument. */
function at({ sheet }: LiveRange, area: Area, host: HostContext): HostObject {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS || top > bottom || left > right) {
    throw invalidArgument('That range would lie outside of the sheet.');
  }
  return rangeClass.of(host.range(sheet, area));
}

/** An argument that is a range or an address on the same sheet. */
export function rangeArgument(
  range: LiveRange,
  args: Arguments,
  index: number,
  host: HostContext,
): LiveRange {
  const value = args.values[index];
  if (value instanceof HostObject && value.type === rangeClass) return value.target as LiveRange;
  const { sheet, area } = findArea(host.store, args.text(index), range.sheet);
  return host.range(sheet, area);
}

function intersect(range: LiveRange, args: Arguments, host: HostContext): HostObject | undefined {
  const other = rangeArgument(range, args, 0, host);
  const shared = other.sheet.id === range.sheet.id ? intersection(range.area, other.area) : undefined;
  return shared && at(range, shared, host);
}

function used(range: LiveRange, args: Arguments, host: HostContext): HostObject | undefined {
  const all = range.sheet.usedArea(args.flag(0, false));
  const inside = all && intersection(range.area, all);
  return inside && at(range, inside, host);
}

/** So many lines after (or before) a range; a negative count takes them from within, at that end. */
function beside(
  range: LiveRange,
  axis: 'row' | 'column',
  side: 'before' | 'after',
  args: Arguments,
  host: HostContext,
): HostObject {
  const count = args.optional(0, asInteger) ?? 1;
  if (count === 0) throw invalidArgument('The count must not be 0.');
  const { area } = range;
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const edge = side === 'after' ? last + 1 : first;
  const other = side === 'after' ? edge + count : edge - count;
  const [from, to] = [Math.min(edge, other), Math.max(edge, other) - 1];
  return at(
    range,
    axis === 'row' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to },
    host,
  );
}

function inside(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument(`${index} is outside of the range.`);
  return index;
}

export const rangePlaces: Record<string, Member<LiveRange>> = {
  // Unlike getRow and getColumn, a cell may lie beyond the range's sides.
  getCell: method((range, args, host) => {
    const [row, column] = [range.area.top + args.integer(0), range.area.left + args.integer(1)];
    return at(range, { top: row, bottom: row, left: column, right: column }, host);
  }),
  getRow: method((range, args, host) => {
    const row = range.area.top + inside(args.integer(0), range.rows);
    return at(range, { ...range.area, top: row, bottom: row }, host);
  }),
  getColumn: method((range, args, host) => {
    const column = range.area.left + inside(args.integer(0), range.columns);
    return at(range, { ...range.area, left: column, right: column }, host);
  }),
  getLastCell: method(({ sheet, area }, _, host) =>
    rangeClass.of(
      host.range(sheet, { top: area.bottom, bottom: area.bottom, left: area.right, right: area.right }),
    ),
  ),
  getLastRow: method((range, _, host) => at(range, { ...range.area, top: range.area.bottom }, host)),
  getLastColumn: method((range, _, host) => at(range, { ...range.area, left: range.area.right }, host)),
  getEntireRow: method((range, _, host) =>
    at(range, { ...range.area, left: 0, right: MAX_COLUMNS - 1 }, host),
  ),
  getEntireColumn: method((range, _, host) =>
    at(range, { ...range.area, top: 0, bottom: MAX_ROWS - 1 }, host),
  ),
  getOffsetRange: method((range, args, host) => {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    const { top, left, bottom, right } = range.area;
    const moved = { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
    return at(range, moved, host);
  }),
  getBoundingRect: method((range, args, host) =>
    at(range, union(range.area, rangeArgument(range, args, 0, host).area), host),
  ),
  getIntersection: method((range, args, host) => {
    const found = intersect(range, args, host);
    if (!found) throw itemNotFound('The ranges have no cell in common.');
    return found;
  }),
  getUsedRange: method((range, args, host) => {
    const found = used(range, args, host);
    if (!found) throw itemNotFound('No cell of the range is used.');
    return found;
  }),
  ...since('1.4', {
    getIntersectionOrNullObject: method(intersect),
    getUsedRangeOrNullObject: method(used),
  }),
  ...since('1.2', {
    getResizedRange: method((range: LiveRange, args, host) => {
      const { bottom, right } = range.area;
      return at(
        range,
        { ...range.area, bottom: bottom + args.integer(0), right: right + args.integer(1) },
        host,
      );
    }),
    getRowsBelow: method((range: LiveRange, args, host) => beside(range, 'row', 'after', args, host)),
    getRowsAbove: method((range: LiveRange, args, host) => beside(range, 'row', 'before', args, host)),
    getColumnsAfter: method((range: LiveRange, args, host) => beside(range, 'column', 'after', args, host)),
    getColumnsBefore: method((range: LiveRange, args, host) => beside(range, 'column', 'before', args, host)),
  }),
  ...since('1.7', {
    getAbsoluteResizedRange: method((range: LiveRange, args, host) => {
      const { top, left } = range.area;
      return at(
        range,
        { top, left, bottom: top + args.integer(0) - 1, right: left + args.integer(1) - 1 },
        host,
      );
    }),
  }),
  ...since('1.13', {
    getMergedAreasOrNullObject: method((range: LiveRange, _, host) => {
      const merges = range.sheet.merges().filter((merge) => intersects(merge, range.area));
      if (merges.length > MOST_MERGES)
        throw new HostError('GeneralException', 'The range has more merged areas than can be told.');
      const inOrder = merges.sort((a, b) => a.top - b.top || a.left - b.left);
      return merges.length > 0
        ? rangeAreasClass.of(inOrder.map((merge) => host.range(range.sheet, merge)))
        : undefined;
    }),
  }),
};
