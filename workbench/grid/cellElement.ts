// One cell as a DOM element: its fill, text, alignment and marks. Borders are drawn by the pane.
import { cellName, type Cell } from '../../src/sheet/address';
import { areaRect } from './geometry';
import { fitGeneral } from './numberFit';
import { blocksOverflow, type SheetView } from './sheetView';
import { alignmentCss, fillCss, fontCss, horizontalOf, wraps, type Css } from './styles';
import { textWidth } from './textWidth';

/** Space between a cell's edge and its text, in pixels at full size. */
const PADDING = 3;

export function applyCss(element: HTMLElement, css: Css): void {
  for (const [property, value] of Object.entries(css)) element.style.setProperty(property, value);
}

/**
 * The element of the cell at the top left of its merged area, or of a single cell; placed from the sheet's corner.
 * Undefined for a cell that cannot be seen.
 */
export function createCellElement(view: SheetView, cell: Cell, id: string): HTMLElement | undefined {
  const { sheet, zoom } = view;
  const merge = sheet.mergeAt(cell);
  const area = merge ?? { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  const rect = areaRect(view.rows, view.columns, area);
  if (rect.width === 0 || rect.height === 0) return undefined;

  const style = sheet.style(cell);
  const look = sheet.highlightLook(cell);
  const fill = look?.fill ?? style.fill;
  const element = document.createElement('div');
  element.className = merge && !fill ? 'cell merged' : 'cell';
  element.id = id;
  element.dataset.address = cellName(cell);
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(cell.column + 1));
  if (merge && merge.right > merge.left) {
    element.setAttribute('aria-colspan', String(merge.right - merge.left + 1));
  }
  if (merge && merge.bottom > merge.top) {
    element.setAttribute('aria-rowspan', String(merge.bottom - merge.top + 1));
  }
  // A fill covers the grid lines on all sides; without one they stay visible at the right and the bottom.
  const grow = fill ? 1 : 0;
  applyCss(element, {
    left: `${rect.x - grow}px`,
    top: `${rect.y - grow}px`,
    width: `${rect.width - 1 + 2 * grow}px`,
    height: `${rect.height - 1 + 2 * grow}px`,
    ...fillCss(fill),
  });
  if (sheet.noteAt(cell)) element.classList.add('noted');

  const text = sheet.text(cell);
  if (text === '') return element;
  const type = sheet.valueType(cell);
  const horizontal = horizontalOf(style.alignment, type);
  const link = sheet.hyperlinkAt(cell);
  const box = document.createElement('div');
  box.className = 'text';
  const font = fontCss(style.font, look?.font, zoom);
  applyCss(box, {
    padding: `0 ${PADDING * zoom}px`,
    ...font,
    ...alignmentCss(style.alignment, horizontal, zoom),
  });
  if (link) {
    element.classList.add('link');
    element.title = link.tooltip ?? link.target;
  }
  const span = document.createElement('span');
  span.textContent = text;
  box.append(span);
  element.append(box);

  const plain = !wraps(style.alignment) && !style.alignment?.rotation;
  if (!plain) return element;
  span.textContent = text.replace(/\n/g, '');
  const room = rect.width - 2 * PADDING * zoom;
  const width = textWidth(font, span.textContent);
  if (width <= room) return element;
  if (type === 'Double') {
    const value = sheet.value(cell);
    const general = (style.numberFormat ?? 'General') === 'General' && typeof value === 'number';
    const shorter = general ? fitGeneral(value, (shown) => textWidth(font, shown) <= room) : undefined;
    span.textContent = shorter ?? '#'.repeat(Math.max(1, Math.floor(room / textWidth(font, '#'))));
  } else if (style.alignment?.shrinkToFit) {
    box.style.setProperty('font-size', `${(parseFloat(font['font-size']!) * room) / width}px`);
  } else if (!merge && type === 'String') {
    overflow(view, cell, element, box, horizontal, width - room);
  }
  return element;
}

/** A long text goes on over empty neighbours, to the side that its alignment leaves open. */
function overflow(
  view: SheetView,
  cell: Cell,
  element: HTMLElement,
  box: HTMLElement,
  horizontal: 'left' | 'center' | 'right',
  excess: number,
): void {
  const free = (sign: 1 | -1, wanted: number) => {
    let got = 0;
    let column = cell.column + sign;
    while (got < wanted && column >= 0 && !blocksOverflow(view, { row: cell.row, column })) {
      got += view.columns.size(column);
      column += sign;
    }
    return Math.min(got, wanted);
  };
  const wanted = horizontal === 'center' ? excess / 2 : excess;
  const right = horizontal === 'right' ? 0 : free(1, wanted);
  const left = horizontal === 'left' ? 0 : free(-1, wanted);
  if (right === 0 && left === 0) return;
  element.classList.add('overflowing');
  applyCss(box, { left: `${-left}px`, right: `${-right}px` });
}
