// Sheets as people leave them, in a store: typed tables with merged cells, looks, notes, formulas and names around.
import type { FoundTable } from '../../src/domain/tables';
import { recognise } from '../../src/recognise';
import { absoluteName, cellName, type Area, type Cell } from '../../src/sheet/address';
import { snapshotArea, type SheetSnapshot } from '../../src/sheet/snapshot';
import type { SheetStore, WorkbookStore } from '../../workbench/store/store';
import type { Pick } from './pick';

/** The sheet as a person would have typed it, each cell in its format. */
export function typeSheet(store: WorkbookStore, name: string, snapshot: SheetSnapshot): SheetStore {
  const { origin, values, numberFormats } = snapshot;
  const sheet = store.addSheet(name);
  values.forEach((cells, r) =>
    cells.forEach((value, c) => {
      const cell = { row: origin.row + r, column: origin.column + c };
      const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
      const numberFormat = typeof value === 'string' && value !== '' ? '@' : numberFormats[r]![c]!;
      if (numberFormat !== 'General') sheet.setStyle(area, { numberFormat });
      if (value !== '') sheet.setInput(cell, value);
    }),
  );
  return sheet;
}

/** Texts of merged cells reach down over the rows whose fields they are, as far as the cells there are empty. */
function mergedDown(found: FoundTable, snapshot: SheetSnapshot): Area[] {
  const records: readonly { row: number; at: Partial<Record<string, Cell>> }[] =
    found.table.kind === 'summary' ? found.table.rows : found.table.indicators;
  const fields = new Set(records.flatMap(({ at }) => Object.keys(at)));
  return [...fields].flatMap((field) => {
    const areas = new Map<string, Area>();
    for (const { row, at } of records) {
      const cell = at[field];
      if (!cell || cell.row > row) continue;
      const known = areas.get(cellName(cell));
      areas.set(cellName(cell), {
        top: cell.row,
        left: cell.column,
        right: cell.column,
        bottom: Math.max(row, known?.bottom ?? row),
      });
    }
    return [...areas.values()].filter(({ top, bottom, left }) => {
      if (bottom === top) return false;
      const column = left - snapshot.origin.column;
      const below = snapshot.values.slice(top + 1 - snapshot.origin.row, bottom + 1 - snapshot.origin.row);
      return below.every((cells) => cells[column] === '');
    });
  });
}

/** What else stands on a sheet that is in use. */
export function furnish(store: WorkbookStore, sheet: SheetStore, pick: Pick): void {
  const snapshot = readStore(sheet);
  const area = snapshotArea(snapshot)!;
  const tables = recognise([snapshot]);
  for (const [index, found] of tables.entries()) {
    const { first, last } = found.body;
    if (last < first) continue;
    if (pick.chance()) mergedDown(found, snapshot).forEach((merge) => sheet.merge(merge));
    const rowOf = () => first + pick.below(last - first + 1);
    const fields = Object.values(found.columns).filter((column) => column !== undefined);
    const cellIn = () => ({ row: rowOf(), column: pick.of(fields) });
    const one = ({ row, column }: Cell): Area => ({ top: row, bottom: row, left: column, right: column });
    sheet.setStyle(one(cellIn()), { fill: { color: '#FFF2CC' }, font: { color: '#C00000', bold: true } });
    const row = rowOf();
    sheet.setStyle(
      { top: row, bottom: row, left: found.area.left, right: found.area.right },
      { fill: { color: '#E2EFDA' } },
    );
    sheet.setRowHeight(rowOf(), 20 + pick.below(60));
    if (pick.chance()) sheet.setRowHidden(rowOf(), true);
    sheet.setNote(cellIn(), { text: '批注：请核实', author: '周某' });
    const columns = { top: first, bottom: last, left: found.area.left, right: found.area.right };
    if (pick.chance())
      sheet.addHighlight({
        area: columns,
        formula: `=${cellName({ row: first, column: found.area.left })}="重点"`,
        look: { fill: { color: '#FFC7CE' } },
      });
    const named = cellIn();
    store.setName(`名称${index + 1}`, `='${sheet.name}'!${absoluteName(one(named))}`);
  }
  // Below everything, and on a sheet of their own: formulas that point to single cells and to whole columns.
  const below = area.bottom + 4;
  tables.forEach(({ body, columns }, index) => {
    const column = columns.name ?? columns.indicator ?? columns.projectName;
    if (column === undefined || body.last < body.first) return;
    const target = { row: body.first + pick.below(body.last - body.first + 1), column };
    const [top, bottom] = [cellName({ row: body.first, column }), cellName({ row: body.last, column })];
    sheet.setInput({ row: below + index, column: area.left }, '提示');
    sheet.setInput({ row: below + index, column: area.left + 1 }, `=${cellName(target)}`);
    sheet.setInput({ row: below + index, column: area.left + 2 }, `=COUNTA(${top}:${bottom})`);
  });
  if (pick.chance()) sheet.frozen = { rows: Math.min(area.top + 1, 3), columns: 0 };
}

/** As the add-in would read it. */
export function readStore(sheet: SheetStore): SheetSnapshot {
  const area = sheet.usedArea(true);
  const grid = <T>(of: (cell: Cell) => T): T[][] =>
    area
      ? Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
          Array.from({ length: area.right - area.left + 1 }, (_, column) =>
            of({ row: area.top + row, column: area.left + column }),
          ),
        )
      : [];
  return {
    id: sheet.id,
    name: sheet.name,
    origin: { row: area?.top ?? 0, column: area?.left ?? 0 },
    values: grid((cell) => sheet.value(cell)),
    numberFormats: grid((cell) => sheet.style(cell).numberFormat ?? 'General'),
    formulas: grid((cell) => sheet.formula(cell)),
  };
}
