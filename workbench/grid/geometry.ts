// Where rows and columns lie on the screen. Lengths are CSS pixels at the sheet's zoom.
import type { Area } from '../../src/sheet/address';

/** Rows or columns laid end to end, each of its own size (0 when hidden). */
export interface Axis {
  /** Size of one row or column. */
  size(index: number): number;
  /** Distance from the sheet's edge to the start of a row or column. */
  offset(index: number): number;
  /** The row or column at a distance from the edge; never a hidden one unless nothing else follows. */
  at(position: number): number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Width in pixels of the widest digit of the default font (11 points), which column widths are counted in. */
const DIGIT = 7;

/** A column width as the file holds it (characters, padding included) to pixels at full size. */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** The inverse of `columnPixels`, in the steps of 1/256 that the file format keeps. */
export function columnCharacters(pixels: number): number {
  return Math.max(0, Math.round((pixels / DIGIT) * 256) / 256);
}

/** Points to pixels at full size. */
export function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Pixels at full size to points. */
export function rowPoints(pixels: number): number {
  return Math.max(0, (pixels * 72) / 96);
}

/** An axis over a size function; sizes are read once, so make a new axis when they change. */
export function createAxis(size: (index: number) => number): Axis {
  const offsets = [0];
  const reach = (index: number) => {
    for (let i = offsets.length; i <= index; i++) offsets.push(offsets[i - 1]! + size(i - 1));
  };
  const offset = (index: number) => {
    reach(index);
    return offsets[index]!;
  };
  return {
    offset,
    size: (index) => offset(index + 1) - offset(index),
    at(position) {
      if (position <= 0) return firstVisible(offset);
      let high = 64;
      while (offset(high) <= position) {
        // A long run of hidden rows must not keep us looking for ever.
        if (high > 2_000_000) return high;
        high *= 2;
      }
      let low = 0;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (offset(middle) <= position) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}

function firstVisible(offset: (index: number) => number): number {
  let index = 0;
  while (index < 10_000 && offset(index + 1) === 0) index++;
  return index;
}

/** The rectangle that an area covers, from the sheet's top left corner. */
export function areaRect(rows: Axis, columns: Axis, area: Area): Rect {
  const x = columns.offset(area.left);
  const y = rows.offset(area.top);
  return { x, y, width: columns.offset(area.right + 1) - x, height: rows.offset(area.bottom + 1) - y };
}
