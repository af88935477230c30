// Every problem of an import, with its place and its values.
import { MOST_ENTRIES, readOwnEntries } from '../../../src/library/own';
import { sheet } from '../../support/sheet';
import { problemsOf, typed } from './library';

const HEADER =
  '一级指标|二级指标|指标名称|指标解释|指标类型|方向|符号|计量单位|评价等级|行业|资金用途|标准值|标准单位|标准年份|标准依据';
const FIRST = '产出指标|数量指标|受理件数|略|定量|越大越好|≥|件||教育|补贴资助||||';
const at = (...lines: string[]) =>
  problemsOf(typed([HEADER, FIRST, ...lines])).map(({ code, sheet: name, row, column, values }) => ({
    at: `${name}!${column}${row}`,
    code,
    ...values,
  }));

test('a file without header, an empty one too', () => {
  const noHeader = [{ code: 'noHeader', sheet: '', values: {} }];
  expect(problemsOf()).toEqual(noHeader);
  expect(problemsOf(typed(['指标库', '受理件数|件'], 'A1', '表'))).toEqual(noHeader);
  expect(problemsOf({ ...typed([HEADER, FIRST]), hidden: true })).toEqual(noHeader);
});

test('a header that lacks columns, or has one twice', () => {
  expect(problemsOf(typed(['序号|指标名称|计量单位', '1|受理件数|件'], 'B2', '表'))).toEqual([
    {
      code: 'columnMissing',
      sheet: '表',
      row: 2,
      column: 'C',
      values: { missing: ['level2', 'definition'] },
    },
  ]);
  expect(problemsOf(typed(['一级指标|二级指标|指标解释|行业|考核要点', '产出|数量|略||略']))).toMatchObject([
    { code: 'columnMissing', values: { missing: ['name'] } },
  ]);
  expect(problemsOf(typed(['二级指标|指标名称|指标解释|行业|单位|行业', '数量|受理件数|略||件|']))).toEqual([
    { code: 'columnTwice', sheet: '指标库', row: 1, column: 'F', values: { field: 'sectors', text: '行业' } },
  ]);
});

test('a second sheet that lacks a column is not passed over', () => {
  const lacking = typed(['指标名称|指标解释', '甲件数|略'], 'A1', '二');
  expect(problemsOf(typed([HEADER, FIRST]), lacking)).toEqual([
    { code: 'columnMissing', sheet: '二', row: 1, column: 'A', values: { missing: ['level2'] } },
  ]);
});

test('a header with nothing below', () => {
  expect(problemsOf(typed([HEADER, '注：待填']))).toEqual([
    { code: 'noEntries', sheet: '指标库', values: {} },
  ]);
});

test('more entries than can be', () => {
  const rows = Array.from({ length: MOST_ENTRIES + 5 }, (_, index) => [
    '数量指标',
    `指标第${index}`,
    '略',
    '件',
  ]);
  const many = sheet('多', 'A1', [['二级指标', '指标名称', '指标解释', '计量单位'], ...rows]);
  expect(problemsOf(many)).toEqual([
    { code: 'tooMany', sheet: '多', row: MOST_ENTRIES + 2, column: 'B', values: { limit: '10000' } },
  ]);
  many.values.length = MOST_ENTRIES + 1;
  expect(readOwnEntries([many])).toMatchObject({ otherSheets: [] });
});

const NAME = { name: '办结件数' };
test.each([
  ['||　|没有名称|||≥|件|||||||', 'C3', 'nameMissing', { text: '' }],
  ['||件|太短|||≥|件|||||||', 'C3', 'nameMissing', { text: '件' }],
  ['||受 理件数|略|||≥|件|||||||', 'C3', 'duplicateInFile', { name: '受 理件数', sheet: '指标库', row: '2' }],
  // With a standard of its own, and another unit than above.
  [
    '||受理件数|略|||≥|次||||5|元|2024|办法',
    'C3',
    'duplicateInFile',
    { name: '受理件数', sheet: '指标库', row: '2' },
  ],
  ['过程指标|数量指标|办结件数|略|||≥|件|||||||', 'A3', 'level1Unknown', { ...NAME, text: '过程指标' }],
  ['效益指标||办结件数|略|||≥|件|||||||', 'B3', 'level2Missing', NAME],
  ['|政策指标|办结件数|略|||≥|件|||||||', 'B3', 'level2Unknown', { ...NAME, text: '政策指标' }],
  [
    '效益指标|质量指标|办结件数|略|||≥|件|||||||',
    'A3',
    'level2NotUnderLevel1',
    { ...NAME, level1: '效益指标', level2: '质量指标' },
  ],
  [
    '||办结件数|略|定级||≥|件|||||||',
    'E3',
    'kindUnknown',
    { ...NAME, text: '定级', known: ['定量', '定性'] },
  ],
  ['||办结件数|略|||||||||||', 'E3', 'kindUnclear', NAME],
  ['||办结件数|略|定性||≥||优、良||||||', 'G3', 'kindContradicts', { ...NAME, text: '≥' }],
  [
    '||办结件数|略||向上|≥|件|||||||',
    'F3',
    'directionUnknown',
    { ...NAME, text: '向上', known: ['越大越好', '越小越好', '无方向'] },
  ],
  [
    '||办结件数|略|||约|件|||||||',
    'G3',
    'operatorUnknown',
    { ...NAME, text: '约', known: ['≥', '≤', '=', '>', '<'] },
  ],
  ['||办结件数|略|||≥||||||||', 'H3', 'unitMissing', NAME],
  ['||办结件数|略|定性|||||||||||', 'I3', 'scaleMissing', NAME],
  [
    '||办结件数|略|||≥|件||教育局、通用|||||',
    'J3',
    'sectorUnknown',
    { ...NAME, text: '教育局', near: ['教育'] },
  ],
  [
    '||办结件数|略|||≥|件|||设备采购||||',
    'K3',
    'purposeUnknown',
    { ...NAME, text: '设备采购', near: ['设备购置'] },
  ],
  [
    '||办结件数|略|||≥|件||||另行规定||2024|某办法',
    'L3',
    'standardNotANumber',
    { ...NAME, text: '另行规定' },
  ],
  [
    '||办结件数|略|||≥|件||||5|||',
    'N3',
    'standardIncomplete',
    { ...NAME, missing: ['standardYear', 'standardSource'] },
  ],
  [
    '||办结件数|略|||≥|件|||||元/件|2024|某办法',
    'L3',
    'standardIncomplete',
    { ...NAME, missing: ['standardValue'] },
  ],
  [
    '||办结件数|略|||≥|件||||5元/件|万元/件|2024|某办法',
    'M3',
    'standardUnitDiffers',
    { ...NAME, text: '元/件', unit: '万元/件' },
  ],
  ['||办结件数|略|||≥|件||||5||近年|某办法', 'N3', 'standardYearUnknown', { ...NAME, text: '近年' }],
  // The unit of the entry is the standard's too, whatever else is wrong with it.
  [
    '||办结件数|略||向上|≥|件||||5||2024|某办法',
    'F3',
    'directionUnknown',
    { ...NAME, text: '向上', known: ['越大越好', '越小越好', '无方向'] },
  ],
  ['||办结件数|#N/A|||≥|件|||||||', 'D3', 'cellError', { text: '#N/A' }],
  ['|||||||||||5||2024|某办法', undefined, undefined, undefined],
])('%s', (line, cell, code, values) => {
  const expected = code === undefined ? [] : [{ at: `指标库!${cell}`, code, ...values }];
  expect(at(line)).toEqual(expected);
});

test('a standard above all names belongs to nothing', () => {
  expect(problemsOf(typed([HEADER, '|||||||||||5||2024|某办法', FIRST]))).toMatchObject([
    { code: 'nameMissing', row: 2, column: 'C' },
  ]);
});

test('all of them at once, and nothing is imported', () => {
  const read = readOwnEntries([
    typed([HEADER, FIRST, '||||||≥|件|||||||', '||办结件数|略|定级|向上|≥|件||火星|||||']),
    typed([HEADER, '产出指标|数量指标|受理件数|略|定量||≥|件|||||||'], 'A1', '续'),
  ]);
  expect('entries' in read).toBe(false);
  expect('problems' in read && read.problems.map(({ code, sheet: name, row }) => [code, name, row])).toEqual([
    ['nameMissing', '指标库', 3],
    ['kindUnknown', '指标库', 4],
    ['directionUnknown', '指标库', 4],
    ['sectorUnknown', '指标库', 4],
    ['duplicateInFile', '续', 2],
  ]);
});

test('a row that names no indicator but has something else is said to lack the name', () => {
  expect(at('||||||≥|件|||||||')).toEqual([{ at: '指标库!C3', code: 'nameMissing', text: '' }]);
});
