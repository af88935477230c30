// A bureau's own form is one data file: recognition takes its words, its order and its own fields from there.
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { formById, type Form } from '../../src/blueprint/forms';
import type { AnnualTable, PlacedProjectTable, ProjectTable, TargetTable } from '../../src/domain/tables';
import { recognise } from '../../src/recognise';
import { cellName } from '../../src/sheet/address';
import type * as OwnForms from '../support/ownForms';
import { plainTable } from '../support/plainTable';
import { snapshotOf } from '../support/snapshotOf';
import { formOf, inventedTables } from '../support/targetTables';

jest.mock('../../src/blueprint/forms', () => {
  const actual = jest.requireActual<{ forms: Form[] }>('../../src/blueprint/forms');
  const { plainForm, annualForm } = jest.requireActual<typeof OwnForms>('../support/ownForms');
  const forms = [...actual.forms, plainForm, annualForm];
  return { ...actual, forms, formById: (id: string) => forms.find((form) => form.id === id) };
});

const drawn = (form: Form, table: TargetTable) =>
  recognise([snapshotOf(drawForm(form, contentOf(table, 2026)))]);

test('fields of its own are read with their places', () => {
  const table = inventedTables.find(({ extras }) => extras)!;
  const [found] = drawn(formOf(table), table);
  const { extras, at, indicators } = found!.table as PlacedProjectTable;
  expect(extras).toEqual(table.extras);
  expect(cellName(at['extra.costComposition']!)).toBe('B4');
  expect(indicators[2]!.extras).toEqual({ basis: '隐患排查清单' });
  expect(cellName(indicators[2]!.at['extra.basis']!)).toBe('G10');
  expect(found!.columns['extra.basis']).toBe(6);
  expect(found!.doubts).toEqual([]);
});

test('a table without such fields has no extras', () => {
  const table = inventedTables[0]!;
  const [found] = drawn(formOf(table), table);
  expect('extras' in found!.table || 'extras' in (found!.table as PlacedProjectTable).indicators[0]!).toBe(
    false,
  );
});

test('one more form is one more entry, whatever its words mean elsewhere', () => {
  const row = { level1: '', operator: '' };
  const table: ProjectTable = {
    ...{ kind: 'project', title: '2026年云溪县花钱问效清单', year: 2026, projectName: '古树名木保护' },
    ...{ department: '', fundLabel: '', amount: '', amountUnit: '', annualGoal: '' },
    extras: { section: '农财股' },
    indicators: [
      { ...row, level2: '数量指标', name: '挂牌古树', number: '42', unit: '株', extras: { channel: '普查' } },
      { ...row, level2: '数量指标', name: '复壮古树', number: '6', unit: '株', extras: { channel: '普查' } },
      { ...row, level2: '质量指标', name: '成活率', number: '95', unit: '%', extras: { channel: '' } },
    ],
  };
  const [found, ...others] = drawn(formById('plain')!, table);
  expect(others).toEqual([]);
  expect(plainTable(found!.table)).toEqual(plainTable(table));
  expect(found!.doubts).toEqual([]);
  // Merged down: the second row's text stands at the first.
  const [first, second] = (found!.table as PlacedProjectTable).indicators;
  expect(second!.at['extra.channel']).toEqual(first!.at['extra.channel']);
});

test('a form may name the kind, the name and the explanation of an annual indicator each in its column', () => {
  const table = inventedTables.find(({ kind }) => kind === 'annual') as AnnualTable;
  const row = (duty: string, category: string, name: string) => ({
    ...{
      dutySequence: '',
      duty,
      dutyGoal: '',
      category,
      name,
      definition: '按台账统计',
      annualValue: '≥12次',
    },
    ...{ plannedValue: '', standardValue: '', standardSource: '', prior3YearMean: '', priorYearValue: '' },
    ...{ historySource: '', note: '', activity: '', budgetProject: '', office: '河湖股' },
  });
  const own: AnnualTable = {
    ...table,
    ...{ title: '2026年履职效能表', department: '', categoryInIndicatorColumn: false },
    indicators: [row('河湖管护', '数量指标', '巡河'), row('河湖管护', '质量指标', '清漂及时率')],
  };
  const [found, ...others] = drawn(formById('duties')!, own);
  expect(others).toEqual([]);
  expect(plainTable(found!.table)).toEqual(plainTable(own));
  expect(found!.doubts.map(({ kind }) => kind)).toEqual(['department-unsure']);
});
