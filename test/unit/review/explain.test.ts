// Which findings an explanation explains, when it lapses and what is told of that, and when it is needed no more.
import { describe as said, explainFindings, explanationKey, withChanges } from '../../../src/review/explain';
import { saysSomething, type Explanation } from '../../../src/review/explanation';
import type { FoundTable } from '../../../src/domain/tables';
import { checkTables } from '../../../src/rules';
import { annual, project } from '../../support/tables';

type Given = Parameters<typeof project>[0];

const rows = [
  '产出指标 | 数量指标 | 校舍维修学校数量 | ≥ | 12 | 所',
  '^ | 质量指标 | 维修工程验收合格率 | = | 95 | %',
  '^ | 时效指标 | 维修工程按期完工率 | = | 90 | %',
  '^ | 成本指标 | 校舍维修费用 | ≤ | 480 | 万元',
  '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 3000 | 人',
  '满意度指标 | 社会公众或服务对象满意度指标 | 师生满意度 | ≥ | 95 | %',
];
const swap = (one: number, other: number) =>
  rows.map((row, at) => (at === one ? rows[other]! : at === other ? rows[one]! : row));
const with_ = (at: number, row: string, all = rows) => all.map((old, index) => (index === at ? row : old));

const RULE = 'exact-where-bound-meant';
const of = (tables: readonly FoundTable[], rule = RULE) =>
  checkTables(tables).filter((finding) => finding.rule === rule);

/** Explains what a rule says of a table, the first of it. */
function explained(tables: readonly FoundTable[], nth = 0, rule = RULE): Explanation {
  return {
    ...said(of(tables, rule)[nth]!, tables)!,
    ...{ reason: '按合同约定', person: '王会计', time: '2026-09-01T08:00:00.000Z', round: 1 },
  };
}
const first = explained([project({ rows })]);

/** By the row that a finding names: explained, lapsed, or open. */
function judge(tables: readonly FoundTable[], explanations: readonly Explanation[], rule = RULE) {
  const { findings, mended } = explainFindings(checkTables(tables), tables, explanations);
  const own = findings.filter((finding) => finding.rule === rule);
  return {
    states: own.map(({ values, ...finding }) => [
      values['name'],
      finding.explained ? 'explained' : finding.lapsed ? 'lapsed' : 'open',
    ]),
    changes: own.flatMap(({ lapsed }) => lapsed?.changes ?? []),
    mended: mended.length,
  };
}
const after = (given: Given, explanations = [first]) => judge([project({ rows, ...given })], explanations);
const quality = '维修工程验收合格率';
const time = '维修工程按期完工率';

test('explains what it was written for, and nothing beside it', () => {
  expect(after({})).toEqual({
    states: [
      [quality, 'explained'],
      [time, 'open'],
    ],
    changes: [],
    mended: 0,
  });
});

test.each<[string, Given]>([
  ['rows change places', { rows: swap(1, 3) }],
  ['a row comes before it', { rows: ['产出指标 | 数量指标 | 新建操场数量 | ≥ | 2 | 个', ...rows.slice(1)] }],
  ['the sheet is renamed', { sheet: '校舍（改）' }],
  ['another value changes', { rows: with_(4, '效益指标 | 社会效益指标 | 受益学生人数 | ≥ | 2800 | 人') }],
  ['the amount changes', { amount: '500' }],
  ['the goal changes', { annualGoal: '完成 12 所学校的校舍维修。' }],
  ['the project is renamed', { projectName: '校舍维修改造项目' }],
  ['the department is renamed', { department: '云岭县教育和体育局' }],
  ['blanks are put between', { rows: with_(1, '^ | 质量指标 | 维修工程 验收合格率 | = | 95 | %') }],
])('holds when %s', (_, given) => {
  const { states, mended } = after(given);
  expect(states.filter(([, state]) => state === 'explained')).toHaveLength(1);
  expect(states.filter(([, state]) => state === 'lapsed')).toEqual([]);
  expect(mended).toBe(0);
});

test.each<[string, string, object]>([
  [
    'the value changes',
    `^ | 质量指标 | ${quality} | = | 92 | %`,
    { label: '', before: '=95%', after: '=92%' },
  ],
  [
    'the indicator is renamed',
    '^ | 质量指标 | 维修工程一次验收合格率 | = | 95 | %',
    { label: '三级指标', before: quality, after: '维修工程一次验收合格率' },
  ],
])('lapses when %s, and tells what it was', (_, row, change) => {
  const { states, changes, mended } = after({ rows: with_(1, row) });
  expect(states[0]![1]).toBe('lapsed');
  expect([states[1], mended]).toEqual([[time, 'open'], 0]);
  expect(changes.slice(-1)).toMatchObject([change]);
});

test('is needed no more when the fault is mended, and is the same when it comes back', () => {
  const mended = with_(1, `^ | 质量指标 | ${quality} | ≥ | 95 | %`);
  expect(after({ rows: mended })).toEqual({ states: [[time, 'open']], changes: [], mended: 1 });
  expect(after({}).states[0]).toEqual([quality, 'explained']);
});

test('of a table that is not here is neither lapsed nor mended; another year is another table', () => {
  expect(judge([], [first])).toEqual({ states: [], changes: [], mended: 0 });
  const nextYear = { year: 2026, title: '2026年预算项目支出绩效目标表' };
  const { states, mended } = after(nextYear);
  expect([states[0], mended]).toEqual([[quality, 'open'], 0]);
});

test('of two rows of one name it explains the one that says the same', () => {
  const twice = [...rows.slice(0, 2), `^ | 质量指标 | ${quality} | = | 90 | %`, ...rows.slice(2)];
  const { states } = after({ rows: twice });
  expect(states.map(([, state]) => state)).toEqual(['explained', 'open', 'open']);
  // Once that row has changed, it is that one that lapsed.
  const changed = with_(1, `^ | 质量指标 | ${quality} | = | 92 | %`, twice);
  expect(after({ rows: changed }).states.map(([, state]) => state)).toEqual(['lapsed', 'open', 'open']);
  const gone = twice.filter((_, at) => at !== 1);
  expect(after({ rows: gone }).states[0]).toEqual([quality, 'lapsed']);
});

test('of two rows that say the same under different duties it explains the one it was written for', () => {
  const duty = (name: string) => ({ duty: name, name: '培训合格率', annualValue: '=95%' });
  const both = [annual({ rows: [duty('教师培训'), duty('校长培训')] })];
  const second = explained(both, 1);
  expect(judge(both, [second]).states.map(([, state]) => state)).toEqual(['open', 'explained']);
  const only = [annual({ rows: [duty('教研培训')] })];
  expect(judge(only, [second]).states.map(([, state]) => state)).toEqual(['explained']);
});

test('what became an error is not explained any more, and what was said is kept', () => {
  const tables = [project({ rows })];
  const findings = checkTables(tables).map((finding) => ({ ...finding, severity: 'error' as const }));
  const judged = explainFindings(findings, tables, [first]);
  expect(judged.mended).toEqual([]);
  expect(judged.findings.filter((finding) => finding.explained ?? finding.lapsed)).toEqual([]);
});

test('changes are made to what another window has kept', () => {
  const tables = [project({ rows })];
  const second = explained(tables, 1);
  const again = { ...first, reason: '合同第三条约定' };
  expect(withChanges([second], new Map([[explanationKey(again), again]]))).toEqual([second, again]);
  expect(withChanges([first, second], new Map([[explanationKey(again), again]]))).toEqual([again, second]);
  expect(withChanges([first, second], new Map([[explanationKey(first), undefined]]))).toEqual([second]);
});

test.each(['', '  ', '无', '同上', '无。', 'N/A', '。。。。', '哈哈哈哈', '已核', '同上。。'])(
  '%j says nothing',
  (reason) => expect(saysSomething(reason)).toBe(false),
);
test.each(['合同约定', '已与科室核实', 'Agreed in the contract', '见实施方案第3条'])(
  '%j says something',
  (reason) => expect(saysSomething(reason)).toBe(true),
);
