// The mouse (or pen, or finger) in the grid: selecting by drag, headers, resizing, the fill handle.
import type { Area, Cell } from '../../src/sheet/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/sheet/address';
import type { GridContext } from './context';
import { fillBeyond } from './edits';
import type { Hit } from './hitTest';
import type { Renderer } from './renderer';
import { fitHeader, resizeHeader } from './resize';
import { addCell, currentArea, extendTo, selectCell, selectWhole, union, type Selection } from './selection';

export interface PointerHooks {
  /** Ends the editing of a cell first; false when the entry was refused and editing goes on. */
  settle(): Promise<boolean>;
  /** A cell was pressed while a formula waits for a reference; true when it was taken as one. */
  point(area: Area): boolean;
  edit(): void;
  follow(cell: Cell): void;
  focus(): void;
}

const LAST_ROW = MAX_ROWS - 1;
const LAST_COLUMN = MAX_COLUMNS - 1;

/** Whole rows, whole columns or everything, from the header first pressed to the one under the pointer. */
function wholes(part: Hit['part'], from: Cell, to: Cell): Area | undefined {
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  if (part === 'rowHeader') return { top, bottom, left: 0, right: LAST_COLUMN };
  if (part === 'columnHeader') return { top: 0, bottom: LAST_ROW, left, right };
  if (part === 'corner') return { top: 0, bottom: LAST_ROW, left: 0, right: LAST_COLUMN };
  return undefined;
}

export function attachPointer(context: GridContext, renderer: Renderer, hooks: PointerHooks): void {
  const { scroller } = renderer;
  const shape = () => context.view().shape;

  /** Follows the pointer until it is let go; `end` is told whether it ever moved to another cell. */
  function drag(event: PointerEvent, start: Cell, move: (hit: Hit) => void, end?: (moved: boolean) => void) {
    scroller.setPointerCapture(event.pointerId);
    let [last, moved] = [start, false];
    const onMove = (next: PointerEvent) => {
      const hit = renderer.hit(next.clientX, next.clientY);
      if (hit.cell.row === last.row && hit.cell.column === last.column) return;
      [last, moved] = [hit.cell, true];
      move(hit);
    };
    const onUp = () => {
      scroller.removeEventListener('pointermove', onMove);
      scroller.removeEventListener('pointerup', onUp);
      scroller.removeEventListener('pointercancel', onUp);
      end?.(moved);
    };
    scroller.addEventListener('pointermove', onMove);
    scroller.addEventListener('pointerup', onUp);
    scroller.addEventListener('pointercancel', onUp);
  }

  function dragFill(event: PointerEvent): void {
    const source = currentArea(context.selection());
    let target = source;
    drag(
      event,
      context.selection().active,
      ({ cell }) => {
        const down = Math.max(cell.row - source.bottom, source.top - cell.row);
        const across = Math.max(cell.column - source.right, source.left - cell.column);
        const line =
          down >= across
            ? { ...source, top: cell.row, bottom: cell.row }
            : { ...source, left: cell.column, right: cell.column };
        target = union(source, line);
        renderer.mark(context.selection(), target);
      },
      () => {
        renderer.mark(context.selection(), undefined);
        fillBeyond(context, source, target);
      },
    );
  }

  function pressed(event: PointerEvent, hit: Hit): Selection {
    const whole = wholes(hit.part, hit.cell, hit.cell);
    const before = context.selection();
    if (event.shiftKey && hit.part === 'cells') return extendTo(before, hit.cell, shape());
    if (whole && event.shiftKey)
      return selectWhole(wholes(hit.part, before.active, hit.cell)!, before.active);
    const added = event.ctrlKey || event.metaKey;
    if (whole) {
      const next = selectWhole(whole, { row: whole.top, column: whole.left });
      return added ? { ...next, areas: [...before.areas, whole] } : next;
    }
    return added ? addCell(before, hit.cell, shape()) : selectCell(hit.cell, shape());
  }

  scroller.addEventListener('pointerdown', async (event) => {
    const box = scroller.getBoundingClientRect();
    // A press on the scroll bars is not ours.
    if (event.clientX - box.left > scroller.clientWidth || event.clientY - box.top > scroller.clientHeight)
      return;
    if ((event.target as Element).closest('.editor.editing')) return;
    event.preventDefault();
    const hit = renderer.hit(event.clientX, event.clientY);
    const area = { top: hit.cell.row, bottom: hit.cell.row, left: hit.cell.column, right: hit.cell.column };
    if (event.button === 0 && hit.part === 'cells' && hooks.point(area)) {
      const start = hit.cell;
      drag(event, start, ({ cell }) => hooks.point(union(area, { ...area, ...areaAt(cell) })));
      return;
    }
    const handle = (event.target as Element).closest('.fill-handle');
    if (!(await hooks.settle())) return;
    hooks.focus();
    if (event.button === 2) {
      const inside = context
        .selection()
        .areas.some(
          ({ top, bottom, left, right }) =>
            (hit.part === 'columnHeader' || (hit.cell.row >= top && hit.cell.row <= bottom)) &&
            (hit.part === 'rowHeader' || (hit.cell.column >= left && hit.cell.column <= right)),
        );
      if (!inside) context.select(pressed(event, hit));
      return;
    }
    if (event.button !== 0) return;
    if (handle) return dragFill(event);
    if (hit.edge !== undefined) return resizeHeader(context, renderer, event, hit.part, hit.edge);

    context.select(pressed(event, hit));
    const plain = hit.part === 'cells' && !event.shiftKey && !event.ctrlKey && !event.metaKey;
    drag(
      event,
      hit.cell,
      ({ cell }) => {
        const whole = wholes(hit.part, hit.cell, cell);
        context.select(whole ? selectWhole(whole, hit.cell) : extendTo(context.selection(), cell, shape()));
      },
      (moved) => {
        if (plain && !moved) hooks.follow(context.selection().active);
      },
    );
  });

  scroller.addEventListener('dblclick', (event) => {
    const hit = renderer.hit(event.clientX, event.clientY);
    if (hit.edge !== undefined) fitHeader(context, renderer, hit.part, hit.edge);
    if (hit.part === 'cells' && !(event.target as Element).closest('.editor.editing, .fill-handle'))
      hooks.edit();
  });
  scroller.addEventListener('pointermove', (event) => {
    if (event.buttons !== 0) return;
    const { part, edge } = renderer.hit(event.clientX, event.clientY);
    const resizing = edge === undefined ? '' : part === 'rowHeader' ? 'row-resize' : 'col-resize';
    scroller.style.cursor = resizing;
  });
}

function areaAt({ row, column }: Cell): Area {
  return { top: row, bottom: row, left: column, right: column };
}
