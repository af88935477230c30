// The engine around the rules: what it leaves out, what comes first, what the options change.
import { profileById } from '../../../src/domain/profiles';
import { checkTables } from '../../../src/rules';
import { runRules } from '../../../src/rules/engine';
import { defineRule } from '../../../src/rules/rule';
import { noOverrides, standardSettings } from '../../../src/rules/settings/settings';
import { annual, project, strategic } from '../../support/tables';

const OVER_BUDGET = '产出指标 | 成本指标 | 维修费用 | ≤ | 612.5 | 万元';
const switchedOff = (rule: string) => ({
  ...standardSettings,
  all: { ...noOverrides, severities: { [rule]: 'off' as const } },
});
const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

const text = { 'zh-CN': '{name}', 'en-US': '{name}' };
const cells = [{ row: 7, column: 5 }];
const common = {
  title: text,
  heading: 'relevance',
  basis: 'practice',
  source: '经验',
  scope: 'table',
} as const;

const specific = defineRule({
  ...common,
  id: 'specific',
  severity: 'info',
  kinds: ['project'],
  messages: { one: text, two: text },
  check({ report }) {
    report({ message: 'one', cells, values: { name: 'a' } });
    report({ message: 'two', cells, values: { name: 'b' } });
    report({ message: 'two', cells: [{ row: 9, column: 5 }], values: { name: 'c' }, severity: 'error' });
  },
});
const general = defineRule({
  ...common,
  id: 'general',
  severity: 'warning',
  kinds: ['project', 'annual'],
  yieldsTo: ['specific'],
  messages: { one: text },
  check({ report }) {
    report({ message: 'one', cells: [{ row: 7, column: 3 }], values: { name: 'd' } });
    report({ message: 'one', cells: [{ row: 8, column: 3 }], values: { name: 'e' } });
  },
});

describe('what is told', () => {
  it('is one fault once, errors first, and not what another rule knows better', () => {
    const told = runRules([general, specific], [project()]);
    expect(told.map(({ message }) => message['zh-CN'])).toEqual(['c', 'e', 'a']);
    expect(told.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
  });

  it('is not silenced by a rule that is switched off', () => {
    const told = runRules([general, specific], [project()], { settings: switchedOff('specific') });
    expect(told.map(({ message }) => message['zh-CN'])).toEqual(['d', 'e']);
  });

  it('comes in the order of the tables', () => {
    const told = runRules([general], [annual({ sheet: 'B' }), project({ sheet: 'A' })]);
    expect(told.map(({ sheetName }) => sheetName)).toEqual(['B', 'B', 'A', 'A']);
  });

  it('has the same key from check to check, and none twice', () => {
    const tables = [project({ rows: [OVER_BUDGET, OVER_BUDGET] }), strategic({ rows: [{}, {}] })];
    const keys = checkTables(tables).map(({ key }) => key);
    expect(checkTables(tables).map(({ key }) => key)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a fix', () => {
  it('writes a number where a number stood, and expects what was read', () => {
    const found = checkTables([project({ rows: [OVER_BUDGET] })]).find(
      ({ rule }) => rule === 'cost-within-budget',
    );
    expect(found?.fix).toEqual({
      changes: [{ cell: 'F8', before: '612.5', after: '480' }],
      edit: {
        sheet: '项目',
        columns: [5, 5],
        steps: [{ kind: 'write', at: { row: 7, column: 5 }, values: [[480]] }],
        expects: [{ cell: { row: 7, column: 5 }, text: '612.5' }],
        select: { row: 7, column: 5 },
      },
    });
  });
});

describe('options', () => {
  const noCost = [project({ rows: ['产出指标 | 数量指标 | 维修学校数 | ≥ | 12 | 所'] })];
  const missing = (id: string) =>
    checkTables(noCost, { profile: () => profileById(id) })
      .filter(({ rule }) => rule === 'required-level2')
      .flatMap(({ values }) => values['kind']!.split('、'));

  it('let the user’s profile overrule the guess', () => {
    expect(missing('2015')).toContain('时效指标');
    expect(missing('2021')).not.toContain('时效指标');
  });

  it('move thresholds', () => {
    const tables = [project({ rows: ['满意度指标 | 服务对象满意度指标 | 师生满意度 | ≥ | 75 | %'] })];
    const stricter = { ...standardSettings, all: { ...noOverrides, thresholds: { satisfactionFloor: 80 } } };
    expect(rulesOf(checkTables(tables))).not.toContain('satisfaction-range');
    expect(rulesOf(checkTables(tables, { settings: stricter }))).toContain('satisfaction-range');
  });
});

describe('odd tables', () => {
  it('are checked without ado', () => {
    expect(checkTables([])).toEqual([]);
    const bare = [project({ rows: [] }), strategic({ rows: [] }), annual({ rows: [] })];
    for (const { cells: places, message } of checkTables(bare)) {
      expect(places).not.toEqual([]);
      expect(message['zh-CN']).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });
});
