// Joining, taking away, and own entries before built-in ones.
import { allEntries, mergeEntries, removeEntries } from '../../../src/library/own';
import { standardsOf } from '../../../src/library/standards';
import { entriesOf, typed } from './library';

const HEADER = '二级指标|指标名称|指标解释|计量单位|标准值|标准年份|标准依据|关键词';
const read = (...lines: string[]) => entriesOf(typed([HEADER, ...lines]));
const [beds, visits, drills] = read(
  '数量指标|养老床位数|可用的床位|张',
  '数量指标|门诊人次|挂号人次|人次',
  '数量指标|演练 次数|已办的演练|次',
);
const names = (entries: readonly { name: string }[]) => entries.map(({ name }) => name);

describe('mergeEntries', () => {
  test('into nothing', () => {
    const merged = mergeEntries([], [beds!, visits!], []);
    expect(merged).toEqual({
      entries: [beds, visits],
      added: [beds, visits],
      replaced: [],
      unchanged: [],
      inLibrary: [],
    });
  });

  test('one of the same name takes the place and the id of the other', () => {
    const [newer] = read('质量指标|养老 床位数|备案的床位|张');
    const old = { ...beds!, id: 'own-from-before' };
    const merged = mergeEntries([old, visits!], [drills!, newer!, { ...visits! }], []);
    expect(merged.entries).toEqual([{ ...newer, id: 'own-from-before' }, visits, drills]);
    expect(names(merged.added)).toEqual(['演练 次数']);
    expect(names(merged.replaced)).toEqual(['养老 床位数']);
    expect(names(merged.unchanged)).toEqual(['门诊人次']);
  });

  test('in whatever order the parts of an entry are named', () => {
    const turned = Object.fromEntries(Object.entries(beds!).reverse()) as typeof beds;
    expect(mergeEntries([beds!], [turned!], []).unchanged).toHaveLength(1);
  });

  test('what the built-in library has by name is kept, and named', () => {
    const builtIn = { ...drills!, id: 'drill-count', name: '演练次数' };
    const merged = mergeEntries([], [drills!, beds!], [builtIn]);
    expect(names(merged.entries)).toEqual(['演练 次数', '养老床位数']);
    expect(merged.inLibrary).toEqual([drills]);
    expect(names(merged.added)).toEqual(['演练 次数', '养老床位数']);
  });

  test('importing the same again changes nothing', () => {
    const own = mergeEntries([], [beds!, visits!], []).entries;
    const again = mergeEntries(own, own, []);
    expect(again.entries).toEqual(own);
    expect(again.unchanged).toEqual(own);
  });
});

test('allEntries puts own ones first, and leaves out built-in ones of their names', () => {
  const builtIn = [
    { ...visits!, id: 'visits' },
    { ...drills!, id: 'drill-count', name: '演练次数' },
  ];
  expect(allEntries(builtIn, [drills!, beds!]).map(({ id }) => id)).toEqual([drills!.id, beds!.id, 'visits']);
  expect(allEntries(builtIn, [])).toEqual(builtIn);
});

test('removeEntries', () => {
  expect(removeEntries([beds!, visits!, drills!], new Set([visits!.id, 'none']))).toEqual([beds, drills]);
});

test('standardsOf gives each standard with what it is held against', () => {
  const entries = read(
    '成本指标|食堂餐费|每人每餐|元/人次|12.5|2025|餐费办法|伙食、就餐',
    '||||15|2026|餐费办法',
    '数量指标|养老床位数|可用的床位|张',
  );
  const common = { name: '食堂餐费', keywords: ['伙食', '就餐'], operator: '≤', unit: '元/人次', area: '' };
  expect(standardsOf(entries)).toEqual([
    { ...common, value: '12.5', year: 2025, source: '餐费办法' },
    { ...common, value: '15', year: 2026, source: '餐费办法' },
  ]);
});
