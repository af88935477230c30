// Sizes of rows and columns in points, where files hold columns in characters of the default font.
import type { LiveRange } from './liveRange';

/** Pixels of a digit in the default font. */
const DIGIT = 7;
/** Pixels a column has besides its characters. */
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width in characters to points. */
export function pointsOfColumn(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) + PADDING;
  return pixels * POINTS_PER_PIXEL;
}

/** Points to the width in characters that has as many pixels. */
export function charactersOfColumn(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL) - PADDING;
  return Math.max(0, Math.trunc((pixels / DIGIT) * 100 + 0.5) / 100);
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += size(index);
  return total;
}

const heights = (range: LiveRange, from: number, to: number) =>
  sum(from, to, (row) => (range.sheet.rowHidden(row) ? 0 : range.sheet.rowHeight(row)));
const widths = (range: LiveRange, from: number, to: number) =>
  sum(from, to, (column) =>
    range.sheet.columnHidden(column) ? 0 : pointsOfColumn(range.sheet.columnWidth(column)),
  );

export const rowsTop = (range: LiveRange) => heights(range, 0, range.area.top);
export const columnsLeft = (range: LiveRange) => widths(range, 0, range.area.left);
export const rowsHeight = (range: LiveRange) => heights(range, range.area.top, range.area.bottom + 1);
export const columnsWidth = (range: LiveRange) => widths(range, range.area.left, range.area.right + 1);
