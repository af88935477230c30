// Worked examples: read from their sheets as anybody's tables are, no rule finds fault with them.
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { officialForms } from '../../src/blueprint/forms';
import type { TableKind } from '../../src/domain/tables';
import { profiles } from '../../src/domain/profiles';
import { exampleTable, workedExample } from '../../src/guidance/examples';
import { kindNames } from '../../src/guidance/words';
import { recognise } from '../../src/recognise';
import { checkTables } from '../../src/rules';
import { snapshotOf } from '../support/snapshotOf';

const kinds = Object.keys(kindNames) as TableKind[];
const years = [2024, 2026, 2031];
const cases = profiles.flatMap((profile) => years.map((year) => [profile.id, year, profile] as const));

const told = (found: ReturnType<typeof recognise>) =>
  checkTables(found).map(({ rule, cells, message }) => `${rule} ${cells[0]} ${message['zh-CN']}`);

test.each(cases)('each table of %s for %s is sound by itself', (_id, year, profile) => {
  for (const kind of kinds) {
    const found = recognise([snapshotOf(workedExample(kind, profile, year))]);
    expect(found.map(({ table }) => table.kind)).toEqual([kind]);
    expect(told(found)).toEqual([]);
  }
});

test.each(cases)('all tables of %s for %s are sound together', (_id, year, profile) => {
  // Under the forms' own titles: what is an example by its title is held against no other table.
  const drawn = (kind: TableKind) =>
    drawForm(officialForms[kind], contentOf(exampleTable(kind, profile, year), year));
  const found = recognise(kinds.map((kind) => snapshotOf(drawn(kind))));
  expect(found.map(({ table, doubts }) => [table.kind, doubts])).toEqual(kinds.map((kind) => [kind, []]));
  expect(told(found)).toEqual([]);
});

test('the project has rows of every 二级指标 that it can have, under the names of the profile', () => {
  const level2 = (id: string) => {
    const profile = profiles.find((entry) => entry.id === id)!;
    const [{ table }] = recognise([snapshotOf(workedExample('project', profile, 2026))]) as [
      ReturnType<typeof recognise>[number],
    ];
    return table.kind === 'project' ? [...new Set(table.indicators.map((row) => row.level2))] : [];
  };
  expect(level2('2015')).toEqual([
    ...['数量指标', '质量指标', '时效指标', '成本指标', '经济效益指标', '社会效益指标', '可持续影响指标'],
    '社会公众或服务对象满意度指标',
  ]);
  expect(level2('2021')).toEqual([
    ...['经济成本指标', '数量指标', '质量指标', '时效指标', '经济效益指标', '社会效益指标'],
    '服务对象满意度指标',
  ]);
});

test('title and sheet say that it is an example', () => {
  const { name, cells } = workedExample('annual', profiles[0]!, 2026);
  expect([name, cells[0]!.value]).toEqual(['填报示例（年度表）', '2026年年度整体绩效目标表（填报示例）']);
});
