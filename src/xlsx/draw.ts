// Draws a blueprint as a sheet of a file.
import type { Workbook } from '@cj-tech-master/excelts';
import { areaName, cellName } from '../sheet/address';
import type { SheetBlueprint } from '../blueprint/blueprint';
import { freeSheetName } from '../blueprint/sheetName';
import { writeContent } from './cells';
import type { SheetExtras } from './sheetExtras';
import { writePrint, writeProtection } from './sheetSetup';
import { writeLook, writeStyle } from './style';

/** The name that the sheet got, and what has to be written beside the library. */
export interface DrawnSheet extends SheetExtras {
  name: string;
}

export function drawSheet(workbook: Workbook, blueprint: SheetBlueprint): DrawnSheet {
  const name = freeSheetName(
    blueprint.name,
    workbook.worksheets.map((sheet) => sheet.name),
  );
  // Not `veryHidden`: whoever receives the file may look at its lists.
  const sheet = workbook.addWorksheet(name, { state: blueprint.hidden ? 'hidden' : 'visible' });
  blueprint.rowHeights.forEach((height, row) => {
    sheet.getRow(row + 1).height = height;
  });
  const styles = new Map(Object.entries(blueprint.styles).map(([key, style]) => [key, writeStyle(style)]));
  for (const { row, column, value, formula, style } of blueprint.cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    if (formula !== undefined) writeContent(cell, { value: value ?? '', formula });
    else if (value !== undefined && value !== '') writeContent(cell, { value });
    cell.style = styles.get(style) ?? {};
  }
  for (const area of blueprint.merges) sheet.mergeCellsWithoutStyle(areaName(area));
  blueprint.highlights.forEach(({ area, formula, look }, index) => {
    sheet.addConditionalFormatting({
      ref: areaName(area),
      rules: [
        { type: 'expression', priority: index + 1, formulae: [formula.slice(1)], style: writeLook(look) },
      ],
    });
  });
  writePrint(sheet, blueprint.print);
  const frozen = blueprint.frozenRows ?? 0;
  const activeCell = cellName(blueprint.start);
  sheet.views = [
    frozen > 0 ? { state: 'frozen', ySplit: frozen, activeCell } : { state: 'normal', activeCell },
  ];
  if (blueprint.protection) sheet.sheetProtection = writeProtection(blueprint.protection);
  return {
    name,
    columns: { widths: new Map(blueprint.columnWidths.entries()) },
    validations: blueprint.validations,
    links: [],
    stopping: new Set(
      blueprint.highlights.flatMap(({ stopIfTrue }, index) => (stopIfTrue ? [index + 1] : [])),
    ),
  };
}
