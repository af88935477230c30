// What is selected in the grid: one or more areas, an active cell in the last one, and the end that Shift moves.
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaOf,
  contains,
  intersects,
  type Area,
  type Cell,
} from '../../src/sheet/address';

export interface Selection {
  /** At least one; the last is the one that Shift extends and that the add-in sees. */
  areas: Area[];
  /** The cell that typing goes to; always inside the last area. */
  active: Cell;
  /** The corner of the last area that Shift and dragging move. */
  focus: Cell;
}

/** What the selection must know of the sheet. */
export interface SheetShape {
  /** Rows and columns that can be reached. */
  rows: number;
  columns: number;
  merges: readonly Area[];
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  filled(cell: Cell): boolean;
  /** A protected sheet may keep cells, or all but those that can be written on, from being selected. */
  barred(cell: Cell): boolean;
}

/** The merged area around a cell, or the cell alone. */
export function blockAt(cell: Cell, merges: readonly Area[]): Area {
  return merges.find((merge) => contains(merge, cell)) ?? areaOf(cell);
}

/** The smallest area that holds both and cuts through no merged area. */
export function spanning(a: Area, b: Area, merges: readonly Area[]): Area {
  let area = union(a, b);
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      if (!intersects(area, merge)) continue;
      const wider = union(area, merge);
      if (!sameArea(wider, area)) {
        area = wider;
        grown = true;
      }
    }
  }
  return area;
}

export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** One cell, with all of its merged area. */
export function selectCell(cell: Cell, shape: SheetShape): Selection {
  const block = blockAt(cell, shape.merges);
  const active = { row: block.top, column: block.left };
  return { areas: [block], active, focus: active };
}

/** Are these all cells of some rows, or of some columns? */
function isWhole({ top, left, bottom, right }: Area): boolean {
  return (left === 0 && right === MAX_COLUMNS - 1) || (top === 0 && bottom === MAX_ROWS - 1);
}

/** An area as given, grown to the merged areas it touches; its first cell is active. */
export function selectArea(area: Area, shape: SheetShape): Selection {
  // `9:12` are these four rows: a title merged down beside them must not be deleted along with them.
  if (isWhole(area)) return selectWhole(area, { row: area.top, column: area.left });
  const first = blockAt({ row: area.top, column: area.left }, shape.merges);
  const active = { row: first.top, column: first.left };
  const whole = spanning(area, area, shape.merges);
  return { areas: [whole], active, focus: { row: area.bottom, column: area.right } };
}

/** Whole rows or columns, which cut through merged areas, with `active` among them. */
export function selectWhole(area: Area, active: Cell): Selection {
  return { areas: [area], active, focus: active };
}

/** Shift: the last area from the active cell to the given one. */
export function extendTo(selection: Selection, focus: Cell, shape: SheetShape): Selection {
  const area = spanning(areaOf(selection.active), areaOf(focus), shape.merges);
  return { ...selection, focus, areas: [...selection.areas.slice(0, -1), area] };
}

/** Ctrl: another area beside those selected. */
export function addCell(selection: Selection, cell: Cell, shape: SheetShape): Selection {
  const added = selectCell(cell, shape);
  return { ...added, areas: [...selection.areas, ...added.areas] };
}

export function currentArea(selection: Selection): Area {
  return selection.areas[selection.areas.length - 1]!;
}

/** Is it one cell (or one merged area)? */
export function isSingle(selection: Selection, shape: SheetShape): boolean {
  return (
    selection.areas.length === 1 && sameArea(currentArea(selection), blockAt(selection.active, shape.merges))
  );
}
