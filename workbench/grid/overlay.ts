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

/** A frame lies over the grid lines around the area, one pixel to each side of them. */
function frame(rect: Rect): Rect {
  return { x: rect.x - 2, y: rect.y - 2, width: rect.width + 3, height: rect.height + 3 };
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
    const border = box(several ? 'frame thin' : 'frame', frame(rect));
    found.push(shade, border);
    if (!several) {
      const [x, y] = [rect.x + rect.width - 4, rect.y + rect.height - 4];
      found.push(box('fill-handle', { x, y, width: 7, height: 7 }));
    }
  });
  if (several) found.push(box('frame thin', frame(active)));
  if (copied) found.push(box('copied', frame(rectOf(copied))));
  return found;
}
