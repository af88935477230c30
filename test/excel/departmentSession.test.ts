// Inserting into a department's tables as the pane does it: duties, names that are there, the cursor, undo; and every
// sample table that departments typed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import type { FoundTable, PlacedAnnualTable, PlacedStrategicTable } from '../../src/domain/tables';
import { excelWorkbook } from '../../src/excel/workbook';
import { createSession } from '../../src/session/createSession';
import type { IndicatorPick, Session } from '../../src/session/session';
import { areaName } from '../../src/sheet/address';
import type { SheetStore } from '../../workbench/store/store';
import { annualHeader, strategicForm, strategicHeader } from '../support/formRows';
import { drawSheet, openOffice, services, type OpenOffice } from '../support/officeHost';
import { samplesFolder } from '../support/samples';
import { whole } from '../support/seenRows';
import { sheet as typedSheet } from '../support/sheet';
import { formOf, inventedTables } from '../support/targetTables';
import { typeSheet } from '../support/wildSheet';

let office: OpenOffice;
let session: Session;
beforeEach(async () => {
  office = await openOffice();
  session = createSession(excelWorkbook, services);
});
afterEach(async () => {
  await session.stop();
  office.close();
});

type Department = FoundTable<PlacedStrategicTable | PlacedAnnualTable>;
const found = () => session.state().tables[0] as Department;
const store = () => office.store.sheet(found().sheet)!;
const notice = () => session.state().notice;
const cursor = () => areaName(office.store.selection(found().sheet));
const rows = () =>
  found().table.indicators.map((row) => ('category' in row ? `${row.category}/${row.name}` : row.name));

const lamps: IndicatorPick = {
  level1: '产出指标',
  level2: '数量指标',
  name: '新增路灯数量',
  operator: '≥',
  number: '',
  unit: '盏',
  definition: '当年安装并亮灯的路灯',
  evidence: '竣工验收单',
};
const light: IndicatorPick = {
  level1: '产出指标',
  level2: '质量指标',
  name: '亮灯率',
  operator: '≥',
  number: '',
  unit: '%',
  definition: '亮灯数÷路灯总数×100%',
  standard: { value: '95%', source: '县照明管理办法' },
};
const timely: IndicatorPick = {
  level1: '产出指标',
  level2: '时效指标',
  name: '故障修复及时性',
  operator: '',
  number: '',
  unit: '及时',
};

const open = async (index: number) => {
  const tables = inventedTables.filter(({ kind }) => kind === 'strategic' || kind === 'annual');
  const table = tables[index]!;
  await drawSheet(drawForm(formOf(table), contentOf(table, 2026)));
  await session.start();
};
const type = async (cells: Parameters<typeof typedSheet>[2]) => {
  office.store.transact('person', 'typing', () =>
    typeSheet(office.store, '表', typedSheet('表', 'A1', cells)),
  );
  await session.start();
};
const input = (row: number, column: number, text: string) =>
  office.store.transact('person', 'typing', () => store().setInput({ row, column }, text));

test('a number typed into a waiting value reads with operator and unit, to people and to rules', async () => {
  await open(0);
  const last = found().body.last;
  const before = whole(store());
  await session.insertIndicators(found().id, [timely, lamps, light]);
  expect(notice()).toMatchObject({ code: 'indicatorsInserted', values: { count: '3', skipped: '0' } });
  expect(cursor()).toBe(`E${last + 3}`);
  input(last + 2, 4, '120');
  input(last + 3, 4, '98.5%');
  await session.recheck();
  const added = (found().table as PlacedStrategicTable).indicators.slice(-3);
  expect(added).toMatchObject([
    { sequence: '4', name: '故障修复及时性', annualValue: '及时', definition: '', note: '' },
    { sequence: '5', annualValue: '≥120盏', note: '数据来源：竣工验收单', standardValue: '' },
    { sequence: '6', annualValue: '≥98.50%', standardValue: '95%', standardSource: '县照明管理办法' },
  ]);
  office.store.undo();
  office.store.undo();
  await session.undo();
  expect(notice()).toMatchObject({ code: 'undone' });
  expect(whole(store())).toEqual(before);
});

test('into the duty of the row; a name counts as there in its own duty alone', async () => {
  await open(2);
  const { first, last } = found().body;
  await session.insertIndicators(found().id, [lamps], first);
  expect(rows()).toEqual([
    '质量指标/养护工程合格率',
    '数量指标/日常养护里程',
    '数量指标/新增路灯数量',
    '社会公众满意度/乘客满意度',
  ]);
  expect(store().merges().map(areaName)).toContain(`B${first + 1}:B${first + 3}`);
  await session.insertIndicators(found().id, [lamps, light], first + 1);
  expect(notice()).toMatchObject({ tone: 'warning', values: { count: '1', skipped: '1' } });
  await session.insertIndicators(found().id, [lamps]);
  expect(notice()).toMatchObject({ code: 'indicatorsInserted', values: { count: '1', skipped: '0' } });
  expect(rows().at(-2)).toBe('数量指标/新增路灯数量');
  await session.insertIndicators(found().id, [{ ...lamps, name: '新增 路灯数量' }], last + 3);
  expect(notice()).toMatchObject({ code: 'indicatorsAlreadyThere' });
});

const values = ['10次', '10次', '', '', '9次', '9次', '内部统计', ''];

test('kinds merged, repeated or short are written on as they are', async () => {
  await type([
    ...annualHeader,
    [1, '照明', '亮', '数量', '巡查次数', ...values, '巡查', '照明费', '照明科'],
    ['', '', '', '', '检修次数', ...values, '', '', ''],
    ['', '', '', '质量', '检修合格率', ...values, '', '', ''],
    [2, '绿化', '绿', '数量', '补植次数', ...values, '补植', '绿化费', '绿化科'],
  ]);
  await session.insertIndicators(found().id, [lamps, light, timely], 4);
  expect(rows()).toEqual([
    '数量/巡查次数',
    '数量/检修次数',
    '数量/新增路灯数量',
    '质量/检修合格率',
    '质量/亮灯率',
    '时效/故障修复及时性',
    '数量/补植次数',
  ]);
});

test('free rows of the duty come to their kinds; where everything is repeated it stays repeated', async () => {
  const duty = (kind: string, name: string, filled = true) => [
    ...[1, '照明', '亮', kind, name, ...(filled ? values : values.map(() => '')), '巡查', '照明费', '照明科'],
  ];
  await type([
    ...annualHeader,
    duty('数量指标', '巡查次数'),
    duty('质量指标', '检修合格率'),
    duty('', '', false),
    duty('时效指标', '', false),
    [2, '绿化', '绿', '数量指标', '补植次数', ...values, '补植', '绿化费', '绿化科'],
  ]);
  const bottom = found().body.last;
  await session.insertIndicators(found().id, [timely, lamps, light], 5);
  expect(rows()).toEqual([
    '数量指标/巡查次数',
    '数量指标/新增路灯数量',
    '质量指标/检修合格率',
    '质量指标/亮灯率',
    '时效指标/故障修复及时性',
    '数量指标/补植次数',
  ]);
  expect(found().body.last).toBe(bottom + 1);
  expect([4, 5, 6, 7, 8].map((row) => store().value({ row, column: 1 }))).toEqual(Array(5).fill('照明'));
  expect(
    store()
      .merges()
      .filter(({ top }) => top >= 4),
  ).toEqual([]);
});

test('a strategic table without its side column, with an empty line and a header that is repeated', async () => {
  const bare = (cells: Parameters<typeof typedSheet>[2]) => cells.map((row) => row.slice(1));
  const header = bare(strategicHeader);
  const row = (number: number, name: string) => [number, name, '怎样统计', ...values];
  await type([
    ...strategicForm.slice(0, 2),
    ...header,
    row(1, '巡查次数'),
    [],
    row(2, '检修次数'),
    ...header,
    row(3, '补植次数'),
  ]);
  const header2 = () => store().value({ row: 9, column: 1 });
  const printed = header2();
  await session.insertIndicators(found().id, [lamps, light]);
  expect(rows()).toEqual(['巡查次数', '新增路灯数量', '检修次数', '补植次数', '亮灯率']);
  expect((found().table as PlacedStrategicTable).indicators.map(({ sequence }) => sequence)).toEqual([
    ...['1', '2', '3', '4', '5'],
  ]);
  expect(header2()).toBe(printed);
});

test.each([0, 1, 2])(
  'table %i whose rows were all deleted gets rows that look as the form does',
  async (index) => {
    await open(index);
    const { first, last } = found().body;
    office.store.transact('person', 'delete', () => store().deleteRows(first, last - first + 1));
    await session.recheck();
    await session.insertIndicators(found().id, [lamps, light]);
    expect([rows().length, notice()?.code]).toEqual([2, 'indicatorsInserted']);
    const column = found().columns.annualValue!;
    expect(store().style({ row: first + 1, column })).toMatchObject({
      numberFormat: '"≥"0.00%;"≥"-0.00%',
      alignment: { horizontal: 'center', wrap: true },
      border: { left: { style: 'thin' } },
    });
    const number = found().columns.sequence ?? found().columns.dutySequence!;
    expect(store().value({ row: first, column: number })).toBe(1);
  },
);

test('without a column for values nothing is written, and it is said', async () => {
  const header = annualHeader.map((row) => row.map((text) => (text === '年度指标值' ? '其他' : text)));
  await type([...header, [1, '照明', '亮', '巡查次数', '次数', ...values, '巡查', '照明费', '照明科']]);
  await session.insertIndicators(found().id, [lamps]);
  expect(notice()).toMatchObject({ tone: 'error' });
});

const folder = samplesFolder();
(folder ? test : test.skip)(
  'every sample table of a department keeps its texts and takes the indicators',
  async () => {
    await office.store.open(readFileSync(join(folder!, 'typed-by-hand.xlsx')));
    await session.start();
    const textsOf = (sheet: SheetStore) => {
      const { bottom, right } = sheet.usedArea(true)!;
      const texts: string[] = [];
      for (let row = 0; row <= bottom; row++)
        for (let column = 0; column <= right; column++) texts.push(sheet.text({ row, column }));
      return texts.filter((text) => text !== '' && !/^\d+$/.test(text));
    };
    const tables = session
      .state()
      .tables.filter(({ table }) => table.kind === 'strategic' || table.kind === 'annual');
    expect(tables.length).toBeGreaterThan(0);
    for (const { id, sheet: name, body } of tables) {
      const sheet = office.store.sheet(name)!;
      const now = () => session.state().tables.find((table) => table.id === id)! as Department;
      const before = { texts: textsOf(sheet), rows: now().table.indicators.length };
      await session.insertIndicators(id, [lamps, light, timely], body.first);
      expect(notice()).toMatchObject({ code: 'indicatorsInserted' });
      const left = textsOf(sheet);
      const lost = before.texts.filter((text) => {
        const at = left.indexOf(text);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      expect(lost).toEqual([]);
      const names = now().table.indicators.map((row) => row.name);
      expect(names).toEqual(expect.arrayContaining([lamps.name, light.name, timely.name]));
      expect(now().doubts).toEqual([]);
      await session.undo();
      expect(textsOf(sheet)).toEqual(before.texts);
      expect(now().table.indicators).toHaveLength(before.rows);
    }
  },
  120_000,
);
