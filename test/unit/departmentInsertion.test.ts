// Every entry of the library in every table of a department: what was filled in, once completed, raises no finding.
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import type { DepartmentTable } from '../../src/blueprint/rows/departmentIndicator';
import { planDepartmentInsertion } from '../../src/blueprint/rows/planDepartmentInsertion';
import { profileById } from '../../src/domain/profiles';
import type { AnnualTable, StrategicTable } from '../../src/domain/tables';
import { normaliseUnit, parseValue } from '../../src/domain/values';
import { library, pickOf, type IndicatorPick } from '../../src/library';
import { recognise } from '../../src/recognise';
import { checkTables } from '../../src/rules';
import { cellName, type Cell } from '../../src/sheet/address';
import { textAt } from '../../src/sheet/displayText';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { snapshotOf } from '../support/snapshotOf';
import { formOf, inventedTables } from '../support/targetTables';

const kept = ['sequence', 'dutySequence', 'duty', 'dutyGoal', 'activity', 'budgetProject', 'office'];

/** With a last row that waits to be filled, alone in its duty, so that nothing but cells is written. */
const tables = inventedTables.flatMap((table): (StrategicTable | AnnualTable)[] => {
  if (table.kind !== 'strategic' && table.kind !== 'annual') return [];
  const rows = (table.indicators as unknown as Record<string, string>[]).map((row, index, { length }) =>
    Object.fromEntries(
      Object.entries(row).map(([field, text]) => {
        if (index === length - 1 && !kept.includes(field)) return [field, ''];
        // No name of the library.
        return [field, field === 'name' ? `${text}（乡道）` : field === 'activity' ? '日常工作' : text];
      }),
    ),
  );
  return [{ ...table, indicators: rows as never }];
});

/** What a duty lacks besides is not said of what was filled in; one value in all columns is this test's own doing. */
const ofOthers = [
  // Plans that were in force when the library was written, and are over in the table's year.
  'source-current',
  'kinds-per-duty',
  'all-identical',
];

function filled(table: StrategicTable | AnnualTable, pick: IndicatorPick) {
  const snapshot = snapshotOf(drawForm(formOf(table), contentOf(table, 2026)));
  const [found] = recognise([snapshot]) as DepartmentTable[];
  const edit = planDepartmentInsertion(found!, snapshot, [pick])!;
  for (const step of edit.steps) {
    if (step.kind === 'write')
      step.values.forEach((cells, down) =>
        cells.forEach((value, right) => {
          if (value !== undefined) snapshot.values[step.at.row + down]![step.at.column + right] = value;
        }),
      );
    else if (step.kind === 'style')
      snapshot.numberFormats[step.area.top]![step.area.left] = step.style.numberFormat!;
    else if (step.kind !== 'unmerge') throw new Error(`a ${step.kind} where a free row was filled`);
  }
  return { found: found!, snapshot, row: edit.select!.row };
}

const put = (snapshot: SheetSnapshot, { row, column }: Cell, value: string | number) => {
  snapshot.values[row]![column] = value;
};

/** As a person would go on: the number typed, and what the other columns ask for. */
function complete(pick: IndicatorPick, { found, snapshot, row }: ReturnType<typeof filled>): string {
  const cell = (field: string) => ({ row, column: found.columns[field]! });
  if (pick.operator !== '') {
    const known = pick.standard && parseValue(pick.standard.value);
    const number = known?.kind === 'quantity' ? Number(known.number) : 96;
    put(snapshot, cell('annualValue'), pick.unit === '%' ? number / 100 : number);
  }
  const target = textAt(snapshot, cell('annualValue'));
  const bare = target.replace(/^[≥≤=<>]/, '');
  put(snapshot, cell('plannedValue'), target);
  put(snapshot, cell('prior3YearMean'), bare);
  put(snapshot, cell('priorYearValue'), bare);
  put(snapshot, cell('historySource'), '县局年度统计报表');
  return target;
}

test.each(
  tables.map(
    (table) =>
      [table.kind, 'categoryInIndicatorColumn' in table && table.categoryInIndicatorColumn, table] as const,
  ),
)(
  'in a %s table (kinds in the column of indicators: %s)',
  (_kind, writesKinds, table) => {
    const told: string[] = [];
    // Only where the kind is written a profile makes a difference.
    for (const id of writesKinds ? ['2015', '2021'] : ['2021']) {
      const profile = profileById(id)!;
      for (const entry of library) {
        const pick = pickOf(entry, profile);
        const sheet = filled(table, pick);
        const target = complete(pick, sheet);
        const found = recognise([sheet.snapshot]);
        const indicator = (found[0] as DepartmentTable).table.indicators.find(
          ({ row }) => row === sheet.row,
        )!;
        if (indicator.name !== pick.name) told.push(`${pick.name}: read as ${indicator.name}`);
        if (pick.operator) {
          const value = parseValue(target);
          const operator = pick.operator === '=' ? undefined : pick.operator;
          // 吨/日 is a figure for each day.
          const unit =
            value.kind === 'frequency'
              ? `${value.unit}/${value.period}`
              : value.kind === 'quantity'
                ? value.unit
                : undefined;
          const said = value.kind === 'quantity' || value.kind === 'frequency' ? value.operator : undefined;
          if (unit !== normaliseUnit(pick.unit) || said !== operator)
            told.push(`${pick.name}: ${target} is no value`);
        }
        const own = Object.values(sheet.found.columns).map((column) =>
          cellName({ row: sheet.row, column: column! }),
        );
        for (const { rule, cells, message } of checkTables(found))
          if (!ofOthers.includes(rule) && cells.some((cell) => own.includes(cell)))
            told.push(`${rule}: ${message['zh-CN']}`);
      }
    }
    expect([...new Set(told)].sort()).toEqual([]);
  },
  120_000,
);
