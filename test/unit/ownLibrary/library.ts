// Own libraries for the tests of this folder: sheets as a bureau types them, and what is read from them.
import fc from 'fast-check';
import { profiles } from '../../../src/domain/profiles';
import { normalisedName } from '../../../src/domain/text';
import { purposes, sectors } from '../../../src/library/groups';
import type { LibraryIndicator } from '../../../src/library/indicator';
import { readOwnEntries, type ImportProblem } from '../../../src/library/own';
import { operators } from '../../../src/library/own/columns';
import { ownId } from '../../../src/library/own/id';
import type { SheetSnapshot } from '../../../src/sheet/snapshot';
import { sheet, type SheetCell } from '../../support/sheet';

/** A library sheet of rows that are written with `|` between their cells. */
export const typed = (lines: readonly string[], origin = 'A1', name = '指标库') =>
  sheet(
    name,
    origin,
    lines.map((line) => line.split('|').map((cell): SheetCell => cell.trim())),
  );

export function entriesOf(...sheets: SheetSnapshot[]): LibraryIndicator[] {
  const read = readOwnEntries(sheets);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.entries;
}

export function problemsOf(...sheets: SheetSnapshot[]): ImportProblem[] {
  const read = readOwnEntries(sheets);
  return 'problems' in read ? read.problems : [];
}

const level2Names = (id: string) =>
  profiles
    .find((profile) => profile.id === id)!
    .level1.flatMap(({ level2 }) => level2.map(({ name }) => name));

/** As nobody would type them, but could. */
const aText = (minLength: number, maxLength = 16) =>
  fc
    .oneof(
      fc.constantFrom(
        '=1+1',
        '-5',
        '0012',
        '95%',
        '"引号"、逗号',
        '2026/11/23',
        '@甲',
        "'单引号",
        'TRUE',
        '三次/年',
      ),
      fc.string({ unit: fc.constantFrom(...'指标名称完成率一二（）、，；/"“”·%≥1a '), minLength, maxLength }),
    )
    .map((text) => text.trim())
    .filter((text) => text.length >= minLength && normalisedName(text) !== '');
const aUnit = fc.constantFrom('%', '元/人·天', '台（套）', '个', '平方米', '人次/天', '次/半年');
const someOf = (texts: readonly string[]) => fc.subarray([...texts], { maxLength: 3 });
const aStandard = fc.record({
  value: fc.oneof(fc.nat(99999).map(String), fc.constantFrom('0.1', '12.345', '0.333333', '1234567.89')),
  unit: aUnit,
  year: fc.integer({ min: 1990, max: 2099 }),
  area: fc.constantFrom('', '全区', '一、二类会议'),
  source: fc.constantFrom('本区会议费管理办法', '财行〔2016〕214号', '=附件1'),
});

const anEntry: fc.Arbitrary<LibraryIndicator> = fc
  .record({
    name: aText(2),
    level2: fc.record({
      '2015': fc.constantFrom(...level2Names('2015')),
      '2021': fc.constantFrom(...level2Names('2021')),
    }),
    definition: fc.oneof(fc.constantFrom('', '第一行\n第二行'), aText(1, 60)),
    kind: fc.constantFrom('quantitative', 'qualitative'),
    direction: fc.constantFrom('more', 'less', 'neutral'),
    operator: fc.constantFrom(...operators),
    units: fc.uniqueArray(aUnit, { minLength: 1, maxLength: 3 }),
    scale: fc.uniqueArray(aText(1, 8), { minLength: 1, maxLength: 4 }),
    sectors: someOf(sectors.map(({ id }) => id)),
    purposes: someOf(purposes.map(({ id }) => id)),
    evidence: fc.oneof(fc.constant(''), fc.constantFrom('台账、报表', '=系统')),
    standards: fc.array(aStandard, { maxLength: 3 }),
    keywords: fc.uniqueArray(aText(1, 8), { maxLength: 4 }),
  })
  .map(({ name, kind, operator, units, scale, ...rest }) => ({
    id: ownId(name),
    name,
    kind,
    ...(kind === 'quantitative' ? { operator, units, scale: [] } : { units: [], scale }),
    ...rest,
  }));

/** Different by name. */
export const someEntries = (maxLength: number): fc.Arbitrary<LibraryIndicator[]> =>
  fc.uniqueArray(anEntry, { minLength: 1, maxLength, selector: ({ name }) => normalisedName(name) });
