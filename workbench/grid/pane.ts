// One of the four parts that freezing cuts the sheet into: draws the cells, grid lines and borders of a window.
import { contains, intersects, type Area, type Cell } from '../../src/sheet/address';
import type { CellStyle } from '../../src/sheet/style';
import { borderRuns, type BorderRun } from './borders';
import { applyCss, createCellElement } from './cellElement';
import { sameArea, type Selection } from './selection';
import { blocksOverflow, rowsToDraw, type SheetView } from './sheetView';
import { lineCss, lineWidth } from './styles';

export interface Pane {
  root: HTMLElement;
  /** Lies over the cells, in the sheet's coordinates. */
  overlay: HTMLElement;
  /** Draws the window's cells; what did not change since `view` was last given is kept. */
  draw(view: SheetView, window: Area): void;
  /** Tells those who hear the sheet which of its drawn cells are selected. */
  mark(selection: Selection): void;
}

/** Unique ids for cells within the page, for `aria-activedescendant`. */
export function cellId({ row, column }: Cell): string {
  return `cell-${row}-${column}`;
}

export function createPane(name: string): Pane {
  const root = document.createElement('div');
  root.className = `pane ${name}`;
  const [lines, cells, borders, overlay] = ['lines', 'cells', 'borders', 'overlay'].map((layer) => {
    const element = document.createElement('div');
    element.className = `layer ${layer}`;
    if (layer !== 'cells') element.setAttribute('aria-hidden', 'true');
    root.append(element);
    return element;
  }) as HTMLElement[] as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];

  let drawn = new Map<number, HTMLElement>();
  let last: { view: SheetView; window: Area } | undefined;

  return {
    root,
    overlay,
    draw(view, window) {
      if (last?.view === view && sameArea(last.window, window)) return;
      const kept =
        last?.view === view && last.window.left === window.left && last.window.right === window.right;
      if (!kept) cells.replaceChildren();
      const before = kept ? drawn : new Map<number, HTMLElement>();
      drawn = new Map();
      last = { view, window };
      for (const row of rowsToDraw(window, view.shape.merges)) {
        const element = before.get(row) ?? drawRow(view, row, window);
        before.delete(row);
        drawn.set(row, element);
      }
      for (const element of before.values()) element.remove();
      // Rows stay in order for those who hear the sheet instead of seeing it.
      let at: Element | null = cells.firstElementChild;
      for (const element of drawn.values()) {
        if (element === at) at = at.nextElementSibling;
        else cells.insertBefore(element, at);
      }
      lines.replaceChildren(...gridLines(view, window));
      borders.replaceChildren(...borderLines(view, window));
    },
    mark({ areas }) {
      for (const [row, element] of drawn) {
        for (const cell of element.children) {
          const column = Number(cell.getAttribute('aria-colindex')) - 1;
          const selected = areas.some((area) => contains(area, { row, column }));
          cell.setAttribute('aria-selected', String(selected));
        }
      }
    },
  };
}

function drawRow(view: SheetView, row: number, window: Area): HTMLElement {
  const element = document.createElement('div');
  const columns = new Set<number>();
  const line = { ...window, top: row, bottom: row };
  for (const merge of view.shape.merges) {
    if (merge.top === row && merge.left < window.left && intersects(merge, line)) columns.add(merge.left);
  }
  if (view.rows.size(row) > 0) {
    // The text of a cell before the window may go on into it.
    let before = window.left - 1;
    while (before >= 0 && !blocksOverflow(view, { row, column: before })) before--;
    if (before >= 0) columns.add(before);
    for (let column = window.left; column <= window.right; column++) columns.add(column);
  } else {
    for (const merge of view.shape.merges)
      if (merge.top === row && intersects(merge, line)) columns.add(merge.left);
  }
  for (const column of columns) {
    const cell = { row, column };
    const merge = view.sheet.mergeAt(cell);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const drawn = createCellElement(view, cell, cellId(cell));
    if (drawn) element.append(drawn);
  }
  // A row that merged areas cover wholly has no cell of its own.
  if (element.childElementCount > 0) {
    element.setAttribute('role', 'row');
    element.setAttribute('aria-rowindex', String(row + 1));
  }
  return element;
}

function line(css: Record<string, string>, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  applyCss(element, css);
  return element;
}

function gridLines(view: SheetView, window: Area): HTMLElement[] {
  const { rows, columns } = view;
  const [left, right] = [columns.offset(window.left), columns.offset(window.right + 1)];
  const [top, bottom] = [rows.offset(window.top), rows.offset(window.bottom + 1)];
  const found: HTMLElement[] = [];
  for (let row = window.top; row <= window.bottom; row++) {
    if (rows.size(row) === 0) continue;
    const y = rows.offset(row + 1) - 1;
    found.push(line({ left: `${left}px`, top: `${y}px`, width: `${right - left}px`, height: '1px' }, 'line'));
  }
  for (let column = window.left; column <= window.right; column++) {
    if (columns.size(column) === 0) continue;
    const x = columns.offset(column + 1) - 1;
    found.push(line({ left: `${x}px`, top: `${top}px`, width: '1px', height: `${bottom - top}px` }, 'line'));
  }
  return found;
}

function borderLines(view: SheetView, window: Area): HTMLElement[] {
  const looks = new Map<string, CellStyle['border']>();
  const borderAt = (cell: Cell) => {
    const key = `${cell.row},${cell.column}`;
    if (!looks.has(key)) {
      const own = view.sheet.style(cell).border;
      const look = view.sheet.highlightLook(cell)?.border;
      looks.set(key, look ? { ...own, ...look } : own);
    }
    return looks.get(key);
  };
  return borderRuns(window, borderAt, view.shape.merges).map((run) => borderElement(view, run));
}

/** A line lies on the last pixel before the edge, a thicker one grows to both sides of it. */
function borderElement({ rows, columns }: SheetView, run: BorderRun): HTMLElement {
  const width = lineWidth(run.line);
  const back = 1 + Math.floor((width - 1) / 2);
  const flat = run.direction === 'horizontal';
  const [along, across] = flat ? [columns, rows] : [rows, columns];
  const start = along.offset(run.from) - 1;
  const length = along.offset(run.to + 1) - start;
  const edge = across.offset(run.edge) - back;
  return line(
    flat
      ? { left: `${start}px`, top: `${edge}px`, width: `${length}px`, 'border-top': lineCss(run.line) }
      : { top: `${start}px`, left: `${edge}px`, height: `${length}px`, 'border-left': lineCss(run.line) },
    'border',
  );
}
