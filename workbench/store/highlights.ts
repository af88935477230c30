// Conditional formats as rules: how they read in a cell, and what is left of them when an area is cut out.
import type { Area, Cell } from '../../src/sheet/address';
import type { Highlight } from '../../src/sheet/style';
import { subtractArea } from './areas';
import { moveFormula } from './references';
import { keyOf } from './state';

const moved = new WeakMap<Highlight, Map<number, string>>();

/** The condition as it reads in a cell; remembered, since every drawing of the sheet asks for it. */
export function formulaAt(highlight: Highlight, cell: Cell): string {
  const known = moved.get(highlight) ?? new Map<number, string>();
  moved.set(highlight, known);
  const key = keyOf(cell);
  let formula = known.get(key);
  if (formula === undefined) {
    const { area } = highlight;
    formula = moveFormula(highlight.formula, cell.row - area.top, cell.column - area.left);
    known.set(key, formula);
  }
  return formula;
}

/** Takes conditional formats off the area; what is left of them around it stays. */
export function clearHighlights(highlights: readonly Highlight[], hole: Area): Highlight[] {
  return highlights.flatMap((highlight) =>
    subtractArea(highlight.area, hole).map((area) => ({
      ...highlight,
      area,
      formula: moveFormula(highlight.formula, area.top - highlight.area.top, area.left - highlight.area.left),
    })),
  );
}
