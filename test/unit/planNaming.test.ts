// A library entry in the place of a typed name: what the row says already stays.
import { planNaming } from '../../src/blueprint/rows/planNaming';
import { recognise } from '../../src/recognise';
import { cellName } from '../../src/sheet/address';
import type { IndicatorPick } from '../../src/library/pick';
import {
  annualHeader,
  annualRows,
  annualRowsByName,
  projectForm,
  projectHeader,
  projectRows,
  strategicForm,
  strategicHeader,
  strategicRows,
  summaryTable,
} from '../support/formRows';
import { sheet, type SheetCell } from '../support/sheet';

type Rows = readonly (readonly SheetCell[])[];
const found = (rows: Rows, top: Rows) => recognise([sheet('表', 'A1', [...top, ...rows])])[0]!;
const rate: IndicatorPick = {
  level1: '产出指标',
  level2: '质量指标',
  name: '工程验收合格率',
  operator: '≥',
  number: '',
  unit: '%',
  definition: '验收合格的工程数÷申请验收的工程数×100%',
};
const words: IndicatorPick = { ...rate, operator: '', unit: '优' };

/** What is written, by cell. */
function written(...args: Parameters<typeof planNaming>): Record<string, unknown> | undefined {
  const edit = planNaming(...args);
  if (!edit) return undefined;
  const cells = edit.steps.map((step) =>
    step.kind === 'write' ? [cellName(step.at), step.values[0]![0]] : [],
  );
  expect(edit.expects.map(({ cell }) => cellName(cell))).toEqual(cells.map(([cell]) => cell));
  return Object.fromEntries(cells) as Record<string, unknown>;
}

const top = [...projectForm, ...projectHeader];
const row = top.length;
const projectWith = (operator: string, number: SheetCell, unit: string) =>
  found([['年度绩效指标', '产出指标', '质量指标', '验收合格', operator, number, unit], ...projectRows], top);

type Case = [operator: string, number: SheetCell, unit: string, pick: IndicatorPick, also: object];
const cases: Case[] = [
  ['', '', '', rate, { E8: '≥', G8: '%' }],
  ['', 95, '', rate, { E8: '≥', G8: '%' }],
  ['=', 95, '', rate, { G8: '%' }],
  ['', 95, '%', rate, { E8: '≥' }],
  ['', 12, '个', rate, { E8: '≥' }],
  ['≤', 12, '个', rate, {}],
  // Unit and figure in one cell, and words: an operator would make nonsense of them.
  ['', '95%', '', rate, {}],
  ['', { value: 0.95, format: '0%' }, '', rate, {}],
  ['', '≥95', '', rate, {}],
  ['', '', '达标', rate, {}],
  ['', '达标', '', rate, {}],
  ['', '', '', words, { G8: '优' }],
  ['', '', '良', words, {}],
  ['', 95, '', words, {}],
  ['≥', '', '', words, {}],
];
test.each(cases)('a row that says “%s%s%s”', (operator, number, unit, pick, also) => {
  expect(written(projectWith(operator, number, unit), row, pick)).toEqual({ D8: '工程验收合格率', ...also });
});

test('an empty definition is filled in, a typed one stays', () => {
  const rows = [...strategicRows.slice(0, 2), ['', 3, '安全', '', '无事故']];
  const table = found(rows, [...strategicForm, ...strategicHeader]);
  const [first, , last] = table.table.kind === 'strategic' ? table.table.indicators : [];
  expect(written(table, last!.row, rate)).toEqual({
    [`C${last!.row + 1}`]: rate.name,
    [`D${last!.row + 1}`]: rate.definition,
  });
  expect(written(table, first!.row, rate)).toEqual({ [`C${first!.row + 1}`]: rate.name });
});

test('where the annual table has the name under 指标解释, the name alone is written there', () => {
  const table = found(annualRows, annualHeader);
  const { first } = table.body;
  expect(written(table, first, rate)).toEqual({ [`E${first + 1}`]: rate.name });
  const byName = found([[...annualRowsByName[0]!].with(4, ''), annualRowsByName[1]!], annualHeader);
  expect(written(byName, first, rate)).toEqual({
    [`D${first + 1}`]: rate.name,
    [`E${first + 1}`]: rate.definition,
  });
});

test('a row without a name, no row, and a summary get nothing', () => {
  const table = projectWith('', '', '');
  expect(written(table, row - 1, rate)).toBeUndefined();
  expect(written(table, row + 99, rate)).toBeUndefined();
  const nameless = found([['年度绩效指标', '产出指标', '质量指标', '', '', '', '%'], ...projectRows], top);
  expect(written(nameless, row, rate)).toBeUndefined();
  const summary = recognise([sheet('表', 'A1', summaryTable)])[0]!;
  expect(written(summary, summary.body.first, rate)).toBeUndefined();
});
