// Cells of one style gathered into rectangles, so that a writer needs few calls.
import type { Area } from '../sheet/address';
import type { BlueprintCell } from './blueprint';

/** Rectangles by style: runs along a row, then equal runs in following rows joined. */
export function styleAreas(cells: readonly BlueprintCell[]): Map<string, Area[]> {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: (Area & { style: string })[] = [];
  for (const { row, column, style } of sorted) {
    const last = runs.at(-1);
    if (last && last.style === style && last.top === row && last.right === column - 1) last.right = column;
    else runs.push({ style, top: row, bottom: row, left: column, right: column });
  }
  const areas = new Map<string, Area[]>();
  for (const { style, ...run } of runs) {
    const own = areas.get(style) ?? [];
    const above = own.find(
      (area) => area.bottom === run.top - 1 && area.left === run.left && area.right === run.right,
    );
    if (above) above.bottom = run.bottom;
    else own.push(run);
    areas.set(style, own);
  }
  return areas;
}
