// Insert and delete of rows, columns and cells: everything on the sheet moves along, and so does every reference to it
// in the workbook. Works on copies that belong to the running transaction.
import { MAX_COLUMNS, MAX_ROWS, type Area, type Cell } from '../../src/sheet/address';
import type { Highlight, Validation, ValidationCondition } from '../../src/sheet/style';
import { inBand, intersection, shiftArea, shiftCell, shiftParts, shiftSpan, type Shift } from './areas';
import { moveFormula } from './references';
import { cellAt, hasContent, keyOf, type CellRecord, type SheetState } from './state';
import { StoreError } from './store';

/** The part of the sheet that is deleted, or (for an insert) everything that is pushed on. */
function affected({ axis, at, count, band, kind }: Shift): Area {
  const end = axis === 'row' ? MAX_ROWS - 1 : MAX_COLUMNS - 1;
  const last = kind === 'delete' ? at + count - 1 : end;
  const [from, to] = band ?? [0, axis === 'row' ? MAX_COLUMNS - 1 : MAX_ROWS - 1];
  return axis === 'row'
    ? { top: at, bottom: last, left: from, right: to }
    : { top: from, bottom: to, left: at, right: last };
}

function conflict(message: string): StoreError {
  return new StoreError('InsertDeleteConflict', message);
}

/** Refuses what Excel refuses: merged areas torn apart, contents pushed over the edge. */
export function assertShiftable(sheet: SheetState, shift: Shift): void {
  const moving = affected({ ...shift, kind: 'insert' });
  for (const area of sheet.merges) {
    if (inBand(area, shift) === 'part' && intersection(area, moving)) {
      throw conflict('A merged area lies only partly among the cells that would move.');
    }
  }
  if (shift.kind === 'delete') return;
  const edge = shift.axis === 'row' ? MAX_ROWS - shift.count : MAX_COLUMNS - shift.count;
  const lost = affected({ ...shift, kind: 'delete', at: edge });
  for (const [key, record] of sheet.cells) {
    const { row, column } = cellAt(key);
    const inside = row >= lost.top && row <= lost.bottom && column >= lost.left && column <= lost.right;
    if (inside && hasContent(record))
      throw conflict('Contents at the end of the sheet would be pushed off it.');
  }
}

/** Moves what stands on the sheet itself. */
export function shiftSheet(sheet: SheetState, shift: Shift): void {
  moveKeys(sheet.cells, shift);
  moveKeys(sheet.notes, shift);
  moveKeys(sheet.links, shift);
  sheet.merges = sheet.merges.flatMap((area) => {
    const moved = shiftArea(area, shift);
    return moved && (moved.top !== moved.bottom || moved.left !== moved.right) ? [moved] : [];
  });
  if (!shift.band) {
    const lines = shift.axis === 'row' ? sheet.rows : sheet.columns;
    const moved = [...lines].flatMap(([line, format]) => {
      const span = shiftSpan([line, line], shift);
      return span ? [[span[0], format] as const] : [];
    });
    lines.clear();
    for (const [line, format] of moved) lines.set(line, format);
  }
  const { area, titleRows } = sheet.print;
  if (area || titleRows) {
    const newArea = area && shiftArea(area, shift);
    const span = titleRows && (shift.axis === 'row' && !shift.band ? shiftSpan(titleRows, shift) : titleRows);
    sheet.print = { ...sheet.print, area: newArea, titleRows: span && [span[0], span[1]] };
  }
  if (shift.kind === 'insert') inheritLook(sheet, shift);
}

function moveKeys<T>(map: Map<number, T>, shift: Shift): void {
  const moved = [...map].flatMap(([key, value]) => {
    const cell = shiftCell(cellAt(key), shift);
    return cell ? [[keyOf(cell), value] as const] : [];
  });
  map.clear();
  for (const [key, value] of moved) map.set(key, value);
}

/** New cells look like those before them (above or to the left), as in Excel; so do new lines. */
function inheritLook(sheet: SheetState, { axis, at, count, band }: Shift): void {
  if (at === 0) return;
  const copies: [number, CellRecord][] = [];
  for (const [key, { style }] of sheet.cells) {
    const { row, column } = cellAt(key);
    const [line, other] = axis === 'row' ? [row, column] : [column, row];
    if (line !== at - 1 || !style || (band && (other < band[0] || other > band[1]))) continue;
    for (let n = at; n < at + count; n++) {
      copies.push([keyOf(axis === 'row' ? { row: n, column } : { row, column: n }), { value: '', style }]);
    }
  }
  for (const [key, record] of copies) sheet.cells.set(key, record);
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  const before = lines.get(at - 1);
  if (!before || band) return;
  const { size, fitted, style } = before;
  // A height that fits the contents of the line before says nothing of a new one.
  const format = { ...(size === undefined || fitted ? {} : { size }), ...(style ? { style } : {}) };
  for (let n = at; n < at + count; n++) lines.set(n, format);
}

/**
 * Puts every formula of the sheet (cells, validations, conditional formats) as `map` gives it: what has to be done to a
 * copy of the sheet, or undefined where no formula changes.
 */
export function mapFormulas(
  { cells, validations, highlights }: SheetState,
  map: (formula: string) => string,
): ((copy: SheetState) => void) | undefined {
  const changed: [number, CellRecord][] = [];
  for (const [key, record] of cells) {
    if (record.formula === undefined) continue;
    const formula = map(record.formula);
    if (formula !== record.formula) changed.push([key, { ...record, formula }]);
  }
  const newValidations = validations.map((validation) => {
    const condition = mapCondition(validation.condition, map);
    return condition === validation.condition ? validation : { ...validation, condition };
  });
  const newHighlights = highlights.map((highlight) => {
    const formula = map(highlight.formula);
    return formula === highlight.formula ? highlight : { ...highlight, formula };
  });
  const rulesChanged =
    newValidations.some((validation, index) => validation !== validations[index]) ||
    newHighlights.some((highlight, index) => highlight !== highlights[index]);
  if (changed.length === 0 && !rulesChanged) return undefined;
  return (copy) => {
    for (const [key, record] of changed) copy.cells.set(key, record);
    copy.validations = newValidations;
    copy.highlights = newHighlights;
  };
}

/**
 * Areas with formulas of their own move with the shift. To be called before the references are shifted: a part's
 * formula is first made to read as in the cell that becomes its top left.
 */
export function shiftRuleAreas(sheet: SheetState, shift: Shift): void {
  sheet.validations = sheet.validations.flatMap((validation): Validation[] =>
    shiftParts(validation.area, shift).map(({ area, origin }) => ({
      ...validation,
      area,
      condition: moveCondition(validation.condition, validation.area, origin),
    })),
  );
  sheet.highlights = sheet.highlights.flatMap((highlight): Highlight[] =>
    shiftParts(highlight.area, shift).map(({ area, origin }) => ({
      ...highlight,
      area,
      formula: moveFormula(
        highlight.formula,
        origin.row - highlight.area.top,
        origin.column - highlight.area.left,
      ),
    })),
  );
}

/** The condition with `map` applied to each of its formulas; the same object where none of them changes. */
export function mapCondition(
  condition: ValidationCondition,
  map: (formula: string) => string,
): ValidationCondition {
  const operand = <T extends number | string | undefined>(value: T): T =>
    (typeof value === 'string' && value.startsWith('=') ? map(value) : value) as T;
  switch (condition.type) {
    case 'list': {
      if (typeof condition.source !== 'string') return condition;
      const source = map(condition.source);
      return source === condition.source ? condition : { ...condition, source };
    }
    case 'custom': {
      const formula = map(condition.formula);
      return formula === condition.formula ? condition : { ...condition, formula };
    }
    default: {
      const [first, second] = [operand(condition.first), operand(condition.second)];
      if (first === condition.first && second === condition.second) return condition;
      return { ...condition, first, ...(second === undefined ? {} : { second }) };
    }
  }
}

/** A condition written for the top left of `area`, as it reads at `origin`. */
export function moveCondition(condition: ValidationCondition, area: Area, origin: Cell): ValidationCondition {
  const [rows, columns] = [origin.row - area.top, origin.column - area.left];
  return mapCondition(condition, (formula) => moveFormula(formula, rows, columns));
}
