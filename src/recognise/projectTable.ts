// 项目支出绩效目标表 from a sheet.
import { compactText } from '../domain/text';
import { readAmount } from './amount';
import { yearIn, type TableContext } from './context';
import { CarriedCells, cellsOfRow, placedRow } from './fields';
import type { PlacedProjectTable, PlacedRow, Places, ProjectIndicator, ProjectTable } from '../domain/tables';

export function readProjectTable({ grid, header, body, title, lines }: TableContext): PlacedProjectTable {
  const carried = new CarriedCells(grid);
  let lastLevel1 = '';
  const indicators = body.rows.map((row): PlacedRow<ProjectIndicator> => {
    const cells = cellsOfRow(header, row);
    // Another 一级指标 ends what was merged down under the one before; the same one may be repeated in every row.
    const level1 = cells.level1 && compactText(grid.text(row, cells.level1.column));
    if (level1 && level1 !== lastLevel1) carried.forget(['level2']);
    lastLevel1 = level1 || lastLevel1;
    return placedRow<ProjectIndicator>(grid, row, {
      level1: carried.resolve('level1', cells.level1),
      level2: carried.resolve('level2', cells.level2),
      name: cells.name,
      operator: cells.operator,
      number: cells.number,
      unit: cells.unit,
    });
  });

  const money = lines.amount ? readAmount(grid, lines.amount, header.top) : {};
  const found = {
    title,
    projectName: lines.projectName,
    department: lines.department,
    annualGoal: lines.annualGoal,
    ...money,
  };
  const at: Places<ProjectTable> = {};
  for (const [field, place] of Object.entries(found)) if (place) at[field as keyof ProjectTable] = place.cell;
  return {
    kind: 'project',
    title: title?.text ?? '',
    year: yearIn(title?.text ?? ''),
    projectName: lines.projectName?.text ?? '',
    department: lines.department?.text ?? '',
    fundLabel: money.fundLabel?.text ?? '',
    amount: money.amount?.text ?? '',
    amountUnit: money.amountUnit?.text ?? '',
    annualGoal: lines.annualGoal?.text ?? '',
    indicators,
    at,
  };
}
