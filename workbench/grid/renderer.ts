// Draws the sheet: a scroller with headers and four panes that stay in place by `position: sticky`, so that frozen
// rows and columns and headers never lag behind the scrolling.
import type { Area, Cell } from '../../src/sheet/address';
import type { SheetStore } from '../store/store';
import { HEADER_HEIGHT, HEADER_WIDTH, createStrip } from './headers';
import { createPane, type Pane } from './pane';
import { hitTest, type Hit } from './hitTest';
import { selectionElements } from './overlay';
import type { Selection } from './selection';
import { extentOf, viewSheet, type Extent, type SheetView } from './sheetView';

export interface Renderer {
  /** The scrolling element. */
  scroller: HTMLElement;
  /** The drawn sheet, with the role of a grid. */
  sheet: HTMLElement;
  /** What scrolls; a child placed absolutely in it lies over the cells. */
  content: HTMLElement;
  view(): SheetView;
  /** Shows a sheet where it was left or, when it is the one shown, reads and draws it again. */
  show(next: SheetStore): void;
  mark(selection: Selection, copied: Area | undefined): void;
  scrollTo(cell: Cell): void;
  hit(clientX: number, clientY: number): Hit;
  /** Top left corner of a cell within `content`, as it lies on the screen now. */
  place(cell: Cell): { x: number; y: number };
  /** Rows that fit on the screen, for PageUp and PageDown. */
  pageRows(): number;
}

/** Rows and columns drawn beyond what is seen. */
const AHEAD = { rows: 8, columns: 2 };
function block(className: string, ...children: HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
}

export function createRenderer(onScroll: () => void): Renderer {
  const panes = {
    topLeft: createPane('top-left'),
    topRight: createPane('top-right'),
    bottomLeft: createPane('bottom-left'),
    bottomRight: createPane('bottom-right'),
  };
  const strips = {
    frozenColumns: createStrip('columns'),
    columns: createStrip('columns'),
    frozenRows: createStrip('rows'),
    rows: createStrip('rows'),
  };
  const corner = block('corner');
  const topLeft = block(
    'block',
    corner,
    strips.frozenColumns.root,
    strips.frozenRows.root,
    panes.topLeft.root,
  );
  const topRight = block('block', strips.columns.root, panes.topRight.root);
  const bottomLeft = block('block', strips.rows.root, panes.bottomLeft.root);
  const bottomRight = block('block', panes.bottomRight.root);
  const top = block('band top', topLeft, topRight);
  const bottom = block('band bottom', bottomLeft, bottomRight);
  const sheet = block('sheet', top, bottom);
  const content = block('content', sheet);
  sheet.setAttribute('role', 'grid');
  const scroller = block('scroller', content);

  let reached: Extent = { rows: 0, columns: 0 };
  let view: SheetView;
  /** Where each sheet was scrolled to when it was left. */
  const left = new Map<string, { top: number; left: number }>();
  let selection: Selection | undefined;
  let copied: Area | undefined;

  const frozen = () => {
    const { rows, columns } = view.sheet.frozen;
    return { rows, columns, height: view.rows.offset(rows), width: view.columns.offset(columns) };
  };

  function layOut(): void {
    const cut = frozen();
    const width = view.columns.offset(view.shape.columns);
    const height = view.rows.offset(view.shape.rows);
    size(content, HEADER_WIDTH + width, HEADER_HEIGHT + height);
    size(topLeft, HEADER_WIDTH + cut.width, HEADER_HEIGHT + cut.height);
    size(topRight, width - cut.width, HEADER_HEIGHT + cut.height);
    size(bottomLeft, HEADER_WIDTH + cut.width, height - cut.height);
    size(bottomRight, width - cut.width, height - cut.height);
    setPane(panes.topLeft, HEADER_WIDTH, HEADER_HEIGHT, 0, 0);
    setPane(panes.topRight, 0, HEADER_HEIGHT, cut.width, 0);
    setPane(panes.bottomLeft, HEADER_WIDTH, 0, 0, cut.height);
    setPane(panes.bottomRight, 0, 0, cut.width, cut.height);
    content.classList.toggle('frozen-rows', cut.rows > 0);
    content.classList.toggle('frozen-columns', cut.columns > 0);
    strips.frozenColumns.root.style.left = `${HEADER_WIDTH}px`;
    strips.frozenRows.root.style.top = `${HEADER_HEIGHT}px`;
  }

  /** The cells that can be seen in the part that scrolls, and some more around them. */
  function scrolled(): Area {
    const cut = frozen();
    const y = scroller.scrollTop + cut.height;
    const x = scroller.scrollLeft + cut.width;
    const last = { row: view.shape.rows - 1, column: view.shape.columns - 1 };
    return {
      top: Math.max(cut.rows, view.rows.at(y) - AHEAD.rows),
      left: Math.max(cut.columns, view.columns.at(x) - AHEAD.columns),
      bottom: Math.min(last.row, view.rows.at(scroller.scrollTop + scroller.clientHeight) + AHEAD.rows),
      right: Math.min(
        last.column,
        view.columns.at(scroller.scrollLeft + scroller.clientWidth) + AHEAD.columns,
      ),
    };
  }

  function draw(): void {
    const cut = frozen();
    const main = scrolled();
    const frozenRows = { top: 0, bottom: cut.rows - 1 };
    const frozenColumns = { left: 0, right: cut.columns - 1 };
    panes.bottomRight.draw(view, main);
    panes.topRight.draw(view, { ...main, ...frozenRows });
    panes.bottomLeft.draw(view, { ...main, ...frozenColumns });
    panes.topLeft.draw(view, { ...frozenRows, ...frozenColumns });
    strips.columns.draw(view.columns, main.left, main.right, cut.width);
    strips.frozenColumns.draw(view.columns, 0, cut.columns - 1, 0);
    strips.rows.draw(view.rows, main.top, main.bottom, cut.height);
    strips.frozenRows.draw(view.rows, 0, cut.rows - 1, 0);
    if (selection) mark(selection, copied);
  }

  function mark(next: Selection, nextCopied: Area | undefined): void {
    selection = next;
    copied = nextCopied;
    for (const strip of Object.values(strips)) strip.mark(next);
    for (const pane of Object.values(panes)) {
      pane.overlay.replaceChildren(...selectionElements(view, next, copied));
      pane.mark(next);
    }
  }

  function extend(least: Extent): void {
    reached = { rows: Math.max(reached.rows, least.rows), columns: Math.max(reached.columns, least.columns) };
    view = viewSheet(view.sheet, extentOf(view.sheet, reached));
    layOut();
  }

  let queued = false;
  scroller.addEventListener('scroll', () => {
    if (queued) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      const { rows, columns } = view.shape;
      const low = scroller.scrollTop + scroller.clientHeight > content.offsetHeight - 60;
      const right = scroller.scrollLeft + scroller.clientWidth > content.offsetWidth - 60;
      if (low || right) extend({ rows: rows + (low ? 40 : 0), columns: columns + (right ? 10 : 0) });
      draw();
      onScroll();
    });
  });
  new ResizeObserver(() => view && draw()).observe(scroller);

  return {
    scroller,
    sheet,
    content,
    view: () => view,
    mark,
    show(next) {
      const other = view?.sheet.id !== next.id;
      if (other) {
        if (view) left.set(view.sheet.id, { top: scroller.scrollTop, left: scroller.scrollLeft });
        reached = { rows: 0, columns: 0 };
      }
      view = viewSheet(next, extentOf(next, reached));
      layOut();
      if (other) scroller.scrollTo(left.get(next.id) ?? { top: 0, left: 0 });
      draw();
    },
    scrollTo(cell) {
      const { rows, columns } = view.shape;
      if (cell.row >= rows || cell.column >= columns)
        extend({ rows: cell.row + 10, columns: cell.column + 3 });
      const cut = frozen();
      if (cell.row >= cut.rows) {
        const y = view.rows.offset(cell.row);
        const low = y + view.rows.size(cell.row) - (scroller.clientHeight - HEADER_HEIGHT);
        if (y - cut.height < scroller.scrollTop) scroller.scrollTop = y - cut.height;
        else if (low > scroller.scrollTop) scroller.scrollTop = Math.min(low, y - cut.height);
      }
      if (cell.column >= cut.columns) {
        const x = view.columns.offset(cell.column);
        const far = x + view.columns.size(cell.column) - (scroller.clientWidth - HEADER_WIDTH);
        if (x - cut.width < scroller.scrollLeft) scroller.scrollLeft = x - cut.width;
        else if (far > scroller.scrollLeft) scroller.scrollLeft = Math.min(far, x - cut.width);
      }
      draw();
    },
    hit: (clientX, clientY) => hitTest(view, scroller, clientX, clientY),
    place(cell) {
      const cut = frozen();
      const x = HEADER_WIDTH + view.columns.offset(cell.column);
      const y = HEADER_HEIGHT + view.rows.offset(cell.row);
      return {
        x: cell.column < cut.columns ? x + scroller.scrollLeft : x,
        y: cell.row < cut.rows ? y + scroller.scrollTop : y,
      };
    },
    pageRows() {
      const cut = frozen();
      const first = view.rows.at(scroller.scrollTop + cut.height);
      const last = view.rows.at(scroller.scrollTop + scroller.clientHeight - HEADER_HEIGHT);
      return Math.max(1, last - first - 1);
    },
  };
}

function size(element: HTMLElement, width: number, height: number): void {
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

function setPane({ root }: Pane, x: number, y: number, originX: number, originY: number): void {
  root.style.left = `${x}px`;
  root.style.top = `${y}px`;
  root.style.setProperty('--origin-x', `${-originX}px`);
  root.style.setProperty('--origin-y', `${-originY}px`);
}
