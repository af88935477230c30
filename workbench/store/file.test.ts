import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';
import { parseArea, type Area, type Cell } from '../../src/sheet/address';
import { hasOffice, rewrittenByOffice } from '../../test/support/office';
import { samplesFolder } from '../../test/support/samples';
import { seenWorkbook as seen } from '../../test/support/seenWorkbook';
import { createWorkbook } from './index';
import type { SheetStore, WorkbookStore } from './store';

const area = (name: string): Area => parseArea(name)!;
const cell = (name: string): Cell => ({ row: area(name).top, column: area(name).left });

function fill(sheet: SheetStore, contents: Record<string, string | number | boolean>): void {
  for (const [name, input] of Object.entries(contents)) sheet.setInput(cell(name), input);
}

async function reopened(book: WorkbookStore): Promise<WorkbookStore> {
  const again = createWorkbook();
  await again.open(await book.save());
  return again;
}

const margins = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

/** A workbook with a bit of everything. */
function everything(): WorkbookStore {
  const book = createWorkbook();
  const sheet = book.activeSheet;
  sheet.name = '项目 1';
  const lists = book.addSheet('参数');
  fill(lists, { A1: '数量指标', A2: '质量指标' });
  lists.visibility = 'veryHidden';
  fill(sheet, {
    A1: '标题',
    A2: "'=文字",
    B2: '95%',
    C2: '=B2*2',
    D2: '2026年11月23日',
    A3: '#N/A',
    B3: true,
    C3: '=1/0',
    D3: 46000.123456,
    A4: '两行\n文字 & <b> "引号"',
    B4: '=参数!A1&"-"&COUNTIF(A:A,"*")',
    C4: 12,
    D4: '=HYPERLINK("#A1","x")',
  });
  sheet.setStyle(area('D3'), { numberFormat: 'yyyy/m/d h:mm' });
  sheet.setStyle(area('A1:D1'), {
    font: {
      name: '宋体',
      size: 16,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      color: '#FF0000',
    },
    fill: { color: '#DDEBF7' },
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
    border: { top: { style: 'thin', color: '#000000' }, bottom: { style: 'double' } },
  });
  sheet.setStyle(area('B2:C3'), {
    locked: false,
    fill: { color: '#FFFFFF', pattern: 'lightUp', patternColor: '#CC0000' },
    alignment: { indent: 2, rotation: 45, shrinkToFit: true },
  });
  sheet.setStyle(area('E1:E1048576'), { numberFormat: '0.00' });
  sheet.setStyle(area('A4'), { alignment: { rotation: 255 } });
  sheet.merge(area('A1:D1'));
  sheet.setRowHeight(0, 30);
  sheet.setRowHidden(3, true);
  sheet.setColumnWidth(1, 22.5);
  sheet.setColumnHidden(3, true);
  const alert = { style: 'stop' as const, title: '错误', message: '第一行\n第二行' };
  sheet.setValidation(area('B2:B9'), {
    condition: { type: 'list', source: ['≥', '≤', '='] },
    allowBlank: false,
    prompt: { title: '提示', message: '选 & 填' },
    alert,
  });
  sheet.setValidation(area('C2:C9'), {
    condition: { type: 'list', source: '=参数!$A$1:$A$2' },
    allowBlank: true,
  });
  sheet.setValidation(area('D2'), {
    condition: { type: 'date', comparison: 'greaterThan', first: '=$D$3' },
    allowBlank: true,
    alert: { ...alert, style: 'warning' },
  });
  sheet.setValidation(area('D5'), {
    condition: { type: 'decimal', comparison: 'between', first: 0, second: '=$C$4*2' },
    allowBlank: true,
  });
  sheet.setValidation(area('D6'), {
    condition: { type: 'custom', formula: '=LEN($A6)<5' },
    allowBlank: true,
  });
  sheet.addHighlight({
    area: area('A2:C9'),
    formula: '=AND($B2>0.5,$A2<>"")',
    look: { fill: { color: '#FFC7CE' }, font: { bold: true, color: '#9C0006' } },
    stopIfTrue: true,
  });
  sheet.addHighlight({
    area: area('A2:C9'),
    formula: '=$A2="x"',
    look: { fill: { color: '#FFFFFF', pattern: 'gray125', patternColor: '#00AA00' } },
  });
  sheet.setNote(cell('C4'), { text: '审核意见：\n偏高', author: '财政局' });
  sheet.setNote(cell('F9'), { text: '空格子', author: '' });
  sheet.setHyperlink(cell('C4'), { target: 'https://example.com/?a=1&b=2', tooltip: '说明' });
  sheet.setHyperlink(cell('A4'), { target: "#'参数'!A1" });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.zoom = 85;
  sheet.tabColor = '#00B050';
  sheet.print = {
    paper: 'A4',
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
    area: area('A1:D9'),
    titleRows: [0, 1],
    centerHorizontally: true,
    margins,
    header: '&L预算',
    footer: '&C&P / &N',
  };
  lists.print = { paper: 'A3', orientation: 'portrait', margins };
  sheet.protect({ formatColumns: true, insertRows: true, editObjects: true });
  book.setName('产出指标', '=参数!$A$1:$A$2');
  book.setName('整列', '=参数!$A:$A');
  book.setName('限额', '=0.5', sheet.id);
  book.setName('动态', '=OFFSET(参数!$A$1,0,0,COUNTA(参数!$A:$A),1)');
  book.addCustomXml(
    '<?xml version="1.0"?><t:state xmlns:t="urn:example:state" round="1">轮次 &amp; 说明</t:state>',
  );
  book.settings.set('round', { n: 1, text: '一上' });
  book.customProperties.set('阶段', '一上');
  book.customProperties.set('count', 3);
  book.customProperties.set('ratio', 0.5);
  book.customProperties.set('final', false);
  book.properties = {
    title: '绩效目标',
    author: '会计',
    subject: '预算',
    keywords: 'a, b',
    comments: '备注',
  };
  book.protectStructure();
  return book;
}

test('what is saved comes back equal, also when saved a second time', async () => {
  const book = everything();
  const once = await reopened(book);
  expect(seen(once)).toEqual(seen(book));
  expect(seen(await reopened(once))).toEqual(seen(book));
});

test('sheets may be renamed, swapped, added and deleted between opening and saving', async () => {
  const first = createWorkbook();
  first.activeSheet.name = 'a';
  fill(first.activeSheet, { A1: 'in a' });
  fill(first.addSheet('b'), { A1: 'in b', A2: '=a!A1' });
  first.addSheet('c');
  const book = await reopened(first);
  const [a, b, c] = book.sheets();
  a!.name = 'x';
  b!.name = 'a';
  a!.name = 'b';
  book.deleteSheet(c!.id);
  book.moveSheet(book.addSheet('new').id, 0);
  const again = await reopened(book);
  expect(again.sheets().map((sheet) => [sheet.name, sheet.value(cell('A1'))])).toEqual([
    ['new', ''],
    ['b', 'in a'],
    ['a', 'in b'],
  ]);
  expect(again.sheetByName('a')!.formula(cell('A2'))).toBe('=b!A1');
});

test('what the model does not know of a file comes through', async () => {
  const file = new FileWorkbook();
  const sheet = file.addWorksheet('图');
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  sheet.addImage(file.addImage({ base64: dot, extension: 'png' }), 'B2:C3');
  sheet.getCell('A1').value = {
    richText: [{ text: '红', font: { color: { argb: 'FFFF0000' } } }, { text: '黑' }],
  };
  sheet.addConditionalFormatting({
    ref: 'D1:D5',
    rules: [{ type: 'dataBar', priority: 1, cfvo: [{ type: 'min' }, { type: 'max' }], gradient: true }],
  });
  const book = createWorkbook();
  await book.open(new Uint8Array(await file.xlsx.writeBuffer()));
  expect(book.activeSheet.value(cell('A1'))).toBe('红黑');
  fill(book.activeSheet, { A2: 'new' });
  const saved = new FileWorkbook();
  await saved.xlsx.load(await book.save());
  const after = saved.worksheets[0]!;
  expect(after.getImages()).toHaveLength(1);
  expect(after.getCell('A1').value).toMatchObject({ richText: [{ text: '红' }, { text: '黑' }] });
  expect(after.conditionalFormattings[0]?.rules[0]?.type).toBe('dataBar');
});

test('rows and columns keep what is said of them where no cell stands', async () => {
  const book = createWorkbook();
  const sheet = book.activeSheet;
  sheet.setRowHidden(23, true);
  sheet.setRowHeight(30, 42);
  sheet.setStyle(area('A40:XFD40'), { locked: false });
  sheet.setColumnHidden(11, true);
  // The width that the .xlsx library takes for none.
  sheet.setColumnWidth(12, 9);
  const again = (await reopened(book)).activeSheet;
  expect([again.rowHidden(22), again.rowHidden(23), again.rowHeight(23)]).toEqual([false, true, 15]);
  expect(again.rowHeight(30)).toBe(42);
  expect(again.isLocked(cell('C40'))).toBe(false);
  expect([again.columnHidden(11), again.columnWidth(11), again.columnWidth(12)]).toEqual([true, 8.43, 9]);
});

/** What the file says of a row. */
async function rowInFile(book: WorkbookStore, number: number) {
  const file = new FileWorkbook();
  await file.xlsx.load(await book.save());
  const { height, customHeight = false } = file.worksheets[0]!.getRow(number);
  return { height, customHeight };
}

test('a height that fits the contents does not become fixed, and goes when they change', async () => {
  const file = new FileWorkbook();
  const sheet = file.addWorksheet('s', { properties: { defaultRowHeight: 18, defaultColWidth: 12 } });
  sheet.getCell('A1').value = '第一行\n第二行';
  sheet.getRow(1).height = 36;
  sheet.getRow(1).customHeight = false;
  sheet.getRow(2).height = 40;
  const book = createWorkbook();
  await book.open(new Uint8Array(await file.xlsx.writeBuffer()));
  expect([0, 1, 2].map((row) => book.activeSheet.rowHeight(row))).toEqual([36, 40, 18]);
  expect(book.activeSheet.columnWidth(5)).toBe(12);
  expect(await rowInFile(book, 1)).toEqual({ height: 36, customHeight: false });
  expect(await rowInFile(book, 2)).toEqual({ height: 40, customHeight: true });
  fill(book.activeSheet, { A1: '一行', A2: '一行' });
  expect([0, 1].map((row) => book.activeSheet.rowHeight(row))).toEqual([18, 40]);
});

test('what the .xlsx library reads otherwise comes back: font sizes such as 10.5, linked values', async () => {
  const book = createWorkbook();
  const sheet = book.activeSheet;
  fill(sheet, { A1: '五号', A2: true, A3: '#N/A', A4: "'true" });
  sheet.setStyle(area('A1'), { font: { size: 10.5 } });
  for (const name of ['A2', 'A3', 'A4']) sheet.setHyperlink(cell(name), { target: 'https://example.com' });
  const again = (await reopened(await reopened(book))).activeSheet;
  expect(again.style(cell('A1'))).toEqual({ font: { size: 10.5 } });
  expect(['A2', 'A3', 'A4'].map((name) => again.valueType(cell(name)))).toEqual([
    'Boolean',
    'Error',
    'String',
  ]);
});

test('a plain cell stays plain in a row that has a look', async () => {
  const book = createWorkbook();
  book.activeSheet.setStyle(area('A2:XFD2'), { font: { bold: true } });
  book.activeSheet.clear(area('B2'), 'formats');
  const again = (await reopened(book)).activeSheet;
  expect([again.style(cell('A2')), again.style(cell('B2'))]).toEqual([{ font: { bold: true } }, {}]);
});

test('a linked cell under a merged area keeps the look of its column through a second saving', async () => {
  const book = createWorkbook();
  book.activeSheet.setStyle(area('E1:E1048576'), { locked: false });
  book.activeSheet.merge(area('E1:E2'));
  book.activeSheet.setHyperlink(cell('E2'), { target: 'https://example.com' });
  const again = (await reopened(await reopened(book))).activeSheet;
  expect(again.style(cell('E2'))).toEqual({ locked: false });
});

test('a password protects the saved file, and opens it again', async () => {
  const book = createWorkbook();
  const options = { insertRows: true, sort: true, selection: 'unlocked' as const };
  book.activeSheet.protect(options, '密码😀');
  book.protectStructure('结构');
  const again = await reopened(await reopened(book));
  const sheet = again.activeSheet;
  expect(sheet.protection).toEqual({ options, hasPassword: true });
  const denied = expect.objectContaining({ code: 'AccessDenied' }) as Error;
  expect(() => sheet.unprotect()).toThrow(denied);
  expect(() => sheet.unprotect('密码')).toThrow(denied);
  expect(() => again.unprotectStructure('密码')).toThrow(denied);
  sheet.unprotect('密码😀');
  again.unprotectStructure('结构');
  expect([sheet.protection, again.structureProtected]).toEqual([undefined, false]);
});

test('no cell can be selected where a protected sheet does not let it', async () => {
  const book = createWorkbook();
  book.activeSheet.protect({ selection: 'none' });
  expect((await reopened(book)).activeSheet.protection?.options).toEqual({ selection: 'none' });
});

const samples = samplesFolder();
(samples ? test : test.skip)('tables typed by hand come back equal', async () => {
  const book = createWorkbook();
  await book.open(new Uint8Array(readFileSync(join(samples!, 'typed-by-hand.xlsx'))));
  expect(book.sheets()).toHaveLength(10);
  expect(seen(await reopened(book))).toEqual(seen(book));
});

(hasOffice() ? test : test.skip)(
  'LibreOffice reads the saved file as we do',
  async () => {
    const book = everything();
    const theirs = createWorkbook();
    await theirs.open(rewrittenByOffice(await book.save()));
    const [ours, read] = [seen(book).sheets[0]!, seen(theirs).sheets[0]!];
    // LibreOffice writes constants such as TRUE and #N/A as formulas.
    const contents = (cells: Record<string, unknown>) =>
      Object.entries(cells).flatMap(([key, whole]) => {
        const { value, formula = '', text } = whole as { value?: unknown; formula?: string; text?: string };
        return value === undefined
          ? []
          : [[key, value, /^=(TRUE\(\)|#N\/A)$/.test(formula) ? '' : formula, text]];
      });
    expect(contents(read.cells)).toEqual(contents(ours.cells));
    expect(read.merges).toEqual(ours.merges);
    expect(read.notes.map(({ cell: at, text }) => [at, text])).toEqual(
      ours.notes.map(({ cell: at, text }) => [at, text]),
    );
    expect(read.validations.map(({ area: at, condition }) => [at, condition])).toEqual(
      expect.arrayContaining(ours.validations.map(({ area: at, condition }) => [at, condition])),
    );
    expect(read.highlights.map(({ area: at, formula }) => [at, formula])).toEqual(
      ours.highlights.map(({ area: at, formula }) => [at, formula]),
    );
    expect(read.print).toMatchObject({
      orientation: 'landscape',
      area: ours.print.area,
      titleRows: [0, 1],
    });
    expect(theirs.names().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['产出指标', '动态', '整列', '限额']),
    );
    expect([...theirs.customProperties.keys()]).toEqual(expect.arrayContaining(['阶段', 'count', 'final']));
  },
  120_000,
);
