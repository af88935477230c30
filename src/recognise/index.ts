// Finds the target tables on sheets by their labels; never by address or hidden marks.
import { readBody, type Body } from './body';
import { readAnnualTable, readStrategicTable } from './departmentTables';
import { readGrid, type Grid } from './grid';
import { headerAt, type Header } from './headers';
import { findFormLines, findTitle, lastLineBelow } from './lines';
import { addExtras } from './extras';
import { createPairing } from './pairing';
import { readProjectTable } from './projectTable';
import { regionsOf } from './regions';
import { readSummaryTable } from './summaryTable';
import { unreadTables, withUnreadCells } from './unread';
import { LINE_FIELDS } from './words';
import type { TableContext } from './context';
import type { FoundTable, PlacedTable, RecognitionDoubt } from '../domain/tables';
import type { SheetSnapshot } from '../sheet/snapshot';

/** Cells that a table's fields above its header occupy, labels included. */
function areaOf({ header, body, title, lines }: TableContext): FoundTable['area'] {
  const cells = Object.values(lines).flatMap((line) => (line ? [line.label.cell, line.cell] : []));
  if (title) cells.push(title.cell);
  return {
    top: Math.min(header.top, ...cells.map(({ row }) => row)),
    left: Math.min(header.left, ...cells.map(({ column }) => column)),
    bottom: body.last,
    right: Math.max(header.right, ...cells.map(({ column }) => column)),
  };
}

function contextOf(grid: Grid, header: Header, body: Body, from: number): TableContext {
  const wanted = LINE_FIELDS[header.kind];
  const all = findFormLines(grid, from, header.top);
  const lines = Object.fromEntries(Object.entries(all).filter(([field]) => wanted.includes(field)));
  const firstLine = Math.min(header.top, ...Object.values(lines).map((line) => line!.label.cell.row));
  return { grid, header, body, lines, title: findTitle(grid, header.kind, from, firstLine) };
}

function readTable(context: TableContext): { table: PlacedTable; doubts: RecognitionDoubt[] } {
  switch (context.header.kind) {
    case 'project':
      return { table: readProjectTable(context), doubts: [] };
    case 'strategic':
      return { table: readStrategicTable(context), doubts: [] };
    case 'annual':
      return { table: readAnnualTable(context), doubts: [] };
    case 'summary':
      return readSummaryTable(context);
  }
}

/** Tables below each other, from top to bottom. */
function tablesIn(grid: Grid): FoundTable[] {
  const { snapshot } = grid;
  const found: FoundTable[] = [];
  let from = grid.area.top;
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const header = headerAt(grid, row);
    if (!header) continue;
    const body = readBody(grid, header);
    const context = contextOf(grid, header, body, from);
    const { table, doubts } = readTable(context);
    const rows = table.kind === 'summary' ? table.rows : table.indicators;
    addExtras(context, table, rows);
    found.push({
      id: snapshot.id,
      sheet: snapshot.id,
      sheetName: snapshot.name,
      area: areaOf(context),
      table,
      columns: header.columns,
      body: { first: rows[0]?.row ?? header.bottom + 1, last: rows.at(-1)?.row ?? header.bottom },
      doubts: [...withUnreadCells(grid, body, header.doubts), ...body.doubts, ...doubts],
    });
    row = body.last;
    from = lastLineBelow(grid, body.last) + 1;
  }
  return found;
}

function tablesOnSheet(snapshot: SheetSnapshot): FoundTable[] {
  const grid = readGrid(snapshot);
  if (!grid) return [];
  const regions = regionsOf(grid).map((part) => ({ part, tables: tablesIn(part) }));
  const unread = regions.flatMap(({ part, tables }) => unreadTables(part, tables));
  const found = regions.flatMap(({ tables }) => tables);
  found.sort(({ area: a }, { area: b }) => a.top - b.top || a.left - b.left);
  const above = ({ cell }: RecognitionDoubt) => found.findLast(({ area }) => area.top < cell.row) ?? found[0];
  return found.map((table, index) => ({
    ...table,
    id: `${snapshot.id}/${index + 1}`,
    doubts: [...table.doubts, ...unread.filter((doubt) => above(doubt) === table)],
  }));
}

/** Finds tables, and reads a sheet anew only when its snapshot is another one. */
export type Recogniser = (snapshots: readonly SheetSnapshot[]) => FoundTable[];

/** For a workbook that is looked at again and again; a snapshot must not be changed after it was read. */
export function createRecogniser(): Recogniser {
  const known = new WeakMap<SheetSnapshot, FoundTable[]>();
  const pair = createPairing();
  const tablesOf = (snapshot: SheetSnapshot) => {
    const tables = known.get(snapshot) ?? tablesOnSheet(snapshot);
    known.set(snapshot, tables);
    return tables;
  };
  return (snapshots) => pair(snapshots.filter(({ hidden }) => !hidden).flatMap(tablesOf));
}

/** All target tables of a workbook, sheet by sheet from top to bottom. Hidden sheets are left out. */
export const recognise: Recogniser = (snapshots) => createRecogniser()(snapshots);

export { pairDepartments } from './pairing';
