// The help that a form carries in itself, tried cell by cell in a workbook that has no add-in: what drop-downs offer,
// what lights up, and that both stay right when rows come, go and are sorted.
import { library } from '../../src/library';
import { profileById } from '../../src/domain/profiles';
import { excelWorkbook } from '../../src/excel/workbook';
import { newTableBlueprint, type NewTable } from '../../src/templates/newTable';
import { parseArea, type Cell } from '../../src/sheet/address';
import type { SheetStore } from '../../workbench/store/store';
import { openOffice, type OpenOffice } from '../support/officeHost';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const base = { lookId: 'standard', year: 2026, department: '云溪县教育局', blankRows: 2 };
const project = (profileId: string, sector: string | undefined): NewTable => ({
  ...base,
  kind: 'project',
  formId: 'project',
  projectName: '校园饮用水改造',
  amount: '480',
  annualGoal: '保障师生饮水安全。',
  profileId,
  sector,
});
async function draw(table: NewTable): Promise<SheetStore> {
  const [drawn] = await excelWorkbook.draw(newTableBlueprint(table, [], library));
  return office.store.sheet(drawn!.sheet)!;
}
const at = (address: string): Cell => {
  const area = parseArea(address)!;
  return { row: area.top, column: area.left };
};
const person = (work: () => void) => office.store.transact('person', 'edit', work);
/** Names of the profile's lists are at hand in no cell of the form: they come from the hidden sheet. */
const level1Of = (id: string) => profileById(id)!.level1.map(({ name }) => name);

test('from 一级 to 三级, in merged blocks: each list looks upward for what its block says', async () => {
  const sheet = await draw(project('2021', 'education'));
  expect(sheet.listChoices(at('B8'))).toEqual(level1Of('2021'));
  expect(sheet.listChoices(at('C8'))).toEqual(['经济成本指标', '社会成本指标', '生态环境成本指标']);
  // The second row of a merged block, and the first of the next one.
  const costs = sheet.listChoices(at('D9'))!;
  expect(costs).toEqual(sheet.listChoices(at('D8')));
  expect(costs).toContain('营养膳食补助标准');
  const counts = sheet.listChoices(at('D14'))!;
  expect(counts.length).toBeGreaterThan(20);
  expect(counts.filter((name) => costs.includes(name))).toEqual([]);
});

test('a sector’s own indicators come first, others’ are left out', async () => {
  const sheet = await draw(project('2015', 'education'));
  const names = new Set(sheet.listChoices(at('D8')));
  const own = library.filter(({ sectors }) => sectors.includes('education')).map(({ name }) => name);
  expect(own).toContain(sheet.listChoices(at('D8'))![0]);
  const foreign = library.filter(({ sectors }) => sectors.includes('health')).map(({ name }) => name);
  expect(foreign.filter((name) => names.has(name) && !own.includes(name))).toEqual([]);
});

test('in repeated categories, and where only one of the two is repeated', async () => {
  const sheet = await draw(project('2015', undefined));
  const merged = [...Array(4).keys()].map((row) => sheet.listChoices({ row: 7 + row, column: 3 }));
  person(() => {
    for (const area of sheet.merges().filter(({ left, top }) => left > 0 && top >= 7)) sheet.unmerge(area);
    for (let row = 8; row <= 14; row++)
      if (sheet.value({ row, column: 1 }) === '') sheet.setInput({ row, column: 1 }, '产出指标');
  });
  expect([...Array(4).keys()].map((row) => sheet.listChoices({ row: 7 + row, column: 3 }))).toEqual(merged);
  person(() => {
    for (let row = 8; row <= 14; row++)
      if (sheet.value({ row, column: 2 }) === '')
        sheet.setInput({ row, column: 2 }, String(sheet.value({ row: row - 1, column: 2 })));
  });
  expect([...Array(4).keys()].map((row) => sheet.listChoices({ row: 7 + row, column: 3 }))).toEqual(merged);
});

test('a block that begins with another 一级指标 and has no 二级指标 yet offers none of the block before', async () => {
  const sheet = await draw(project('2015', undefined));
  person(() => sheet.setInput(at('C16'), ''));
  expect(sheet.text(at('B16'))).toBe('效益指标');
  expect(sheet.listChoices(at('D16'))).toEqual([]);
  expect(sheet.listChoices(at('C16'))).toContain('社会效益指标');
});

test('rows inserted and deleted by a person keep the lists right', async () => {
  const sheet = await draw(project('2015', undefined));
  const [quantity, quality] = [sheet.listChoices(at('D8')), sheet.listChoices(at('D10'))];
  person(() => sheet.insertRows(8, 2));
  expect([sheet.listChoices(at('D9')), sheet.listChoices(at('D11')), sheet.listChoices(at('D12'))]).toEqual([
    quantity,
    quantity,
    quality,
  ]);
  person(() => sheet.deleteRows(8, 3));
  expect([sheet.listChoices(at('D8')), sheet.listChoices(at('D9'))]).toEqual([quantity, quality]);
});

test('the second table of a workbook reads the lists that are there', async () => {
  await draw(project('2021', 'education'));
  const count = office.store.sheets().length;
  const second = await draw(project('2021', 'education'));
  expect(office.store.sheets().length).toBe(count + 1);
  expect(second.listChoices(at('B8'))).toEqual(level1Of('2021'));
  const other = await draw(project('2015', 'education'));
  expect(office.store.sheets().length).toBe(count + 3);
  expect(other.listChoices(at('B8'))).toEqual(level1Of('2015'));
});

test('lists whose sheet somebody deleted are drawn again', async () => {
  await draw(project('2021', undefined));
  const lists = office.store.sheets().find(({ name }) => name.startsWith('_'))!;
  person(() => office.store.deleteSheet(lists.id));
  const sheet = await draw(project('2021', undefined));
  expect(sheet.listChoices(at('B8'))).toEqual(level1Of('2021'));
});

test('kinds and sources of an annual table are offered, and other words are taken', async () => {
  const sheet = await draw({ ...base, kind: 'annual', formId: 'annual', duties: 2 });
  const row = 5;
  const column = (label: string) =>
    [...Array(16).keys()].find((number) =>
      sheet.validations().some(({ area, prompt }) => prompt?.title === label && area.left === number),
    )!;
  expect(sheet.listChoices({ row, column: column('绩效指标') })).toContain('数量指标');
  expect(sheet.listChoices({ row, column: column('标准值的来源') })).toContain('行业标准');
  expect(sheet.listChoices({ row, column: column('历史值的来源') })).toContain('统计年鉴');
  const validation = sheet.validations().find(({ prompt }) => prompt?.title === '绩效指标')!;
  expect(validation.alert).toBeUndefined();
});

test.each([
  ['1', '%', '师生满意度', true],
  ['101', '%', '师生满意度', false],
  ['-3', '%', '投诉率', false],
  ['180', '%', '产值增长率', true],
  ['180', '人', '受训教师人数', true],
])('value %s with unit %s of %s: accepted %s', async (value, unit, name, accepted) => {
  const sheet = await draw(project('2015', undefined));
  person(() => {
    sheet.setInput(at('D8'), name);
    sheet.setInput(at('G8'), unit);
  });
  expect(sheet.isValid(at('F8'), value)).toBe(accepted);
});

test('an amount may be 0 and not less', async () => {
  const sheet = await draw(project('2015', undefined));
  const amount = at('C4');
  expect([sheet.isValid(amount, '0'), sheet.isValid(amount, '-1'), sheet.isValid(amount, '四百')]).toEqual([
    true,
    false,
    false,
  ]);
});

const lit = (sheet: SheetStore, address: string) => sheet.highlightLook(at(address))?.fill?.color;
const wrong = '#FFC7CE';
const missing = '#FFF2CC';

test.each([
  ['2015', 'B8', '万元', '480.5', wrong],
  ['2015', 'B8', '万元', '480', undefined],
  ['2015', 'B8', '元', '4800001', wrong],
  ['2015', 'B8', '亿元', '0.05', wrong],
  ['2015', 'B8', '元/人', '500', undefined],
  ['2021', 'B8', '万元', '481', wrong],
])(
  'profile %s: a cost cap above the budget lights up (%s %s %s)',
  async (profileId, _cell, unit, value, color) => {
    const sheet = await draw(project(profileId, undefined));
    const row = [...Array(30).keys()]
      .map((index) => 7 + index)
      .find((index) => String(sheet.value({ row: index, column: 2 })).includes('成本'))!;
    // The second row of the block: its category stands in the row above.
    const cell = (column: string) => `${column}${row + 2}`;
    person(() => {
      sheet.setInput(at(cell('D')), '设备采购费');
      sheet.setInput(at(cell('E')), '≤');
      sheet.setInput(at(cell('F')), value);
      sheet.setInput(at(cell('G')), unit);
    });
    expect(lit(sheet, cell('F'))).toBe(color);
  },
);

test('required cells light up as long as they are empty', async () => {
  const sheet = await draw({ ...project('2015', undefined), annualGoal: '' } as NewTable);
  expect([lit(sheet, 'B5'), lit(sheet, 'B2')]).toEqual([missing, undefined]);
  person(() => {
    sheet.setInput(at('B5'), '保障饮水。');
    sheet.setInput(at('E8'), '≥');
  });
  expect([lit(sheet, 'B5'), lit(sheet, 'D8'), lit(sheet, 'F8')]).toEqual([undefined, missing, missing]);
});

test.each([
  ['≥95%', '93%', undefined],
  ['≥95%', '93分', '#FCE4D6'],
  ['120公里', '110', '#FCE4D6'],
  ['120公里', '—', undefined],
  ['2次/半年(4次)', '4次', undefined],
])('annual value %s beside %s', async (target, benchmark, color) => {
  const sheet = await draw({ ...base, kind: 'strategic', formId: 'strategic', goals: '目标', blankRows: 3 });
  const row = [...Array(20).keys()].find((index) => sheet.value({ row: index, column: 1 }) === 1)!;
  person(() => {
    sheet.setInput({ row, column: 2 }, '优良率');
    sheet.setInput({ row, column: 4 }, `'${target}`);
    sheet.setInput({ row, column: 5 }, `'${benchmark}`);
  });
  expect(sheet.highlightLook({ row, column: 5 })?.fill?.color).toBe(color);
});

test.each([
  project('2021', 'culture-sport-media'),
  { ...base, kind: 'annual', formId: 'annual', duties: 2 } as NewTable,
])('no formula is longer than Excel’s dialogs take', (table) => {
  const [sheet] = newTableBlueprint(table, [], library).sheets;
  const formulas = [
    ...sheet!.highlights.map(({ formula }) => formula),
    ...sheet!.validations.flatMap(({ condition }) =>
      condition.type === 'list'
        ? [condition.source].flat()
        : condition.type === 'custom'
          ? [condition.formula]
          : [],
    ),
  ];
  expect(formulas.length).toBeGreaterThan(10);
  expect(formulas.filter((formula) => formula.length > 255)).toEqual([]);
});
