// What the search forgives, and what it must not bring while it does.
import fc from 'fast-check';
import { createSearch, library, type LibraryIndicator } from '../../../src/library';

const search = createSearch(library);
const namesFor = (query: string, limit?: number) => search(query, limit).map(({ entry }) => entry.name);

const entry = (name: string, keywords: string[] = [], definition = '说明从略'): LibraryIndicator => ({
  ...library[0]!,
  id: 'a',
  name,
  keywords,
  definition,
});
const found = (names: string[], query: string) =>
  createSearch(names.map((name) => entry(name)))(query).map(({ entry: { name } }) => name);

const VACCINATION = '适龄儿童免疫规划疫苗接种率';

describe('one slip: the entry is still among the first five', () => {
  test.each([
    // a character wrong, missing, doubled, too many; neighbours swapped
    ['疫苗接重率', VACCINATION],
    ['疫苗按种率', VACCINATION],
    ['疫苗接率', VACCINATION],
    ['疫苗接种种率', VACCINATION],
    ['疫苗的接种率', VACCINATION],
    ['疫苗种接率', VACCINATION],
    ['苗疫接种率', VACCINATION],
    ['森林履盖率', '森林覆盖率'],
    ['老旧小区改照户数', '老旧小区改造户数'],
    ['PM2.6年均浓度', 'PM2.5年均浓度'],
    // homophones, a whole word of them too
    ['疫苗接钟率', VACCINATION],
    ['一秒接种率', VACCINATION],
    ['森林付盖率', '森林覆盖率'],
    ['患者满益度', '患者满意度'],
    ['讨新', '欠薪线索按期办结率'],
    // a letter wrong, missing, doubled, too many; neighbours swapped, over the border of syllables too
    ['yimiaojiezhpng', VACCINATION],
    ['yimiajiezhong', VACCINATION],
    ['yimaiojiezhong', VACCINATION],
    ['yimiaoojiezhong', VACCINATION],
    ['yimiaojiezzhong', VACCINATION],
    ['yimiaojeizhong', VACCINATION],
    ['senlnifugailv', '森林覆盖率'],
    ['xinxihau', '信息系统建设数量'],
    ['laojiuxaioqu', '老旧小区改造户数'],
    // southern speakers
    ['zongdianpaiwu', '重点排污单位达标排放率'],
    ['yimiaojiezong', VACCINATION],
    ['senlinhugailv', '森林覆盖率'],
    ['huangzemanyidu', '患者满意度'],
    ['laojiuxiaoqugaizhao', '老旧小区改造户数'],
    ['longcunwusui', '农村生活污水治理率'],
    // mixtures, initials of many words, several words
    ['yimiao接重率', VACCINATION],
    ['jnywjygh', '九年义务教育巩固率'],
    ['疫苗 接重率', VACCINATION],
    ['jiezong 疫苗', VACCINATION],
  ])('%s → %s', (query, expected) => {
    expect(namesFor(query, 5)).toContain(expected);
  });

  test('every name with one character replaced', () => {
    let seed = 20_260;
    const below = (limit: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % limit;
    };
    const missed = library.filter(({ name }) => {
      const at = below(name.length);
      const other = library[below(library.length)]!.name;
      const typed = name.slice(0, at) + other[below(other.length)]! + name.slice(at + 1);
      return !namesFor(typed, 5).includes(name);
    });
    expect(missed.length).toBeLessThan(library.length * 0.05);
  }, 120_000);
});

describe('order', () => {
  test('as written, as it sounds, scattered letters, a slip', () => {
    expect(found(['接钟', '乙接钟', '接种', '解中率', '接按'], '接种')).toEqual([
      '接种',
      '接钟',
      '解中率',
      '乙接钟',
    ]);
    expect(found(['疫苗接重率', '疫苗接按率', '疫苗接种率'], '疫苗接种率')).toEqual([
      '疫苗接种率',
      '疫苗接重率',
      '疫苗接按率',
    ]);
  });

  test('a definition that says it as written before a name that nearly does', () => {
    const find = createSearch([entry('疫苗接钟率'), entry('甲', [], '计算疫苗接种率')]);
    expect(find('疫苗接种率').map(({ entry: { name } }) => name)).toEqual(['甲', '疫苗接钟率']);
  });

  test('of what is met about equally well the preferred comes first, and no more than that', () => {
    const find = createSearch([entry('乙培训人次'), entry('培训甲'), entry('培训乙')]);
    const prefer = ({ name }: LibraryIndicator) => (name.includes('乙') ? 1 : 0);
    expect(find('培训', 5, prefer).map((one) => one.entry.name)).toEqual(['培训乙', '培训甲', '乙培训人次']);
    expect(find('培训乙', 5, prefer)[0]?.entry.name).toBe('培训乙');
  });
});

describe('no noise', () => {
  test('nothing but what is written when there is enough of it', () => {
    const names = Array.from({ length: 5 }, (_, at) => `接种人数${'甲乙丙丁戊'[at]}`);
    expect(found([...names, '接钟人数'], '接种人数')).toHaveLength(5);
  });

  test.each(['疫', 'ym', 'y', 'yim'])('%s is too short to be guessed', (query) => {
    expect(found(['一秒', '林'], query)).toEqual(query === '疫' ? [] : found(['一秒'], query));
  });

  test.each(['风马牛不相及', 'qqqq', 'wrtpsk', '呵呵呵', 'hello world', '卅卌'])(
    '%s finds nothing',
    (query) => {
      expect(namesFor(query)).toEqual([]);
    },
  );

  test('whatever is typed, few entries are there that are not as written', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeioubcdfghjlmnxyz'), maxLength: 12 });
    fc.assert(
      fc.property(letters, (text) => {
        const scores = search(text, library.length).map(({ score }) => score);
        expect(scores.filter((score) => score < 20).length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

test('highlights show what a slip stands for', () => {
  const [hit] = createSearch([entry('儿童疫苗接种率')])('疫苗接重率');
  expect(hit?.highlights).toEqual([[2, 7]]);
  expect(createSearch([entry('儿童疫苗接种率')])('yimiaojeizhong')[0]?.highlights).toEqual([[2, 6]]);
});
