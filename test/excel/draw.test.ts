// The Office.js writer, on the real Office.js over the embedded workbook.
import { projectSheet } from '../../workbench/sample/projectSheet';
import { blankIndicators } from '../../src/templates/blankTables';
import { profileById } from '../../src/domain/profiles';
import { areaName, parseArea, type Cell } from '../../src/sheet/address';
import { drawSheet, openOffice, type OpenOffice } from '../support/officeHost';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const blueprint = projectSheet({
  year: 2026,
  projectName: '校园饮用水改造',
  department: '云溪县教育局',
  amount: '213.96488',
  annualGoal: '=不是公式，是目标。',
  indicators: blankIndicators(profileById('2021')!, 2),
});
const at = (address: string): Cell => {
  const area = parseArea(address)!;
  return { row: area.top, column: area.left };
};

test('draws every cell, merge, width and height of the blueprint', async () => {
  const drawn = await drawSheet(blueprint);
  const sheet = office.store.sheet(drawn.sheet)!;
  expect(sheet.name).toBe('校园饮用水改造');
  for (const cell of blueprint.cells) {
    expect([cell.row, cell.column, sheet.value(cell)]).toEqual([cell.row, cell.column, cell.value ?? '']);
    expect(sheet.formula(cell)).toBe('');
  }
  expect(sheet.merges().map(areaName).sort()).toEqual(blueprint.merges.map(areaName).sort());
  blueprint.columnWidths.forEach((width, column) => expect(sheet.columnWidth(column)).toBeCloseTo(width, 1));
  blueprint.rowHeights.forEach((height, row) => expect(sheet.rowHeight(row)).toBeCloseTo(height, 1));
});

test('text that looks like a formula stays text', async () => {
  const { sheet } = await drawSheet(blueprint);
  expect(office.store.sheet(sheet)!.value(at('B5'))).toBe('=不是公式，是目标。');
});

test('the look arrives: fonts, borders on every side of every cell, number formats', async () => {
  const { sheet } = await drawSheet(blueprint);
  const store = office.store.sheet(sheet)!;
  expect(store.style(at('A1')).font).toMatchObject({ name: '黑体', size: 18 });
  expect(store.text(at('C4'))).toBe('213.96488万元');
  for (const { row, column, style } of blueprint.cells) {
    if (style === 'title') continue;
    const { border } = store.style({ row, column });
    for (const side of ['top', 'bottom', 'left', 'right'] as const)
      expect(border?.[side]?.style).toBe('thin');
  }
});

test('drop-downs, limits and highlights work in the sheet itself', async () => {
  const { sheet } = await drawSheet(blueprint);
  const store = office.store.sheet(sheet)!;
  expect(store.listChoices(at('E8'))).toEqual(['≥', '≤', '=', '>', '<']);
  expect(store.isValid(at('C4'), '-3')).toBe(false);
  expect(store.isValid(at('C4'), '480')).toBe(true);
  expect(store.validationAt(at('G9'))?.prompt?.title).toBe('单位（文字描述）');
  // The first block of the 2021 hierarchy is 经济成本指标: a cap above the amount lights up, also below a merged cell.
  for (const [address, value] of [
    ['D9', '设备采购费用'],
    ['E9', '≤'],
    ['F9', '300'],
    ['G9', '万元'],
  ] as const) {
    office.store.transact('person', 'edit', () => store.setInput(at(address), value));
  }
  expect(store.highlightLook(at('F9'))?.fill?.color.toUpperCase()).toBe('#FFC7CE');
  office.store.transact('person', 'edit', () => store.setInput(at('F9'), '200'));
  expect(store.highlightLook(at('F9'))).toBeUndefined();
});

test('is ready to print: A4, one page wide, header rows repeated', async () => {
  const { sheet } = await drawSheet(blueprint);
  expect(office.store.sheet(sheet)!.print).toMatchObject({
    paper: 'A4',
    orientation: 'portrait',
    fitToWidth: 1,
    titleRows: [5, 6],
  });
});

test('one batch, two requests, one undo step, and the cursor where typing starts', async () => {
  const before = office.host.requests().length;
  const { sheet } = await drawSheet(blueprint);
  expect(office.host.requests().length - before).toBe(2);
  expect(office.store.activeSheet.id).toBe(sheet);
  expect(areaName(office.store.selection(sheet))).toBe('D8');
  office.store.undo();
  expect(office.store.sheet(sheet)).toBeUndefined();
});

test('a second table of the same name gets a name of its own', async () => {
  const first = await drawSheet(blueprint);
  const second = await drawSheet(blueprint);
  expect([first.name, second.name]).toEqual(['校园饮用水改造', '校园饮用水改造 (2)']);
});
