// What is suggested for a table, and why.
import { profileById } from '../../../src/domain/profiles';
import { library, placeOf } from '../../../src/library';
import { createSuggest, subjectOf } from '../../../src/library/suggest';
import { normalisedName } from '../../../src/domain/text';
import { annual, project, strategic } from '../../support/tables';

const suggest = createSuggest(library);
const suggestionsFor = (found: ReturnType<typeof project>) => {
  if (found.table.kind === 'summary') throw new Error('no indicators');
  return suggest(subjectOf(found.table));
};
const names = (found: ReturnType<typeof project>) =>
  suggestionsFor(found).entries.map(({ entry }) => entry.name);

const vaccination = {
  projectName: '免疫规划疫苗接种',
  department: '云溪县卫生健康局',
  annualGoal: '完成适龄儿童疫苗接种，防止传染病暴发。',
};

test('the obvious indicators come first, with the words that speak for them', () => {
  const [first, second] = suggestionsFor(project(vaccination)).entries;
  expect(first!.entry.name).toBe('适龄儿童免疫规划疫苗接种率');
  expect(first!.reasons).toEqual(
    expect.arrayContaining([
      { kind: 'project', words: ['免疫规划疫苗接种'] },
      { kind: 'goal', words: ['适龄儿童', '疫苗接种'] },
      { kind: 'sector', id: 'health' },
    ]),
  );
  expect(second!.entry.name).toBe('疫苗接种剂次数');
});

test.each([
  ['办公设备购置', '云溪县档案馆', '更新办公电脑。', ['购置设备数量', '设备验收合格率', '设备购置单价']],
  ['青年干部培训', '中共云溪县委组织部', '举办培训班。', ['举办培训班期数', '培训人次']],
  ['路灯改造', '云溪县城市管理局', '更换老旧路灯，降低能耗。', ['城市道路照明亮灯率']],
  ['一般债券还本付息', '云溪县财政局', '按时偿还到期债券本息。', ['到期债券还本金额', '政府债券付息金额']],
  ['县级储备粮轮换', '云溪县粮食和物资储备局', '完成轮换。', ['储备粮年度轮换量']],
])('%s of %s', (projectName, department, annualGoal, wanted) => {
  const found = names(project({ projectName, department, annualGoal }));
  expect(found).toEqual(expect.arrayContaining(wanted));
  expect(found.length).toBeLessThanOrEqual(10);
});

test('every kind that the table must have and lacks is named, and something is suggested for it', () => {
  const rows = ['产出指标 | 数量指标 | 疫苗接种剂次数 | ≥ | 900 | 剂次'];
  const { missing, entries } = suggestionsFor(project({ ...vaccination, rows }));
  expect(missing.map(({ name }) => name)).not.toContain('数量指标');
  expect(missing.map(({ name }) => name)).toContain('质量指标');
  const profile = subjectOf(project({ ...vaccination, rows }).table as never).profile;
  for (const { name } of missing) {
    const places = entries.map(({ entry }) => placeOf(entry, profile));
    expect(places.some(({ level1, level2 }) => level1 === name || level2 === name)).toBe(true);
  }
});

test('what the table has is not suggested again, and no kind takes all places', () => {
  const rows = ['产出指标 | 质量指标 | 适龄儿童免疫规划疫苗 接种率 | ≥ | 95 | %'];
  const { entries } = suggestionsFor(project({ ...vaccination, rows }));
  expect(entries.map(({ entry }) => normalisedName(entry.name))).not.toContain('适龄儿童免疫规划疫苗接种率');
  const kinds = entries.map(({ entry }) => placeOf(entry, profileById('2015')!).level2);
  for (const kind of kinds) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(3);
});

test('every suggestion has a reason', () => {
  for (const { entry, reasons } of suggestionsFor(project(vaccination)).entries)
    expect([entry.name, reasons.length > 0]).toEqual([entry.name, true]);
});

test('a department’s tables are looked at by goals and duties, and lack no cost', () => {
  const goals = '建设高标准农田，保障粮食安全。';
  expect(names(strategic({ department: '云溪县农业农村局', goals }))).toContain('高标准农田建设面积');
  const duties = annual({
    rows: [{ duty: '动物防疫', dutyGoal: '做好强制免疫', category: '数量指标', name: '免疫头数' }],
  } as never);
  const { missing } = suggestionsFor(duties);
  expect(missing.map(({ name }) => name)).not.toContain('成本指标');
});

test('a table that says nothing gets what goes with any', () => {
  for (const { reasons } of suggestionsFor(project({ projectName: '', department: '', annualGoal: '' }))
    .entries)
    expect(reasons.map(({ kind }) => kind)).toContain('common');
});
