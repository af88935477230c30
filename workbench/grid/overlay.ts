// The green frame of the selection, its shade with the active cell left clear, the fill handle, the copied area.
import type { Area } from '../../src/sheet/address';
import { applyCss } from './cellElement';
import { areaRect, type Rect } from './geometry';
import { blockAt, type Selection } from './selection';
import type { SheetView } from './sheetView';

function box(className: string, rect: Rect, ...children: HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  applyCss(element, {
    left: `${rect.x}px`,
    top: `${rect.y}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
  });
  element.append(...children);
  return element;
}

/** Whole rows and columns end where the drawn sheet ends. */
function clipped(area: Area, view: SheetView): Area {
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, view.shape.rows - 1)),
    right: Math.max(area.left, Math.min(area.right, view.shape.columns - 1)),
  };
}

/** A frame lies over the grid lines around the area; a thick one by one pixel more to each side. */
function frame(rect: Rect, more = 1): Rect {
  const [x, y] = [rect.x - 1 - more, rect.y - 1 - more];
  return { x, y, width: rect.width + 1 + 2 * more, height: rect.height + 1 + 2 * more };
}

/** Everything that lies over the cells, in the sheet's coordinates; drawn once for each pane. */
export function selectionElements(
  view: SheetView,
  selection: Selection,
  copied: Area | undefined,
): HTMLElement[] {
  const rectOf = (area: Area) => areaRect(view.rows, view.columns, clipped(area, view));
  const active = rectOf(blockAt(selection.active, view.shape.merges));
  const found: HTMLElement[] = [];
  const several = selection.areas.length > 1;
  selection.areas.forEach((area, index) => {
    const rect = rectOf(area);
    if (rect.width === 0 || rect.height === 0) return;
    const last = index === selection.areas.length - 1;
    const hole = { ...active, x: active.x - rect.x, y: active.y - rect.y };
    const shade = last ? box('shade', rect, box('hole', hole)) : box('shade full', rect);
    const border = several ? box('frame thin', frame(rect, 0)) : box('frame', frame(rect));
    found.push(shade, border);
    if (!several) {
      const [x, y] = [rect.x + rect.width - 4, rect.y + rect.height - 4];
      found.push(box('fill-handle', { x, y, width: 7, height: 7 }));
    }
  });
  if (several) found.push(box('frame thin', frame(active, 0)));
  if (copied) found.push(box('copied', frame(rectOf(copied))));
  return found;
}
