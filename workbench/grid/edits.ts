// What a person does to the selected cells, apart from typing and pasting.
import { areaOf, type Area, type Cell } from '../../src/sheet/address';
import type { CellStyle, Permission } from '../../src/sheet/style';
import type { SheetStore } from '../store/store';
import { contentOf, writeContent, type Content } from './content';
import type { GridContext } from './context';
import { ask, askText, tell } from './dialogs';
import { moveFormula } from '../store/references';
import { currentArea, selectArea, spanning, union } from './selection';
import { continueSeries } from './series';

/** The part of an area that can hold something: whole rows and columns end where the used cells end. */
export function usedPart(sheet: SheetStore, area: Area): Area | undefined {
  const used = sheet.usedArea(false);
  if (!used) return undefined;
  const part = {
    top: area.top,
    left: area.left,
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  return part.top <= part.bottom && part.left <= part.right ? part : undefined;
}

/** The area itself unless it is made of whole rows or columns, which are cut to the cells in use. */
export function boundedPart(sheet: SheetStore, area: Area): Area {
  const whole = area.bottom - area.top > 10_000 || area.right - area.left > 1_000;
  if (!whole) return area;
  const part = usedPart(sheet, area) ?? areaOf({ row: area.top, column: area.left });
  return spanning(part, part, sheet.merges());
}

export function* cellsOf(area: Area): Generator<Cell> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}

/** Is the sheet free to be changed in this way? */
export function allows({ protection }: SheetStore, option: Permission): boolean {
  return protection === undefined || protection.options[option] === true;
}

/** The same, and tells the person when it is not. */
export function permitted(context: GridContext, option: Permission): boolean {
  if (allows(context.view().sheet, option)) return true;
  refuseProtected(context);
  return false;
}

function refuseProtected({ texts }: GridContext): void {
  void tell(texts.protectedTitle, texts.protectedSheet, texts.ok);
}

export function clearContents(context: GridContext): void {
  context.perform('clear', (sheet) => {
    for (const area of context.selection().areas) {
      const part = usedPart(sheet, area);
      if (!part) continue;
      context.store.assertEditable(sheet.id, part);
      sheet.clear(part, 'contents');
    }
  });
}

/** Contents, look and validation of one cell to another, formulas moved along. */
function copyCell(sheet: SheetStore, from: Cell, to: Cell, content: Content): void {
  const target = areaOf(to);
  sheet.clear(target, 'all');
  sheet.setStyle(target, sheet.style(from));
  const validation = sheet.validationAt(from);
  sheet.setValidation(target, validation);
  writeContent(sheet, to, content);
}

/** Ctrl+D and Ctrl+R: the first row (column) of the selection into the others, or the cell before a single one. */
export function fillFrom(context: GridContext, side: 'above' | 'left'): void {
  context.perform('fill', (sheet) => {
    const down = side === 'above';
    const chosen = currentArea(context.selection());
    const single = down ? chosen.top === chosen.bottom : chosen.left === chosen.right;
    const first = (down ? chosen.top : chosen.left) - (single ? 1 : 0);
    if (first < 0) return;
    context.store.assertEditable(sheet.id, chosen);
    for (const to of cellsOf(boundedPart(sheet, chosen))) {
      const from = down ? { row: first, column: to.column } : { row: to.row, column: first };
      if (from.row === to.row && from.column === to.column) continue;
      const { value, formula } = contentOf(sheet, from);
      const moved = moveFormula(formula, to.row - from.row, to.column - from.column);
      copyCell(sheet, from, to, { value, formula: moved });
    }
  });
}

/** The fill handle, dragged from an area over a line of cells beside it. */
export function fillBeyond(context: GridContext, source: Area, target: Area): void {
  const vertical = target.top < source.top || target.bottom > source.bottom;
  const forward = vertical ? target.bottom > source.bottom : target.right > source.right;
  const count = vertical
    ? Math.max(source.top - target.top, target.bottom - source.bottom)
    : Math.max(source.left - target.left, target.right - source.right);
  if (count <= 0) return;
  const done = context.perform('fill', (sheet) => {
    context.store.assertEditable(sheet.id, target);
    const lines = vertical ? [source.left, source.right] : [source.top, source.bottom];
    const [start, end] = vertical ? [source.top, source.bottom] : [source.left, source.right];
    const at = (along: number, line: number) =>
      vertical ? { row: along, column: line } : { row: line, column: along };
    const shift = (distance: number) =>
      vertical ? { rows: distance, columns: 0 } : { rows: 0, columns: distance };
    for (let line = lines[0]!; line <= lines[1]!; line++) {
      const from = Array.from({ length: end - start + 1 }, (_, i) => at(start + i, line));
      const sources = from.map((cell) => sheet.formula(cell) || sheet.value(cell));
      continueSeries(sources, count, forward, shift).forEach((value, i) => {
        const to = at(forward ? end + 1 + i : start - 1 - i, line);
        const like = from[forward ? i % from.length : from.length - 1 - (i % from.length)]!;
        const formula = sheet.formula(like) && typeof value === 'string' ? value : '';
        copyCell(sheet, like, to, { value, formula });
      });
    }
  });
  if (done) context.select(selectArea(union(source, target), context.view().shape));
}

export function insertRows(context: GridContext): void {
  const { top, bottom } = currentArea(context.selection());
  if (!permitted(context, 'insertRows')) return;
  context.perform('insertRows', (sheet) => sheet.insertRows(top, bottom - top + 1));
}

export function deleteRows(context: GridContext): void {
  const { top, bottom } = currentArea(context.selection());
  if (!permitted(context, 'deleteRows')) return;
  context.perform('deleteRows', (sheet) => sheet.deleteRows(top, bottom - top + 1));
}

export function insertColumns(context: GridContext): void {
  const { left, right } = currentArea(context.selection());
  if (!permitted(context, 'insertColumns')) return;
  context.perform('insertColumns', (sheet) => sheet.insertColumns(left, right - left + 1));
}

export function deleteColumns(context: GridContext): void {
  const { left, right } = currentArea(context.selection());
  if (!permitted(context, 'deleteColumns')) return;
  context.perform('deleteColumns', (sheet) => sheet.deleteColumns(left, right - left + 1));
}

/** Whole rows and columns are formatted as far as the drawn sheet goes. */
function formatted(context: GridContext, area: Area): Area {
  const { rows, columns } = context.view().shape;
  return { ...area, bottom: Math.min(area.bottom, rows - 1), right: Math.min(area.right, columns - 1) };
}

export function format(context: GridContext, style: CellStyle): void {
  if (!permitted(context, 'formatCells')) return;
  context.perform('format', (sheet) => {
    for (const area of context.selection().areas) sheet.setStyle(formatted(context, area), style);
  });
}

export function toggleFont(context: GridContext, property: 'bold' | 'italic' | 'underline'): void {
  const { sheet } = context.view();
  const on = sheet.style(context.selection().active).font?.[property] ?? false;
  format(context, { font: { [property]: !on } });
}

/** Merges the selected area, or takes apart what is merged in it. */
export async function toggleMerge(context: GridContext): Promise<void> {
  const { sheet } = context.view();
  // No option of a protected sheet allows it.
  if (sheet.protection) return refuseProtected(context);
  const { texts } = context;
  const area = formatted(context, currentArea(context.selection()));
  if (sheet.mergeAt(context.selection().active)) {
    context.perform('unmerge', (target) => target.unmerge(area));
    return;
  }
  if (area.top === area.bottom && area.left === area.right) return;
  const filled = [...cellsOf(area)].filter((cell) => context.view().shape.filled(cell)).length;
  if (filled > 1) {
    const answer = await ask({
      title: texts.mergeLosesTitle,
      message: texts.mergeLoses,
      icon: 'warning',
      buttons: [
        { id: 'ok', label: texts.ok },
        { id: 'cancel', label: texts.cancel },
      ],
    });
    if (answer === 'cancel') return;
  }
  context.perform('merge', (target) => {
    target.merge(area);
    target.setStyle(area, { alignment: { horizontal: 'center', vertical: 'center' } });
  });
  context.select(selectArea(area, context.view().shape));
}

export function setHidden(context: GridContext, what: 'rows' | 'columns', hidden: boolean): void {
  if (!permitted(context, what === 'rows' ? 'formatRows' : 'formatColumns')) return;
  const area = formatted(context, currentArea(context.selection()));
  context.perform('hide', (sheet) => {
    if (what === 'rows') for (let row = area.top; row <= area.bottom; row++) sheet.setRowHidden(row, hidden);
    else for (let c = area.left; c <= area.right; c++) sheet.setColumnHidden(c, hidden);
  });
}

export async function editNote(context: GridContext, address: string): Promise<void> {
  if (!permitted(context, 'editObjects')) return;
  const { texts } = context;
  const cell = context.selection().active;
  const before = context.view().sheet.noteAt(cell);
  const text = await askText({
    title: texts.noteTitle(address),
    label: texts.noteLabel,
    value: before?.text ?? '',
    ok: texts.ok,
    cancel: texts.cancel,
    lines: 5,
  });
  if (text === undefined) return;
  const note = text.trim() === '' ? undefined : { text, author: before?.author ?? texts.noteAuthor };
  context.perform('note', (sheet) => sheet.setNote(cell, note));
}

export function deleteNote(context: GridContext): void {
  if (!permitted(context, 'editObjects')) return;
  const cell = context.selection().active;
  context.perform('note', (sheet) => sheet.setNote(cell, undefined));
}
