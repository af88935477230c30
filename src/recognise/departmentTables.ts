// 整体战略目标表 and 年度整体绩效目标表 from a sheet.
import { findLevel1, findLevel2, profiles } from '../domain/profiles';
import { compactText } from '../domain/text';
import { yearIn, type TableContext } from './context';
import { CarriedCells, cellsOfRow, placedRow } from './fields';
import type {
  AnnualIndicator,
  AnnualTable,
  BenchmarkRow,
  PlacedAnnualTable,
  PlacedStrategicTable,
  Places,
  StrategicIndicator,
  StrategicTable,
} from '../domain/tables';
import type { Cell } from '../sheet/address';

type RowCells = Partial<Record<string, Cell>>;

function benchmarkCells(cells: RowCells): Record<keyof BenchmarkRow, Cell | undefined> {
  return {
    annualValue: cells.annualValue,
    plannedValue: cells.plannedValue,
    standardValue: cells.standardValue,
    standardSource: cells.standardSource,
    prior3YearMean: cells.prior3YearMean,
    priorYearValue: cells.priorYearValue,
    historySource: cells.historySource,
    note: cells.note,
  };
}

export function readStrategicTable({ grid, header, body, title, lines }: TableContext): PlacedStrategicTable {
  const at: Places<StrategicTable> = {};
  if (title) at.title = title.cell;
  if (lines.department) at.department = lines.department.cell;
  if (lines.goals) at.goals = lines.goals.cell;
  return {
    kind: 'strategic',
    title: title?.text ?? '',
    year: yearIn(title?.text ?? ''),
    department: lines.department?.text ?? '',
    goals: lines.goals?.text ?? '',
    indicators: body.rows.map((row) => {
      const cells = cellsOfRow(header, row);
      return placedRow<StrategicIndicator>(grid, row, {
        sequence: cells.sequence,
        name: cells.name,
        definition: cells.definition,
        ...benchmarkCells(cells),
      });
    }),
    at,
  };
}

/** 数量指标, 社会效益, 满意度 … in any version of the hierarchy. */
function isCategory(text: string): boolean {
  return profiles.some((profile) => findLevel2(profile, text) ?? findLevel1(profile, text));
}

/** Habit a: the texts under 绩效指标 are mostly kinds, so the names stand under 指标解释. */
function holdsCategories({ grid, header, body }: TableContext): boolean {
  const { name, category } = header.columns;
  if (name === undefined || category !== undefined) return false;
  const texts = body.rows.map((row) => grid.text(row, name)).filter((text) => text !== '');
  return texts.filter(isCategory).length * 2 > texts.length;
}

/** Merged down the rows of one duty; a new duty starts without them. */
const DUTY_FIELDS = ['dutySequence', 'duty', 'subDuty', 'dutyGoal', 'activity', 'budgetProject', 'office'];

export function readAnnualTable(context: TableContext): PlacedAnnualTable {
  const { grid, header, body, title, lines } = context;
  const categoryInIndicatorColumn = holdsCategories(context);
  const carried = new CarriedCells(grid);
  const current = { dutySequence: '', duty: '' };
  const indicators = body.rows.map((row) => {
    const cells = cellsOfRow(header, row);
    const textOf = (field: string) => {
      const cell = cells[field];
      return cell ? compactText(grid.text(cell.row, cell.column)) : '';
    };
    // Where nothing is merged, number or duty are repeated on every row of the duty.
    const begins = (['dutySequence', 'duty'] as const).some((field) => {
      const text = textOf(field);
      return text !== '' && text !== current[field];
    });
    if (begins) {
      Object.assign(current, { dutySequence: textOf('dutySequence'), duty: textOf('duty') });
      carried.forget([...DUTY_FIELDS, 'category']);
    }
    return placedRow<AnnualIndicator>(grid, row, {
      dutySequence: carried.resolve('dutySequence', cells.dutySequence),
      duty: carried.resolve('duty', cells.duty),
      ...(cells.subDuty && { subDuty: carried.resolve('subDuty', cells.subDuty) }),
      dutyGoal: carried.resolve('dutyGoal', cells.dutyGoal),
      category: carried.resolve('category', categoryInIndicatorColumn ? cells.name : cells.category),
      name: categoryInIndicatorColumn ? cells.definition : cells.name,
      definition: categoryInIndicatorColumn ? undefined : cells.definition,
      ...benchmarkCells(cells),
      activity: carried.resolve('activity', cells.activity),
      budgetProject: carried.resolve('budgetProject', cells.budgetProject),
      office: carried.resolve('office', cells.office),
    });
  });

  const at: Places<AnnualTable> = {};
  if (title) at.title = title.cell;
  if (lines.department) at.department = lines.department.cell;
  return {
    kind: 'annual',
    title: title?.text ?? '',
    year: yearIn(title?.text ?? ''),
    department: lines.department?.text ?? '',
    categoryInIndicatorColumn,
    indicators,
    at,
  };
}
