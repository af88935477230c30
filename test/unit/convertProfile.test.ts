// From one version of the hierarchy to the other.
import { convertIndicators } from '../../src/domain/profiles/convert';
import { findLevel2, profileById } from '../../src/domain/profiles';

const [old, current] = [profileById('2015')!, profileById('2021')!];
const row = (level1: string, level2: string, name: string) => ({ level1, level2, name });
const table2015 = [
  row('产出指标', '数量指标', '改造管网长度'),
  row('产出指标', '成本指标', '管网改造费用'),
  row('效益指标', '社会效益', '受益人口'),
  row('效益指标', '可持续影响指标', '管护机制'),
  row('满意度指标', '社会公众或服务对象满意度指标', '农户满意度'),
];
const places = (rows: { level1: string; level2: string; name: string }[]) =>
  rows.map(({ level1, level2, name }) => `${level1}/${level2}/${name}`);

test('2015 to 2021: cost goes to the first level, names become the new ones, 可持续影响 is asked about', () => {
  const { indicators, open } = convertIndicators(table2015, current);
  expect(places(indicators)).toEqual([
    '成本指标/经济成本指标/管网改造费用',
    '产出指标/数量指标/改造管网长度',
    '效益指标/社会效益指标/受益人口',
    '满意度指标/服务对象满意度指标/农户满意度',
    '效益指标/可持续影响指标/管护机制',
  ]);
  expect(open).toEqual([
    {
      index: 3,
      choices: [
        { level1: '效益指标', level2: '社会效益指标' },
        { level1: '效益指标', level2: '经济效益指标' },
        { level1: '效益指标', level2: '生态效益指标' },
      ],
    },
  ]);
});

test('an answer puts it where it was said', () => {
  const answers = new Map([[3, { level1: '效益指标', level2: '社会效益指标' }]]);
  const { indicators, open } = convertIndicators(table2015, current, answers);
  expect(open).toEqual([]);
  expect(places(indicators)).toContain('效益指标/社会效益指标/管护机制');
});

test('2021 to 2015: all kinds of cost are 成本指标 again', () => {
  const { indicators, open } = convertIndicators(
    [
      row('成本指标', '生态环境成本指标', '弃渣占地'),
      row('成本指标', '经济成本指标', '单位造价'),
      row('产出指标', '质量指标', '验收合格率'),
    ],
    old,
  );
  expect(open).toEqual([]);
  expect(places(indicators)).toEqual([
    '产出指标/质量指标/验收合格率',
    '产出指标/成本指标/弃渣占地',
    '产出指标/成本指标/单位造价',
  ]);
});

test('a category that nobody knows is asked about, with all places to choose from', () => {
  const { indicators, open } = convertIndicators([row('产出指标', '安全指标', '事故数')], current);
  expect(places(indicators)).toEqual(['产出指标/安全指标/事故数']);
  expect(open[0]!.choices).toHaveLength(current.level1.flatMap(({ level2 }) => level2).length);
});

test('nothing is lost, and what both profiles have stays', () => {
  for (const to of [old, current]) {
    const { indicators } = convertIndicators(table2015, to);
    expect(new Set(indicators.map(({ name }) => name))).toEqual(new Set(table2015.map(({ name }) => name)));
  }
  const once = convertIndicators(table2015, old).indicators;
  expect(convertIndicators(once, old).indicators).toEqual(once);
  expect(once.every(({ level2 }) => findLevel2(old, level2)?.level2.name === level2)).toBe(true);
});
