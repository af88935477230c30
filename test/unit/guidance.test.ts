// The instruction sheet says what forms, rules, profile and library say, and is no table itself.
import { workbookOf } from '../../src/blueprint/blueprint';
import type { SheetBlueprint } from '../../src/blueprint/blueprint';
import { rowHeightFor, textWidth } from '../../src/blueprint/measure';
import { profiles } from '../../src/domain/profiles';
import type { TableKind } from '../../src/domain/tables';
import { guidanceSheets, instructionSheet } from '../../src/guidance';
import { kindNames } from '../../src/guidance/words';
import { library, sectors } from '../../src/library';
import { recognise } from '../../src/recognise';
import { checkTables, rules } from '../../src/rules';
import { areaName, cellName, contains, intersects } from '../../src/sheet/address';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { snapshotOf } from '../support/snapshotOf';

const kinds = Object.keys(kindNames) as TableKind[];
const [profile2021, profile2015] = profiles as [(typeof profiles)[0], (typeof profiles)[0]];
const options = { kinds, profile: profile2015, year: 2026, sector: 'education' };
const whole = { ...options, instructions: true, example: true, practice: true };
const sheetOf = (change: Partial<typeof options>) => instructionSheet({ ...options, ...change }, library);
const rowsOf = (sheet: SheetBlueprint) => snapshotOf(sheet).values.map((row) => row.map(String));
const textsOf = (sheet: SheetBlueprint) =>
  rowsOf(sheet)
    .flat()
    .filter((text) => text !== '');

const variants = profiles.flatMap((profile) =>
  [undefined, ...sectors.map(({ id }) => id)].map((sector) => [profile.id, sector, profile] as const),
);

test.each(variants)('under %s for %s each 二级指标 has three to five examples', (_id, sector, profile) => {
  const rows = rowsOf(sheetOf({ profile, sector: sector! }));
  const level2 = profile.level1.flatMap((level1) => level1.level2.map(({ name }) => name));
  const told = rows.flatMap(([, text = '', , examples = '']) => {
    const name = level2.find((one) => text.startsWith(`${one}：`));
    return name ? [{ name, examples: examples.split('；') }] : [];
  });
  expect(told.map(({ name }) => name)).toEqual(level2);
  for (const { name, examples } of told) {
    expect([name, examples.length >= 3 && examples.length <= 5]).toEqual([name, true]);
    for (const example of examples) {
      const entry = library.find((one) => example.startsWith(`${one.name}（`))!;
      expect(example).toContain(entry.operator ?? entry.scale[0]!);
    }
  }
});

test('the sector’s own indicators come first', () => {
  const row = rowsOf(sheetOf({})).find(([, text]) => text!.startsWith('数量指标：'))!;
  const first = library.find(
    ({ level2, sectors: own }) => own.includes('education') && level2['2015'] === '数量指标',
  )!;
  expect(row[3]!.startsWith(`${first.name}（`)).toBe(true);
});

test('every rule is listed once, under the tables that it looks at', () => {
  const rows = rowsOf(sheetOf({}));
  for (const { title, source } of rules) {
    expect(rows.filter((row) => row[1] === title['zh-CN'] && row[4] === source)).toHaveLength(1);
  }
  const alone = textsOf(sheetOf({ kinds: ['summary'] }));
  expect(alone).toContain('汇总合计正确');
  expect(alone).not.toContain('前三年均值与上年值相容');
  expect(alone).not.toContain('汇总与各项目表一致');
});

test('only the tables asked for are explained, and what two share is told once', () => {
  const count = (sheet: SheetBlueprint, text: string) => textsOf(sheet).filter((one) => one === text).length;
  expect(count(sheetOf({}), '前三年均值')).toBe(1);
  expect(count(sheetOf({ kinds: ['annual'] }), '前三年均值')).toBe(1);
  expect(count(sheetOf({ kinds: ['project'] }), '前三年均值')).toBe(0);
  expect(count(sheetOf({ kinds: ['project'] }), '《年度整体绩效目标表》')).toBe(0);
  expect(count(sheetOf({ kinds: ['summary'] }), '三、各类指标放什么')).toBe(0);
});

test.each(variants)(
  'the sheet under %s for %s is no table, and every text is filled',
  (_id, sector, profile) => {
    const sheet = sheetOf({ profile, sector: sector! });
    expect(sheet.name).toBe('填报说明');
    expect(recognise([snapshotOf(sheet)])).toEqual([]);
    expect(textsOf(sheet).filter((text) => /\{|undefined/.test(text))).toEqual([]);
  },
);

test('nothing overlaps, stands outside of what is printed, or is higher than its row', () => {
  for (const sheet of guidanceSheets(whole, library)) {
    const { cells, merges, print, columnWidths, rowHeights } = sheet;
    const overlaps = merges.flatMap((one, index) =>
      merges.slice(index + 1).filter((other) => intersects(one, other)),
    );
    expect(overlaps.map(areaName)).toEqual([]);
    expect(cells.filter((cell) => !contains(print.area!, cell))).toEqual([]);
    expect(new Set(cells.map(cellName)).size).toBe(cells.length);
    expect(print.fitToWidth).toBe(1);
    for (const { row, column, value, style } of cells) {
      if (typeof value !== 'string') continue;
      const area = merges.find((merge) => contains(merge, { row, column }));
      const width = columnWidths
        .slice(column, (area?.right ?? column) + 1)
        .reduce((sum, one) => sum + one, 0);
      const height = rowHeights.slice(row, (area?.bottom ?? row) + 1).reduce((sum, one) => sum + one, 0);
      const needed = value
        .split('\n')
        .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
      const { size = 11 } = sheet.styles[style]!.font!;
      expect([value, rowHeightFor(needed, size, 0) <= height]).toEqual([value, true]);
    }
  }
});

test('the chosen sheets, in order', () => {
  const names = (change: Partial<typeof whole>) =>
    guidanceSheets({ ...whole, ...change }, library).map(({ name }) => name);
  expect(names({})).toEqual([
    ...['填报说明', '填报示例（项目表）', '填报示例（战略表）', '填报示例（年度表）', '填报示例（汇总表）'],
    ...['练习（项目表）', '练习答案'],
  ]);
  expect(names({ kinds: ['project'], practice: false })).toEqual(['填报说明', '填报示例（项目表）']);
  expect(names({ instructions: false, example: false })).toEqual(['练习（项目表）', '练习答案']);
});

test.each([profile2015, profile2021])('in one file only the practice has findings', async (profile) => {
  const file = await writeWorkbook(workbookOf(...guidanceSheets({ ...whole, profile }, library)));
  const found = recognise(await readWorkbook(file));
  expect(found.map(({ table }) => table.kind)).toEqual([...kinds, 'project']);
  const sheets = new Set(checkTables(found).map(({ sheetName }) => sheetName));
  expect([...sheets]).toEqual(['练习（项目表）']);
});
