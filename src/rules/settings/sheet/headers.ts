// Where the parts of the sheet of the rules begin, and which column holds what.
import { normalisedName } from '../../../domain/text';
import type { Grid } from '../../../recognise/grid';
import type { Cell } from '../../../sheet/address';
import type { Part } from '../parts';
import { scopes, type Scope } from '../written';
import { labels, partIds, partLabels, scopeLabel, TITLE } from './labels';

export interface PartHeader {
  part: Part;
  row: number;
  title: number;
  id: number | undefined;
  /** Columns of the bureau's own, by scope. */
  own: readonly { scope: Scope; column: number }[];
  add: number | undefined;
  remove: number | undefined;
}

/** Rows in which the title of the sheet can stand. */
export const TOP_ROWS = 10;

export function titleRow(grid: Grid): number | undefined {
  const { top, bottom } = grid.area;
  for (let row = top; row <= Math.min(bottom, top + TOP_ROWS - 1); row++) {
    const [first, second] = grid.used(row);
    if (first !== undefined && second === undefined && normalisedName(grid.text(row, first)) === TITLE)
      return row;
  }
  return undefined;
}

function headerAt(grid: Grid, row: number): PartHeader | undefined {
  const columns = grid.used(row);
  const columnOf = (label: string) =>
    columns.find((column) => normalisedName(grid.text(row, column)) === label);
  const part = partIds.find((id) => columnOf(partLabels[id]) !== undefined);
  if (!part) return undefined;
  const own = scopes.flatMap((scope) => {
    const column = columnOf(scopeLabel(scope));
    return column === undefined ? [] : [{ scope, column }];
  });
  const [add, remove] = [columnOf(labels.add), columnOf(labels.remove)];
  const isHeader = part === 'words' ? add !== undefined || remove !== undefined : own.length > 0;
  const title = columnOf(partLabels[part])!;
  return isHeader ? { part, row, title, id: columnOf(labels.id), own, add, remove } : undefined;
}

/** From top to bottom; one may be repeated, as after a page break. */
export function headersOf(grid: Grid): PartHeader[] {
  const found: PartHeader[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const header = headerAt(grid, row);
    if (header) found.push(header);
  }
  return found;
}

/** A part ends at the next one, also where that has lost its own label. */
export function endOf(grid: Grid, { row, id }: PartHeader, next: number): number {
  if (id === undefined) return next;
  for (let below = row + 1; below < next; below++) {
    if (normalisedName(grid.text(below, id)) === labels.id) return below;
  }
  return next;
}

/** What stands beside a label above the first part, or behind its colon. */
export function lineBeside(grid: Grid, label: string, end: number): { text: string; cell: Cell } | undefined {
  for (let row = grid.area.top; row < end; row++) {
    const columns = grid.used(row);
    for (const [index, column] of columns.entries()) {
      const text = grid.text(row, column);
      const joined = new RegExp(`^${label}\\s*[:：]\\s*(\\S[\\s\\S]*)$`).exec(text)?.[1];
      if (joined) return { text: joined, cell: { row, column } };
      const next = columns[index + 1];
      if (normalisedName(text) === label && next !== undefined)
        return { text: grid.text(row, next), cell: { row, column: next } };
    }
  }
  return undefined;
}
