// What lies under a point of the screen: a cell, a header, or the edge between two headers.
import type { Cell } from '../../src/sheet/address';
import type { Axis } from './geometry';
import { HEADER_HEIGHT, HEADER_WIDTH } from './headers';
import type { SheetView } from './sheetView';

export interface Hit {
  part: 'cells' | 'rowHeader' | 'columnHeader' | 'corner';
  cell: Cell;
  /** The row or column whose far edge is near enough to be dragged. */
  edge?: number;
}

/** How near to an edge between headers a press must be to drag it, in pixels. */
const GRIP = 4;

export function hitTest(view: SheetView, scroller: HTMLElement, clientX: number, clientY: number): Hit {
  const { rows, columns, shape, sheet } = view;
  const box = scroller.getBoundingClientRect();
  const x = clientX - box.left - HEADER_WIDTH;
  const y = clientY - box.top - HEADER_HEIGHT;
  // Frozen rows and columns do not scroll.
  const sheetX = Math.max(0, x < columns.offset(sheet.frozen.columns) ? x : x + scroller.scrollLeft);
  const sheetY = Math.max(0, y < rows.offset(sheet.frozen.rows) ? y : y + scroller.scrollTop);
  const cell = {
    row: Math.min(rows.at(sheetY), shape.rows - 1),
    column: Math.min(columns.at(sheetX), shape.columns - 1),
  };
  if (x < 0 && y < 0) return { part: 'corner', cell };
  if (y < 0) return { part: 'columnHeader', cell, edge: nearEdge(columns, sheetX, cell.column) };
  if (x < 0) return { part: 'rowHeader', cell, edge: nearEdge(rows, sheetY, cell.row) };
  return { part: 'cells', cell };
}

function nearEdge(axis: Axis, position: number, index: number): number | undefined {
  if (axis.offset(index + 1) - position <= GRIP) return index;
  if (position - axis.offset(index) > GRIP || index === 0) return undefined;
  // The edge before this one belongs to the nearest row or column that is not hidden.
  let before = index - 1;
  while (before > 0 && axis.size(before) === 0) before--;
  return before;
}
