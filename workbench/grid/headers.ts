// The grey strips with column letters and row numbers.
import { columnName, type Area } from '../../src/sheet/address';
import type { Axis } from './geometry';
import type { Selection } from './selection';

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 40;

export interface Strip {
  root: HTMLElement;
  /** Shows headers `first` to `last`; `origin` is the offset that stands at the strip's start. */
  draw(axis: Axis, first: number, last: number, origin: number): void;
  mark(selection: Selection): void;
}

export function createStrip(direction: 'rows' | 'columns'): Strip {
  const root = document.createElement('div');
  root.className = `strip ${direction}`;
  return {
    root,
    draw(axis, first, last, origin) {
      const headers: HTMLElement[] = [];
      for (let index = first; index <= last; index++) {
        const size = axis.size(index);
        if (size > 0) headers.push(header(direction, index, axis.offset(index) - origin, size));
      }
      root.replaceChildren(...headers);
      // A row without cells would be none to those who hear the sheet.
      if (headers.length > 0) root.setAttribute('role', direction === 'columns' ? 'row' : 'rowgroup');
      else root.removeAttribute('role');
    },
    mark(selection) {
      for (const element of root.children as HTMLCollectionOf<HTMLElement>) {
        const index = Number(element.dataset.index);
        const state = markOf(selection.areas, direction, index);
        element.classList.toggle('selected', state !== 'none');
        element.classList.toggle('whole', state === 'whole');
      }
    },
  };
}

function header(direction: 'rows' | 'columns', index: number, start: number, size: number): HTMLElement {
  const element = document.createElement('div');
  element.className = 'header';
  element.dataset.index = String(index);
  if (direction === 'columns') {
    element.textContent = columnName(index);
    element.setAttribute('role', 'columnheader');
    element.setAttribute('aria-colindex', String(index + 1));
    element.style.cssText = `left:${start}px;width:${size}px`;
    return element;
  }
  // A row is in several parts, as always where columns stay in place: its header is one of them.
  const label = document.createElement('span');
  label.textContent = String(index + 1);
  label.setAttribute('role', 'rowheader');
  element.setAttribute('role', 'row');
  element.setAttribute('aria-rowindex', String(index + 1));
  element.append(label);
  element.style.cssText = `top:${start}px;height:${size}px`;
  return element;
}

function markOf(areas: readonly Area[], direction: 'rows' | 'columns', index: number) {
  const rows = direction === 'rows';
  const hits = areas.filter((area) =>
    rows ? index >= area.top && index <= area.bottom : index >= area.left && index <= area.right,
  );
  if (hits.length === 0) return 'none';
  const FAR = 10_000;
  const whole = hits.some((area) => (rows ? area.right - area.left > FAR : area.bottom - area.top > FAR));
  return whole ? 'whole' : 'part';
}
