// Filled rows of target tables, taken over into the own library.
import { library } from '../../../src/library';
import { ownIndicatorSchema } from '../../../src/library/indicator';
import { entryOfRow, type RowOptions } from '../../../src/library/own';
import { ownId } from '../../../src/library/own/id';
import { annual, project, strategic, summary } from '../../support/tables';
import type { AnnualIndicator, FoundTable, StrategicIndicator } from '../../../src/domain/tables';

const FIRST = { project: 7, strategic: 7, annual: 5 };
const entryIn = (found: FoundTable, row: number, options?: RowOptions) => {
  const read = entryOfRow(found, row, options);
  if (!read || 'lacks' in read) throw new Error(JSON.stringify(read));
  expect(ownIndicatorSchema.safeParse(read.entry).error).toBeUndefined();
  return read.entry;
};
const ofProject = (line: string, options?: RowOptions) =>
  entryOfRow(project({ rows: [line] }), FIRST.project, options);
const ofStrategic = (row: Partial<StrategicIndicator>, options?: RowOptions) =>
  entryOfRow(strategic({ rows: [row] }), FIRST.strategic, options);

test('a row of a project table', () => {
  const found = project({
    department: '云岭县卫生健康局',
    rows: ['产出指标|数量指标|免费体检人数|≥|3000|人'],
  });
  expect(entryIn(found, FIRST.project)).toEqual({
    id: ownId('免费体检人数'),
    name: '免费体检人数',
    level2: { '2015': '数量指标', '2021': '数量指标' },
    definition: '',
    kind: 'quantitative',
    direction: 'more',
    operator: '≥',
    units: ['人'],
    scale: [],
    sectors: ['health'],
    purposes: [],
    evidence: '',
    standards: [],
    keywords: [],
  });
});

test.each([
  ['产出指标|成本|检测单价|<=|50|元/次', 'quantitative less ≤ 元/次'],
  ['产出指标|数量指标|巡查频次|≥|2|次/半年', 'quantitative more ≥ 次/半年'],
  ['产出指标|质量指标|检测合格率||≥95%|', 'quantitative more ≥ %'],
  ['产出指标|质量指标|检测合格率|||≥ 95 ％', 'quantitative more ≥ %'],
  ['产出指标|数量指标|检测样本数|≥||份', 'quantitative more ≥ 份'],
  ['产出指标|数量指标|检测样本数|||份', 'quantitative more ≥ 份'],
  ['产出指标|数量指标|检测样本数||120|份', 'quantitative more ≥ 份'],
  ['效益指标|社会效益指标|长效机制|||健全', 'qualitative more  健全'],
])('%s', (line, expected) => {
  const read = ofProject(line);
  const {
    kind,
    direction,
    operator = '',
    units,
    scale,
  } = read && 'entry' in read ? read.entry : entryIn(project(), 0);
  expect([kind, direction, operator, ...units, ...scale].join(' ')).toBe(expected);
});

test('a row of a strategic table is given its place', () => {
  const row = { name: '达标学校占比', definition: '达标学校数÷学校总数', annualValue: '≥92%' };
  expect(ofStrategic(row)).toEqual({ lacks: 'level2' });
  expect(ofStrategic(row, { level2: '不是指标' })).toEqual({ lacks: 'level2' });
  expect(ofStrategic(row, { level2: '可持续影响' })).toMatchObject({
    entry: {
      level2: { '2015': '可持续影响指标', '2021': '社会效益指标' },
      definition: '达标学校数÷学校总数',
      operator: '≥',
      units: ['%'],
      sectors: ['education'],
    },
  });
});

test('a dash is no definition', () => {
  const row = { definition: '——', annualValue: '12 所' };
  expect(ofStrategic(row, { level2: '数量指标' })).toMatchObject({ entry: { definition: '' } });
});

test('the value of another column where the target is open', () => {
  const row = { annualValue: '——', plannedValue: '', standardValue: '无', priorYearValue: '12 所' };
  expect(ofStrategic(row, { level2: '数量指标' })).toMatchObject({ entry: { units: ['所'] } });
});

test('the built-in entry of the same name says what the row does not', () => {
  const known = library.find(({ definition, kind }) => kind === 'quantitative' && definition !== '')!;
  const row = { name: known.name, definition: '', annualValue: '95', historySource: '——' };
  expect(ofStrategic(row, { builtIn: library })).toMatchObject({
    entry: {
      id: ownId(known.name),
      level2: known.level2,
      units: known.units,
      definition: known.definition,
      evidence: known.evidence,
    },
  });
});

describe('a row of an annual table', () => {
  const ofAnnual = (row: Partial<AnnualIndicator>, options?: RowOptions) =>
    entryOfRow(annual({ rows: [row] }), FIRST.annual, options);

  test('has its category as its place', () => {
    expect(ofAnnual({ category: '社会效益', annualValue: '3次/年' })).toMatchObject({
      entry: { name: '维修学校数', level2: { '2021': '社会效益指标' }, units: ['次/年'] },
    });
    expect(ofAnnual({ annualValue: '3 所' })).toEqual({ lacks: 'level2' });
    expect(ofAnnual({ annualValue: '3 所' }, { level2: '数量指标' })).toMatchObject({
      entry: { units: ['所'] },
    });
  });

  test.each([
    ['数据来源：基建科台账；较上年减少', '内部统计', '基建科台账'],
    ['资料来源于学校竣工验收单', '内部', '学校竣工验收单'],
    ['因校舍合并', '教育事业统计年报', '教育事业统计年报'],
    ['', '内部资料', ''],
    ['', '——', ''],
  ])('备注 %s, 来源 %s: %s', (note, historySource, evidence) => {
    expect(ofAnnual({ category: '数量指标', annualValue: '3 所', note, historySource })).toMatchObject({
      entry: { evidence },
    });
  });
});

test.each([
  ['产出指标|数量指标||≥|5|个', 'name'],
  ['产出指标|过程指标|巡查次数|≥|5|次', 'level2'],
  ['产出指标|数量指标|巡查次数|||', 'value'],
  ['产出指标|数量指标|巡查次数|≥|5|', 'unit'],
])('%s lacks %s', (line, lacks) => {
  expect(ofProject(line)).toEqual({ lacks });
});

test('no row, no entry', () => {
  expect(entryOfRow(project({ rows: ['产出指标|数量指标|巡查次数|≥|5|次'] }), 3)).toBeUndefined();
  expect(entryOfRow(summary({ rows: ['1|教育局|维修|5|一般公共预算'] }), 2)).toBeUndefined();
});
