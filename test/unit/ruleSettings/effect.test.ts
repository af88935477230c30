// What settings change about a check, table by table, and what they leave alone.
import { profileById } from '../../../src/domain/profiles';
import { checkTables, createTableChecker } from '../../../src/rules';
import { changesOf, standardSettings, type RuleSettings } from '../../../src/rules/settings';
import { noOverrides } from '../../../src/rules/settings/settings';
import { bureauSettings } from '../../support/ruleSettings';
import { project, summary } from '../../support/tables';

const withAll = (all: Partial<RuleSettings['all']>, more: Partial<RuleSettings> = {}): RuleSettings => ({
  ...standardSettings,
  all: { ...noOverrides, ...all },
  ...more,
});
const as2015 = () => profileById('2015');
const as2021 = () => profileById('2021');

const VAGUE = '效益指标 | 社会效益指标 | 居民生活环境 | | | 良好';
const severityOf = (rule: string, settings?: RuleSettings, row = VAGUE, profile = as2015) =>
  checkTables([project({ rows: [row] })], { profile, ...(settings && { settings }) })
    .filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);

describe('severities', () => {
  it('hold for all tables, and for those of a profile before that', () => {
    const settings = withAll(
      { severities: { 'vague-words': 'error' } },
      { profiles: { '2021': { ...noOverrides, severities: { 'vague-words': 'off' } } } },
    );
    expect(severityOf('vague-words')).toEqual(['info']);
    expect(severityOf('vague-words', settings)).toEqual(['error']);
    expect(severityOf('vague-words', settings, VAGUE, as2021)).toEqual([]);
  });

  it('leave the cases of a rule as they are where they say the usual', () => {
    const expense = '产出指标 | 数量指标 | 办公经费 | = | 3 | 次';
    expect(severityOf('not-an-indicator', undefined, expense)).toEqual(['error']);
    expect(
      severityOf('not-an-indicator', withAll({ severities: { 'not-an-indicator': 'warning' } }), expense),
    ).toEqual(['error']);
    expect(
      severityOf('not-an-indicator', withAll({ severities: { 'not-an-indicator': 'info' } }), expense),
    ).toEqual(['info']);
  });

  it('of rules across tables go by the table that is to be mended', () => {
    const row = '1 | 云岭县教育局 | 校舍维修改造项目 | 500 | 一般公共预算';
    const tables = [summary({ rows: [row] }), project({ projectName: '校舍维修改造项目', amount: '480' })];
    const told = (settings: RuleSettings) =>
      checkTables(tables, { settings })
        .filter(({ rule }) => rule === 'summary-matches-table')
        .map(({ severity }) => severity);
    const severities = { 'summary-matches-table': 'info' } as const;
    expect(told(standardSettings)).toEqual(['error']);
    // The summary has no profile.
    expect(told(withAll({}, { profiles: { '2021': { ...noOverrides, severities } } }))).toEqual(['error']);
    expect(told(withAll({ severities: { 'summary-matches-table': 'off' } }))).toEqual([]);
  });
});

describe('required kinds', () => {
  const missing = (settings: RuleSettings, profile: typeof as2015) =>
    checkTables([project({ rows: ['产出指标 | 数量指标 | 维修学校数 | ≥ | 12 | 所'] })], {
      profile,
      settings,
    })
      .filter(({ rule }) => rule === 'required-level2')
      .flatMap(({ values, severity }) => values['kind']!.split('、').map((kind) => `${kind} ${severity}`));

  it('come and go by profile', () => {
    const settings = withAll(
      { required: { satisfaction: 'optional' } },
      { profiles: { '2021': { ...noOverrides, required: { timeliness: 'error', cost: 'error' } } } },
    );
    expect(missing(standardSettings, as2021).join()).not.toContain('时效');
    expect(missing(settings, as2021)).toEqual(
      expect.arrayContaining(['时效指标 error', '成本指标 error', '效益指标 error']),
    );
    expect(missing(settings, as2021).join()).not.toContain('满意度');
    expect(missing(settings, as2015)).toContain('时效指标 error');
  });

  it('of a group say the one that is wanted by itself', () => {
    const settings = withAll({ required: { socialBenefit: 'error' } });
    const told = missing(settings, as2021).join();
    expect(told).toContain('社会效益指标 error');
    expect(told).not.toMatch(/(?<!社会)效益指标/);
  });
});

describe('words', () => {
  const words = (change: RuleSettings['words']) => ({ ...standardSettings, words: change });

  it('come into a list and leave it', () => {
    const own = words({ vagueValues: { add: ['妥当'], remove: ['良好'] } });
    expect(severityOf('vague-words', own)).toEqual([]);
    expect(severityOf('vague-words', own, VAGUE.replace('良好', '妥当'))).toEqual(['info']);
  });

  it('of slips, stale texts, sources, duties and units', () => {
    const goal = (text: string, settings: RuleSettings) =>
      checkTables([project({ annualGoal: text, rows: [VAGUE] })], { settings }).map(({ rule }) => rule);
    expect(goal('完成五城联创，提升绩较管理。', standardSettings)).not.toContain('typo');
    expect(goal('完成五城联创，提升绩较管理。', bureauSettings)).toContain('stale-text');
    const withSlip = words({ typos: bureauSettings.words.typos! });
    expect(goal('完成五城联创，提升绩较管理。', withSlip)).toContain('typo');
    const beds = '产出指标 | 数量指标 | 养老床位数 | ≥ | 30 | 人';
    const units = words({ nounUnits: bureauSettings.words.nounUnits! });
    expect(severityOf('unit-fits-name', units, beds)).toEqual(['warning']);
    expect(severityOf('unit-fits-name', units, beds.replace('人', '张'))).toEqual([]);
    expect(severityOf('unit-fits-name', words({ nounUnits: { add: [], remove: ['床位数'] } }), beds)).toEqual(
      [],
    );
  });

  it('of one check do not leak into another', () => {
    const table = project({ rows: [VAGUE] });
    const own = createTableChecker({ settings: words({ vagueValues: { add: [], remove: ['良好'] } }) });
    const standard = createTableChecker();
    const count = (check: typeof own) =>
      check([table])
        .flat()
        .filter(({ rule }) => rule === 'vague-words').length;
    expect([count(own), count(standard), count(own)]).toEqual([0, 1, 0]);
  });
});

test('changes say what they change, and which find less', () => {
  const told = changesOf(bureauSettings).map(({ text, softer }) => `${softer ? '↓ ' : ''}${text['zh-CN']}`);
  expect(told).toEqual([
    '↓ 错别字与标点：提示 → 不检查',
    '定性描述可核查：提示 → 错误',
    '满意度低于多少要提示：60 → 85%',
    '服务对象满意度指标：错误',
    '项目表至多几条指标 [2021版]：40 → 20条',
    '时效指标 [2021版]：不要求 → 错误',
    '错别字与标点 [2015版]：不检查 → 错误',
    '↓ 时效指标 [2015版]：错误 → 警告',
    '没有评价标准的值：增加 基本满意',
    '↓ 没有评价标准的值：删去 长期',
    '口号的开头：增加 高标准',
    '过时的提法：增加 五城联创：2023',
    '↓ 过时的提法：删去 两学一做',
    '错别字：增加 绩较→绩效',
    '↓ 错别字：删去 人材',
    '名词的计量单位：增加 床位数：张',
    '↓ 名词的计量单位：删去 机制',
  ]);
});

test('what is written and changes nothing is no change', () => {
  expect(changesOf(withAll({ severities: { typo: 'info' }, thresholds: { satisfactionFloor: 60 } }))).toEqual(
    [],
  );
});
