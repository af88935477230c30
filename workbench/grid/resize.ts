// Dragging the edge between two headers, and double-clicking it to fit the contents.
import type { GridContext } from './context';
import { permitted } from './edits';
import { columnCharacters, rowPoints } from './geometry';
import type { Hit } from './hitTest';
import type { Renderer } from './renderer';
import { currentArea } from './selection';

const LEAST_FIT = { rows: 20, columns: 24 };

export function resizeHeader(
  context: GridContext,
  renderer: Renderer,
  event: PointerEvent,
  part: Hit['part'],
  index: number,
): void {
  const columns = part === 'columnHeader';
  if (!permitted(context, columns ? 'formatColumns' : 'formatRows')) return;
  const { scroller } = renderer;
  const { zoom } = context.view();
  const axis = columns ? context.view().columns : context.view().rows;
  const from = columns ? event.clientX : event.clientY;
  const size = (move: PointerEvent) =>
    Math.max(0, axis.size(index) + (columns ? move.clientX : move.clientY) - from);
  const guide = document.createElement('div');
  guide.className = columns ? 'guide column' : 'guide row';
  renderer.content.append(guide);
  const showAt = (pixels: number) => {
    const place = renderer.place({ row: columns ? 0 : index, column: columns ? index : 0 });
    if (columns) guide.style.left = `${place.x + pixels - 1}px`;
    else guide.style.top = `${place.y + pixels - 1}px`;
  };
  showAt(axis.size(index));
  scroller.setPointerCapture(event.pointerId);
  const onMove = (move: PointerEvent) => showAt(size(move));
  const onUp = (up: PointerEvent) => {
    scroller.removeEventListener('pointermove', onMove);
    scroller.removeEventListener('pointerup', onUp);
    guide.remove();
    const pixels = size(up);
    if (pixels !== axis.size(index)) setSize(context, columns, index, pixels / zoom);
  };
  scroller.addEventListener('pointermove', onMove);
  scroller.addEventListener('pointerup', onUp);
}

/** Double click on the edge: as large as the contents on the screen need. */
export function fitHeader(context: GridContext, renderer: Renderer, part: Hit['part'], index: number): void {
  const columns = part === 'columnHeader';
  if (!permitted(context, columns ? 'formatColumns' : 'formatRows')) return;
  const fit = contentSize(renderer.scroller, columns, index);
  if (fit > 0) setSize(context, columns, index, fit / context.view().zoom);
}

/** Sets one row or column, or all selected whole ones when the dragged one is among them. */
function setSize(context: GridContext, columns: boolean, index: number, pixels: number): void {
  const area = currentArea(context.selection());
  const [first, last] = columns ? [area.left, area.right] : [area.top, area.bottom];
  const whole = columns ? area.bottom > 1_000_000 : area.right > 16_000;
  const all = whole && index >= first && index <= last && last < 2_000;
  const [from, to] = all ? [first, last] : [index, index];
  context.perform(columns ? 'columnWidth' : 'rowHeight', (sheet) => {
    for (let i = from; i <= to; i++) {
      if (pixels < 1) {
        if (columns) sheet.setColumnHidden(i, true);
        else sheet.setRowHidden(i, true);
      } else if (columns) sheet.setColumnWidth(i, columnCharacters(pixels));
      else sheet.setRowHeight(i, rowPoints(pixels));
    }
  });
}

/** Pixels on the screen that the drawn, unmerged cells of a row or column need. */
function contentSize(scroller: HTMLElement, columns: boolean, index: number): number {
  const cells = columns
    ? scroller.querySelectorAll(`[role=gridcell][aria-colindex="${index + 1}"]:not([aria-colspan])`)
    : scroller.querySelectorAll(`[role=row][aria-rowindex="${index + 1}"] > :not([aria-rowspan])`);
  let most = 0;
  for (const cell of cells) {
    const text = cell.querySelector('.text > span');
    if (!text) continue;
    const box = text.getBoundingClientRect();
    most = Math.max(most, columns ? box.width + 9 : box.height + 4);
  }
  return most === 0 ? 0 : Math.ceil(Math.max(most, columns ? LEAST_FIT.columns : LEAST_FIT.rows));
}
