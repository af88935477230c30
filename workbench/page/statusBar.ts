// The line at the bottom: what the grid is doing, and sum, average and count of the selected cells.
import { usedPart, cellsOf } from '../grid/edits';
import type { Grid } from '../grid/grid';
import type { PageTexts } from './texts';

export interface Summary {
  count: number;
  sum?: number;
  average?: number;
}

/** Numbers of the selection; without `sum` and `average` when it holds none. */
export function summarise(values: Iterable<string | number | boolean>): Summary {
  let [count, numbers, sum] = [0, 0, 0];
  for (const value of values) {
    if (value === '') continue;
    count++;
    if (typeof value !== 'number') continue;
    numbers++;
    sum += value;
  }
  return numbers === 0 ? { count } : { count, sum, average: sum / numbers };
}

/** As the status bar shows it: without the noise of binary fractions. */
function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}

export function createStatusBar(grid: Grid, texts: PageTexts): HTMLElement {
  const root = document.createElement('footer');
  root.className = 'status-bar';
  const mode = document.createElement('span');
  const numbers = document.createElement('span');
  numbers.className = 'numbers';
  const zoom = document.createElement('span');
  root.append(mode, numbers, zoom);

  const show = () => {
    const { sheet } = grid.view();
    const values = grid.selection().areas.flatMap((area) => {
      const part = usedPart(sheet, area);
      return part ? [...cellsOf(part)].map((cell) => sheet.value(cell)) : [];
    });
    const { count, sum, average } = summarise(values);
    const parts = [
      average !== undefined && `${texts.average}: ${shown(average)}`,
      `${texts.count}: ${count}`,
      sum !== undefined && `${texts.sum}: ${shown(sum)}`,
    ];
    numbers.textContent = count > 1 ? parts.filter(Boolean).join('　') : '';
    zoom.textContent = `${sheet.zoom}%`;
  };
  grid.listen({
    changed: show,
    editing: (now) => {
      mode.textContent = { ready: texts.ready, typed: texts.entering, edited: texts.editing }[now];
    },
  });
  mode.textContent = texts.ready;
  show();
  return root;
}
