// Cut and paste: cells and all that stands on them go to another place, maybe on another sheet, and every reference to
// them in the workbook follows.
import { MAX_COLUMNS, MAX_ROWS, contains, intersects, type Area, type Cell } from '../../src/sheet/address';
import type { Highlight, Validation } from '../../src/sheet/style';
import { covers, intersection } from './areas';
import { clearLooks, keysIn } from './contents';
import type { Journal } from './journal';
import { assertEditable } from './protection';
import { moveFormula } from './references';
import { relocateFormula, relocatedArea, type Relocation } from './relocation';
import { cellAt, keyOf, type SheetState } from './state';
import { StoreError } from './store';
import { mapCondition, moveCondition } from './structure';

export function moveCells(
  journal: Journal,
  { sheet: id, area }: { sheet: string; area: Area },
  to: { sheet: string; cell: Cell },
): void {
  const [source, target] = [journal.sheet(id), journal.sheet(to.sheet)];
  const relocation: Relocation = {
    from: source.name,
    area,
    to: target.name,
    rows: to.cell.row - area.top,
    columns: to.cell.column - area.left,
  };
  const place = relocatedArea(relocation, area);
  if (place.top < 0 || place.left < 0 || place.bottom >= MAX_ROWS || place.right >= MAX_COLUMNS)
    throw new StoreError('InvalidArgument', 'The cells would leave the sheet.');
  assertEditable(source, area);
  assertEditable(target, place);
  assertWholeMerges(source, area);
  // A merged area that goes along does not stand in its own way.
  const staying = id === to.sheet ? target.merges.filter((merge) => !covers(area, merge)) : target.merges;
  assertWholeMerges({ ...target, merges: staying }, place);

  journal.transact('addin', 'Move', () => {
    const put = taken(source, relocation);
    for (const [sheet, hole] of [[id, area] as const, [to.sheet, place] as const]) {
      journal.editSheet(sheet, 'contents', (state, log) => {
        for (const key of keysIn(state, hole)) state.cells.delete(key);
        clearLooks(state, hole, true);
        log.add({ kind: 'cells', sheet, area: hole });
      });
    }
    journal.mapAllFormulas((formula, sheet) => relocateFormula(formula, sheet, relocation, false));
    journal.editSheet(to.sheet, 'contents', put);
  });
}

function assertWholeMerges({ merges }: SheetState, area: Area): void {
  if (merges.some((merge) => intersects(merge, area) && !covers(area, merge)))
    throw new StoreError('InvalidOperation', 'Only a part of a merged area would be moved or replaced.');
}

/** Takes what stands in the area, as it will read at its new place; answers how to put it on the sheet there. */
function taken(source: SheetState, relocation: Relocation): (target: SheetState) => void {
  const { from, area, rows, columns } = relocation;
  const follow = (formula: string) => relocateFormula(formula, from, relocation, true);
  const keyThere = (key: number) => {
    const { row, column } = cellAt(key);
    return keyOf({ row: row + rows, column: column + columns });
  };
  const cells = keysIn(source, area).map((key) => {
    const { formula, ...record } = source.cells.get(key)!;
    return [keyThere(key), formula === undefined ? record : { ...record, formula: follow(formula) }] as const;
  });
  const inside = <T>(map: ReadonlyMap<number, T>) =>
    [...map]
      .filter(([key]) => contains(area, cellAt(key)))
      .map(([key, value]) => [keyThere(key), value] as const);
  const [notes, links] = [inside(source.notes), inside(source.links)];
  const merges = source.merges.filter((merge) => covers(area, merge));
  const validations = source.validations.flatMap((validation): Validation[] => {
    const part = intersection(validation.area, area);
    if (!part) return [];
    const origin = { row: part.top, column: part.left };
    const condition = mapCondition(moveCondition(validation.condition, validation.area, origin), follow);
    return [{ ...validation, area: relocatedArea(relocation, part), condition }];
  });
  const highlights = source.highlights.flatMap((highlight): Highlight[] => {
    const part = intersection(highlight.area, area);
    if (!part) return [];
    const formula = moveFormula(
      highlight.formula,
      part.top - highlight.area.top,
      part.left - highlight.area.left,
    );
    return [{ ...highlight, area: relocatedArea(relocation, part), formula: follow(formula) }];
  });
  return (target) => {
    for (const [key, record] of cells) target.cells.set(key, record);
    for (const [key, note] of notes) target.notes.set(key, note);
    for (const [key, link] of links) target.links.set(key, link);
    target.merges = [...target.merges, ...merges.map((merge) => relocatedArea(relocation, merge))];
    target.validations = [...target.validations, ...validations];
    target.highlights = [...target.highlights, ...highlights];
  };
}
