// What is exported is imported as it was, in memory and through a real file.
import fc from 'fast-check';
import { library, type LibraryIndicator } from '../../../src/library';
import { emptyOwnLibraryBlueprint, ownColumns, ownLibraryBlueprint } from '../../../src/library/own';
import { ownId } from '../../../src/library/own/id';
import { joinList, splitList } from '../../../src/library/own/lists';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { sheet } from '../../support/sheet';
import { snapshotOf } from '../../support/snapshotOf';
import { entriesOf, problemsOf, someEntries } from './library';

const inMemory = (entries: readonly LibraryIndicator[]) =>
  entriesOf(...ownLibraryBlueprint(entries).sheets.map(snapshotOf));
const throughFile = async (entries: readonly LibraryIndicator[]) =>
  entriesOf(...(await readWorkbook(await writeWorkbook(ownLibraryBlueprint(entries)))));
const asOwn = (entries: readonly LibraryIndicator[]) =>
  entries.map((entry) => ({ ...entry, id: ownId(entry.name) }));

test('the built-in library', () => {
  expect(inMemory(library)).toEqual(asOwn(library));
});

test('the built-in library, through a file', async () => {
  expect(await throughFile(library)).toEqual(asOwn(library));
});

test('any entries', () => {
  fc.assert(
    fc.property(someEntries(6), (entries) => {
      expect(inMemory(entries)).toEqual(entries);
    }),
    { numRuns: 300 },
  );
});

test('any entries, through a file', async () => {
  await fc.assert(
    fc.asyncProperty(someEntries(12), async (entries) => {
      expect(await throughFile(entries)).toEqual(entries);
    }),
    { numRuns: 20 },
  );
});

/** The exported sheet after somebody has worked on it: columns moved and added, rows too, repeated categories merged. */
function workedOn(entries: readonly LibraryIndicator[], order: readonly number[], gaps: ReadonlySet<number>) {
  const made = snapshotOf(ownLibraryBlueprint(entries).sheets[0]!);
  const [, header, ...body] = made.values as string[][];
  const categories = ['一级指标', '二级指标（2021版）', '二级指标（2015版）'].map((label) =>
    header!.indexOf(label),
  );
  const merged = body.map((row, index) => {
    const above = body.slice(0, index).findLast((other) => other[header!.indexOf('指标名称*')] !== '');
    const same = above !== undefined && categories.every((column) => row[column] === above[column]);
    return row.map((value, column) => (same && categories.includes(column) ? '' : value));
  });
  const moved = (row: readonly string[]) => order.map((column) => row[column]!);
  const rows = merged.flatMap((row, index) => {
    const number = String(index + 1);
    return [...(gaps.has(index) ? [['']] : []), [number, ...moved(row), '已核']];
  });
  return sheet('库', 'C4', [
    ['某区指标库'],
    ['', '单位：见各行'],
    ['序号', ...moved(header!).map((label) => ` ${label.split('').join(' ')}：`), '审核'],
    ...rows,
    [''],
    ['注：由各科室提供。'],
    ['联系人：', '', '李某'],
  ]);
}

test('any entries, after somebody has worked on the sheet', () => {
  const columns = ownColumns.length - 1;
  const anOrder = fc.shuffledSubarray([...Array(columns).keys()], { minLength: columns });
  fc.assert(
    fc.property(someEntries(6), anOrder, fc.uniqueArray(fc.nat(8)), (entries, order, gaps) => {
      expect(entriesOf(workedOn(entries, order, new Set(gaps)))).toEqual(entries);
    }),
    { numRuns: 300 },
  );
});

/** Without order. */
const asSet = (entries: readonly LibraryIndicator[]) =>
  new Map(
    entries.map(({ standards, ...entry }) => [
      entry.id,
      { ...entry, standards: standards.map((standard) => JSON.stringify(standard)).sort() },
    ]),
  );

test('any entries, after the rows were sorted', () => {
  const aRank = fc.infiniteStream(fc.nat());
  fc.assert(
    fc.property(someEntries(6), aRank, (entries, ranks) => {
      const made = snapshotOf(ownLibraryBlueprint(entries).sheets[0]!);
      const [title, header, ...body] = made.values;
      const sorted = body
        .map((row) => ({ row, rank: ranks.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ row }) => row);
      const read = entriesOf({ ...made, values: [title!, header!, ...sorted] });
      expect(asSet(read)).toEqual(asSet(entries));
    }),
  );
});

test.each([true, false])('words in one cell (slash: %s)', (slash) => {
  const aWord = fc
    .string({ unit: fc.constantFrom(...'甲乙"、，;/\n '), minLength: 1, maxLength: 6 })
    .map((word) => word.trim())
    .filter((word) => word !== '');
  fc.assert(
    fc.property(fc.uniqueArray(aWord), (words) => {
      expect(splitList(joinList(words, { slash }), { slash })).toEqual(words);
    }),
  );
});

test('the example of the empty form is not imported', async () => {
  const sheets = await readWorkbook(await writeWorkbook(emptyOwnLibraryBlueprint()));
  expect(problemsOf(...sheets)).toEqual([{ code: 'noEntries', sheet: '指标库', values: {} }]);
});

test('what is typed below the example is', () => {
  const [form] = emptyOwnLibraryBlueprint().sheets.map(snapshotOf);
  const header = form!.values.findIndex((row) => row.includes('指标名称*'));
  const at = (label: string) => form!.values[header]!.indexOf(label);
  const row = form!.values[header + 2]!;
  row[at('二级指标*')] = '社会效益';
  row[at('指标名称*')] = '志愿服务时长';
  row[at('计量单位')] = '小时';
  expect(entriesOf(form!).map(({ name, operator, units }) => ({ name, operator, units }))).toEqual([
    { name: '志愿服务时长', operator: '≥', units: ['小时'] },
  ]);
});
