// The library's data hold what the picker and the rules expect of them.
import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { indicatorTree, library, purposes, sectors, type LibraryIndicator } from '../../src/library';
import { indicatorSchema } from '../../src/library/indicator';
import { loadLibrary } from '../../src/library/load';
import { findLevel2, profiles, type Level2Kind } from '../../src/domain/profiles';
import { normalisedName } from '../../src/domain/text';

const root = resolve(__dirname, '../..');
const groupFiles = ['sectors.json', 'purposes.json'];
const dataFiles = readdirSync(`${root}/src/library/data`).filter((file) => !groupFiles.includes(file));
const entriesOf = (file: string): unknown[] =>
  JSON.parse(readFileSync(`${root}/src/library/data/${file}`, 'utf8')) as unknown[];

const repeated = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);
const names = (entries: readonly LibraryIndicator[]) => entries.map(({ name }) => name);
function grouped(entries: readonly LibraryIndicator[], by: (entry: LibraryIndicator) => string) {
  const groups = new Map<string, LibraryIndicator[]>();
  for (const entry of entries) groups.set(by(entry), [...(groups.get(by(entry)) ?? []), entry]);
  return groups;
}
const kindIn2015 = ({ level2 }: LibraryIndicator): Level2Kind | undefined =>
  findLevel2(
    profiles.find(({ id }) => id === '2015')!,
    level2['2015'],
  )?.level2.kind;

describe('every entry', () => {
  test.each(dataFiles)('%s follows the schema', (file) => {
    for (const entry of entriesOf(file))
      expect(indicatorSchema.safeParse(entry).error?.issues).toBeUndefined();
  });

  test('of every file is in the library', () => {
    expect(library).toHaveLength(dataFiles.flatMap(entriesOf).length);
    expect(library.length).toBeGreaterThanOrEqual(800);
  });

  test('has an id and a name of its own', () => {
    expect(repeated(library.map(({ id }) => id))).toEqual([]);
    expect(repeated(library.map(({ name }) => normalisedName(name)))).toEqual([]);
  });

  test('of a sector file belongs to that sector first; common ones belong to none', () => {
    for (const file of dataFiles) {
      const sector = file === 'common.json' ? undefined : file.replace('.json', '');
      for (const entry of entriesOf(file)) expect((entry as LibraryIndicator).sectors[0]).toBe(sector);
    }
  });

  test('names sectors and purposes that exist, each once', () => {
    const known = new Set([...sectors, ...purposes].map(({ id }) => id));
    expect(known.size).toBe(sectors.length + purposes.length);
    for (const entry of library) {
      const used = [...entry.sectors, ...entry.purposes];
      expect(used.filter((id) => !known.has(id))).toEqual([]);
      expect(repeated(used)).toEqual([]);
    }
  });

  test.each(profiles)('has a place in $id under the official name', (profile) => {
    const official = profile.level1.flatMap(({ level2 }) => level2.map(({ name }) => name));
    const misplaced = library.filter(
      ({ level2 }) => !official.includes(level2[profile.id as '2015' | '2021']),
    );
    expect(names(misplaced)).toEqual([]);
  });

  test('does not repeat its name, a keyword, a unit or a word of its scale', () => {
    for (const { name, keywords, units, scale } of library) {
      expect(repeated([name, ...keywords])).toEqual([]);
      expect(repeated([...units, ...scale])).toEqual([]);
    }
  });

  test('defines what its name alone does not say', () => {
    const bare = library.filter(({ name, definition }) => normalisedName(definition).length <= name.length);
    expect(names(bare)).toEqual([]);
    expect(repeated(library.map(({ definition }) => normalisedName(definition)))).toEqual([]);
  });
});

describe('places follow good practice', () => {
  const isRate = ({ name }: LibraryIndicator) => /(率|比例|占比|比重)$/.test(name);
  const only = (test: (entry: LibraryIndicator) => boolean) => library.filter(test);

  test('rates are counted in %, ‰ or a ratio, and give their formula', () => {
    const rates = only(isRate);
    expect(rates.length).toBeGreaterThan(100);
    for (const { name, units, definition } of rates) {
      expect({ name, unit: units[0] }).toEqual({
        name,
        unit: expect.stringMatching(/^(%|‰|1\/10万|人\/万车|秒\/百小时)$/) as string,
      });
      expect(`${name}：${definition}`).toMatch(/[÷×－]/);
    }
  });

  test('a percentage says ×100% or is a rate by its weights', () => {
    const percentages = only((entry) => isRate(entry) && entry.units[0] === '%');
    const without = percentages.filter(({ definition }) => !definition.includes('×100%'));
    expect(names(without)).toEqual(['主要农作物耕种收综合机械化率']);
  });

  test('under 数量指标 there are counts only', () => {
    const quantities = only((entry) => kindIn2015(entry) === 'quantity');
    expect(
      names(quantities.filter((entry) => entry.kind === 'qualitative' || entry.units[0] === '%')),
    ).toEqual([]);
  });

  test('what speaks of being in time stands under 时效指标', () => {
    const timely = only(({ name }) => /及时|按时|按期|准点|响应时间/.test(name));
    expect(names(timely.filter((entry) => kindIn2015(entry) !== 'timeliness'))).toEqual([]);
  });

  test('satisfaction stands under 满意度指标, and nothing else does', () => {
    const wrong = only((entry) => /满意度/.test(entry.name) !== (kindIn2015(entry) === 'satisfaction'));
    expect(names(wrong)).toEqual([]);
  });

  test('what is counted in money per something stands under 成本指标, with no lower bound', () => {
    const unitCosts = only(({ units }) => /元\//.test(units[0] ?? ''));
    expect(names(unitCosts.filter((entry) => kindIn2015(entry) !== 'cost'))).toEqual([]);
    const costs = only((entry) => kindIn2015(entry) === 'cost');
    expect(names(costs.filter(({ operator }) => operator !== '≤' && operator !== '='))).toEqual([]);
  });

  test('where less is better the bound is an upper one, where more is better a lower one', () => {
    const wrong = only(
      ({ direction, operator }) =>
        (direction === 'less' && operator === '≥') || (direction === 'more' && operator === '≤'),
    );
    expect(names(wrong)).toEqual([]);
  });

  test('a qualitative entry has a scale of at least three steps', () => {
    const qualitative = only(({ kind }) => kind === 'qualitative');
    expect(names(qualitative.filter(({ scale }) => scale.length < 3))).toEqual([]);
    expect(names(qualitative.filter(({ units, operator }) => units.length > 0 || operator))).toEqual([]);
  });

  test('a standard is a number in one of the entry’s units, with its source', () => {
    for (const { units, standards } of library) {
      for (const { value, unit, source, area } of standards) {
        expect(value).toMatch(/^\d+(\.\d+)?$/);
        expect(units).toContain(unit);
        expect(source.length).toBeGreaterThan(4);
        expect(area).not.toBe('');
      }
    }
  });
});

describe('indicatorTree', () => {
  const rare: Level2Kind[] = ['socialCost', 'environmentalCost'];

  test.each(profiles)('gives $id in its own order, every 二级 with entries', (profile) => {
    const tree = indicatorTree(profile.id, library);
    expect(tree.map(({ name }) => name)).toEqual(profile.level1.map(({ name }) => name));
    for (const [at, { level2, count }] of tree.entries()) {
      expect(level2.map(({ name }) => name)).toEqual(profile.level1[at]?.level2.map(({ name }) => name));
      expect(count).toBe(level2.reduce((sum, node) => sum + node.entries.length, 0));
      for (const node of level2) {
        expect(node.count).toBe(node.entries.length);
        expect(node.count).toBeGreaterThanOrEqual(rare.includes(node.kind) ? 3 : 5);
      }
    }
    expect(tree.reduce((sum, { count }) => sum + count, 0)).toBe(library.length);
  });

  test('keeps the order of the entries and shows empty places', () => {
    const [cost, output] = indicatorTree('2021', library.slice(0, 3).reverse());
    expect(cost?.level2.map(({ count }) => count)).toEqual([0, 0, 0]);
    expect(output?.level2.map(({ entries }) => names(entries))).toEqual([
      ['维修改造项目数量', '修缮改造面积'],
      ['工程验收合格率'],
      [],
    ]);
  });

  test('is empty for a profile without places', () => {
    expect(indicatorTree('1999', library)).toEqual([]);
  });
});

describe('coverage', () => {
  test.each(sectors.map(({ id }) => id))('%s has thirty entries of its own and more', (id) => {
    expect(library.filter((entry) => entry.sectors[0] === id).length).toBeGreaterThanOrEqual(30);
  });

  test.each(purposes.map(({ id }) => id))('%s has a dozen entries that are common to all sectors', (id) => {
    const common = library.filter(({ sectors: own, purposes: of }) => own.length === 0 && of.includes(id));
    expect(common.length).toBeGreaterThanOrEqual(12);
  });

  test('no more than eight names end alike, and three of a sector’s with 满意度', () => {
    const stemOf = (name: string) => name.replace(/[（(].*$/, '').slice(-3);
    const byStem = grouped(library, ({ name }) => stemOf(name));
    const often = [...byStem].filter(([stem, entries]) => stem !== '满意度' && entries.length > 8);
    expect(often.map(([stem, entries]) => [stem, names(entries)])).toEqual([]);
    const satisfaction = library.filter(({ name }) => name.endsWith('满意度'));
    for (const [sector, entries] of grouped(satisfaction, (entry) => entry.sectors[0] ?? ''))
      expect([sector, entries.length <= (sector === '' ? 9 : 3)]).toEqual([sector, true]);
  });
});

test('loadLibrary answers the library', async () => {
  const loaded = await loadLibrary();
  expect(loaded.library).toHaveLength(library.length);
});

test.each(['pinyinTable', 'libraryPage', 'unitStandards'])('what %s writes is up to date', (tool) => {
  const run = () =>
    execFileSync(process.execPath, ['--import', 'tsx', `tools/${tool}.ts`, '--check'], { cwd: root });
  expect(run).not.toThrow();
});
