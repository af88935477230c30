// Divides a sheet with tables beside each other into areas that hold tables below each other only.
import { partOf, type Grid } from './grid';
import {
  beginsBelowLines,
  CELLS_OF_A_LINE,
  isLineAbove,
  isLineOverTable,
  LINES_BEFORE_HEADER,
} from './lines';
import { findSeeds } from './seeds';
import type { Header } from './headers';
import type { Area } from '../sheet/address';

const isBeside = (a: Header, b: Header) => a.right < b.left || b.right < a.left;
const hasNeighbours = (seeds: readonly Header[]) =>
  seeds.some((a, index) => seeds.slice(index + 1).some((b) => isBeside(a, b)));

/** The first row of the lines above a header, in its own columns. */
function firstRow(grid: Grid, { top, left, right }: Header): number {
  const part = partOf(grid, { ...grid.area, left, right });
  let first = top;
  for (let row = top - 1; row >= Math.max(grid.area.top, top - LINES_BEFORE_HEADER); row--) {
    if (part.used(row).length > CELLS_OF_A_LINE) break;
    if (isLineAbove(part, row) || isLineOverTable(part, row)) first = row;
  }
  return first;
}

/** The first column of the tables on the right, between what is known of both sides. */
function cutColumn(grid: Grid, left: readonly Header[], right: readonly Header[]): number {
  const lastLeft = Math.max(...left.map((seed) => seed.right));
  const nearest = Math.min(...right.map((seed) => seed.left));
  for (let column = lastLeft + 1; column < nearest; column++)
    if (right.some(({ top }) => beginsBelowLines(grid, top, column))) return column;
  const [first, last] = [
    Math.min(...[...left, ...right].map(({ top }) => top)),
    Math.max(...[...left, ...right].map(({ bottom }) => bottom)),
  ];
  const isBlank = (column: number) => {
    for (let row = first; row <= last; row++) if (grid.text(row, column) !== '') return false;
    return true;
  };
  /** A label at the height of the right header alone. */
  const isRights = (column: number) =>
    right.some(
      ({ top }) =>
        grid.text(top, column) !== '' && !left.some((seed) => seed.top <= top && top <= seed.bottom),
    );
  let gap = nearest - 1;
  while (gap > lastLeft && !isBlank(gap)) gap--;
  if (gap > lastLeft) return gap + 1;
  let cut = nearest;
  while (cut - 1 > lastLeft && isRights(cut - 1)) cut--;
  return cut;
}

/** Left and right, where a line from top to bottom crosses no header. */
function divided(seeds: readonly Header[]): { left: Header[]; right: Header[] } | undefined {
  for (const { right: edge } of seeds) {
    const left = seeds.filter((seed) => seed.right <= edge);
    const right = seeds.filter((seed) => seed.left > edge);
    if (right.length > 0 && left.length + right.length === seeds.length) return { left, right };
  }
  return undefined;
}

function regionsIn(grid: Grid, area: Area, seeds: readonly Header[]): Area[] {
  if (!hasNeighbours(seeds)) return [area];
  const part = partOf(grid, area);
  const sides = divided(seeds);
  if (sides) {
    const cut = cutColumn(part, sides.left, sides.right);
    return [
      ...regionsIn(grid, { ...area, right: cut - 1 }, sides.left),
      ...regionsIn(grid, { ...area, left: cut }, sides.right),
    ];
  }
  // A wide table under or over others: it lies below all that stand before it.
  for (let index = seeds.length - 1; index > 0; index--) {
    const [upper, lower] = [seeds.slice(0, index), seeds.slice(index)];
    if (upper.some((seed) => isBeside(seed, lower[0]!))) continue;
    const start = Math.min(...lower.map((seed) => firstRow(part, seed)));
    return [
      ...regionsIn(grid, { ...area, bottom: start - 1 }, upper),
      ...regionsIn(grid, { ...area, top: start }, lower),
    ];
  }
  return [area];
}

/** The whole sheet in most cases. */
export function regionsOf(grid: Grid): Grid[] {
  return regionsIn(grid, grid.area, findSeeds(grid)).map((area) => partOf(grid, area));
}
