// Single steps of an edit on a sheet of Excel. Nothing here waits: all steps go out in one batch.
import type { EditStep } from '../blueprint/edit';
import { readsAsMore } from '../blueprint/plainText';
import type { RowStep } from '../blueprint/rows/rowOrder';
import { areaName, cellName, columnName } from '../sheet/address';
import { setStyle } from './format';

const rowsName = (first: number, count: number) => `${first + 1}:${first + count}`;

/** `formats`: number formats known before the edit, by cell. */
export function carryOut(
  sheet: Excel.Worksheet,
  step: EditStep,
  formats: ReadonlyMap<string, string> = new Map(),
): void {
  switch (step.kind) {
    case 'insertRows':
    case 'deleteRows':
    case 'moveRows':
      changeRows(sheet, step);
      break;
    case 'unmerge':
      sheet.getRange(areaName(step.area)).unmerge();
      break;
    case 'merge':
      sheet.getRange(areaName(step.area)).merge();
      break;
    case 'write':
      write(sheet, step, formats);
      break;
    case 'formula':
      sheet.getCell(step.at.row, step.at.column).formulas = [[step.formula]];
      break;
    case 'style': {
      const range = sheet.getRange(areaName(step.area));
      setStyle(range, step.style);
      if (step.style.numberFormat !== undefined) range.numberFormat = [[step.style.numberFormat]];
      break;
    }
    case 'rowHeight':
      sheet.getRange(rowsName(step.row, 1)).format.rowHeight = step.points;
      break;
  }
}

function changeRows(sheet: Excel.Worksheet, step: RowStep): void {
  const rows = (first: number) => sheet.getRange(rowsName(first, step.count));
  switch (step.kind) {
    case 'insertRows': {
      const { at, count, like, columns } = step;
      rows(at).insert(Excel.InsertShiftDirection.down);
      const [first, last] = columns.map(columnName);
      const model = like >= at ? like + count : like;
      const inside = sheet.getRange(`${first}${at + 1}:${last}${at + count}`);
      inside.copyFrom(`${first}${model + 1}:${last}${model + 1}`, Excel.RangeCopyType.all);
      inside.clear(Excel.ClearApplyTo.contents);
      break;
    }
    case 'deleteRows':
      rows(step.at).delete(Excel.DeleteShiftDirection.up);
      break;
    case 'moveRows': {
      const { at, count, to } = step;
      rows(to).insert(Excel.InsertShiftDirection.down);
      const source = at >= to ? at + count : at;
      // Cut and pasted: what points at the rows follows them.
      rows(source).moveTo(rows(to));
      rows(source).delete(Excel.DeleteShiftDirection.up);
      break;
    }
  }
}

function write(
  sheet: Excel.Worksheet,
  { at: { row, column }, values }: Extract<EditStep, { kind: 'write' }>,
  formats: ReadonlyMap<string, string>,
): void {
  values.forEach((line, down) =>
    line.forEach((value, right) => {
      const cell = { row: row + down, column: column + right };
      const setFormat = (format: string) => (sheet.getCell(cell.row, cell.column).numberFormat = [[format]]);
      if (readsAsMore(value)) setFormat('@');
      // 90 in a cell of percentages would read 9000%, in a text cell it would be text.
      else if (typeof value === 'number' && /@|%/.test(formats.get(cellName(cell)) ?? ''))
        setFormat('General');
    }),
  );
  const width = values[0]?.length ?? 0;
  // null leaves a cell as it is.
  sheet.getRangeByIndexes(row, column, values.length, width).values = values.map((line) =>
    line.map((value) => value ?? null),
  );
}
