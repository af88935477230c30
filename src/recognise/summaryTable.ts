// 项目绩效目标表汇总 from a sheet.
import { yearIn, type TableContext } from './context';
import { CarriedCells, cellsOfRow, placedRow } from './fields';
import { SUBTOTAL_LABELS } from './labels';
import { cellThatSays } from './lines';
import { TOTAL_LABELS } from './words';
import type {
  PlacedSummaryTable,
  Places,
  RecognitionDoubt,
  SummaryRow,
  SummaryTable,
} from '../domain/tables';

/** The table, and the rows that were left out of it. */
export function readSummaryTable(context: TableContext): {
  table: PlacedSummaryTable;
  doubts: RecognitionDoubt[];
} {
  const { grid, header, body, title } = context;
  const carried = new CarriedCells(grid);
  const at: Places<SummaryTable> = {};
  if (title) at.title = title.cell;
  const doubts: RecognitionDoubt[] = [];
  const rows: PlacedSummaryTable['rows'] = [];
  let total = '';
  for (const row of body.rows) {
    const cells = cellsOfRow(header, row);
    const subtotal = cellThatSays(grid, row, SUBTOTAL_LABELS);
    if (cellThatSays(grid, row, TOTAL_LABELS) !== undefined) {
      if (!cells.amount) continue;
      total = grid.text(row, cells.amount.column);
      at.total = cells.amount;
    } else if (subtotal !== undefined) {
      doubts.push({ kind: 'row-skipped', cell: { row, column: subtotal }, text: grid.text(row, subtotal) });
    } else {
      rows.push(
        placedRow<SummaryRow>(grid, row, {
          sequence: cells.sequence,
          department: carried.resolve('department', cells.department),
          projectName: cells.projectName,
          amount: cells.amount,
          fundType: cells.fundType,
        }),
      );
    }
  }
  const amountLabel = header.columns.amount === undefined ? '' : grid.text(header.top, header.columns.amount);
  const year = yearIn(title?.text ?? '') ?? yearIn(amountLabel);
  return { table: { kind: 'summary', title: title?.text ?? '', year, rows, total, at }, doubts };
}
