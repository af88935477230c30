import { parseArea, type Area, type Cell } from '../../src/sheet/address';
import { createWorkbook } from './index';
import type { SheetStore, StoreChange, WorkbookStore } from './store';

const area = (name: string): Area => parseArea(name)!;
const cell = (name: string): Cell => ({ row: area(name).top, column: area(name).left });

function fill(sheet: SheetStore, contents: Record<string, string | number | boolean>): void {
  for (const [name, input] of Object.entries(contents)) sheet.setInput(cell(name), input);
}
const value = (sheet: SheetStore, name: string) => sheet.value(cell(name));
const formula = (sheet: SheetStore, name: string) => sheet.formula(cell(name));

let book: WorkbookStore;
let sheet: SheetStore;
beforeEach(() => {
  book = createWorkbook();
  sheet = book.activeSheet;
});
const code = (wanted: string) => expect.objectContaining({ name: 'StoreError', code: wanted });

describe('entries', () => {
  test.each<[string | number | boolean, string | number | boolean, string]>([
    ['12', 12, '12'],
    [' -1,234.5 ', -1234.5, '-1,234.50'],
    ['95%', 0.95, '95%'],
    ['12.5%', 0.125, '12.50%'],
    ['2026-11-23', 46349, '2026/11/23'],
    ['2026年11月23日', 46349, '2026年11月23日'],
    ['true', true, 'TRUE'],
    ["'007", '007', '007'],
    ['≥95%', '≥95%', '≥95%'],
    ['—', '—', '—'],
    [0.5, 0.5, '0.5'],
    ['#N/A', '#N/A', '#N/A'],
    ['项目', '项目', '项目'],
  ])('%j is read as %j and shown as %s', (input, expected, text) => {
    sheet.setInput(cell('A1'), input);
    expect(value(sheet, 'A1')).toBe(expected);
    expect(sheet.text(cell('A1'))).toBe(text);
  });

  test('under the text format everything stays text', () => {
    sheet.setStyle(area('A1'), { numberFormat: '@' });
    fill(sheet, { A1: '=1+1' });
    expect([value(sheet, 'A1'), formula(sheet, 'A1')]).toEqual(['=1+1', '']);
  });

  test('a plain number typed into a percentage means percent', () => {
    sheet.setStyle(area('A1'), { numberFormat: '0%' });
    fill(sheet, { A1: '95' });
    expect([value(sheet, 'A1'), sheet.inputText(cell('A1'))]).toEqual([0.95, '95%']);
  });

  test('an apostrophe is seen again on editing', () => {
    fill(sheet, { A1: "'=1+1" });
    expect([value(sheet, 'A1'), sheet.inputText(cell('A1'))]).toEqual(['=1+1', "'=1+1"]);
  });

  test('null leaves a cell, an empty text clears it', () => {
    fill(sheet, { A1: 'a' });
    sheet.setInput(cell('A1'), null);
    expect(sheet.valueType(cell('A1'))).toBe('String');
    sheet.setInput(cell('A1'), '');
    expect(sheet.valueType(cell('A1'))).toBe('Empty');
    expect(sheet.usedArea(true)).toBeUndefined();
  });
});

describe('formulas', () => {
  test('follow their sources, also within a transaction', () => {
    fill(sheet, { A1: 2, A2: 3, B1: '=SUM(A1:A2)', B2: '=B1*2', B3: '=1/0' });
    expect([value(sheet, 'B1'), value(sheet, 'B2'), value(sheet, 'B3')]).toEqual([5, 10, '#DIV/0!']);
    expect(sheet.valueType(cell('B3'))).toBe('Error');
    book.transact('person', 'Type', () => {
      fill(sheet, { A1: 10 });
      expect(value(sheet, 'B2')).toBe(26);
    });
  });

  test('use names and other sheets, and follow a renamed sheet', () => {
    const other = book.addSheet('参数 表');
    fill(other, { A1: 7 });
    book.setName('限额', "='参数 表'!$A$1");
    fill(sheet, { A1: '=限额+1', A2: "='参数 表'!A1" });
    expect([value(sheet, 'A1'), value(sheet, 'A2')]).toEqual([8, 7]);
    other.name = '参数';
    expect(formula(sheet, 'A2')).toBe('=参数!A1');
    expect(book.names()[0]?.formula).toBe('=参数!$A$1');
    expect(value(sheet, 'A1')).toBe(8);
    book.deleteSheet(other.id);
    expect([formula(sheet, 'A2'), value(sheet, 'A2')]).toEqual(['=#REF!', '#REF!']);
  });
});

describe('sheets', () => {
  test.each(['', 'a'.repeat(32), 'a/b', 'a[b', 'a:b', "'a", "a'", 'a?b', 'a*b', 'a\\b'])(
    'refuses the name %j',
    (name) => {
      expect(() => book.addSheet(name)).toThrow(code('InvalidArgument'));
    },
  );

  test('names are unique without regard to case', () => {
    book.addSheet('Data');
    expect(() => (sheet.name = 'DATA')).toThrow(code('ItemAlreadyExists'));
    expect(book.addSheet().name).toBe('Sheet2');
    expect(book.sheetByName('data')?.name).toBe('Data');
  });

  test('the last visible sheet stays', () => {
    const second = book.addSheet();
    second.visibility = 'hidden';
    expect(() => book.deleteSheet(sheet.id)).toThrow(code('InvalidOperation'));
    expect(() => (sheet.visibility = 'hidden')).toThrow(code('InvalidOperation'));
    expect(() => (book.activeSheet = second)).toThrow(code('InvalidOperation'));
    book.deleteSheet(second.id);
    expect(() => second.name).toThrow(code('ItemNotFound'));
  });

  test('can be moved', () => {
    book.addSheet('b');
    book.moveSheet(book.addSheet('c').id, 0);
    expect(book.sheets().map(({ name }) => name)).toEqual(['c', 'Sheet1', 'b']);
  });
});

describe('merged areas', () => {
  test('keep the top left value and drop writes elsewhere', () => {
    fill(sheet, { A1: 'a', B1: 'b', A2: 'c' });
    sheet.merge(area('A1:B2'));
    fill(sheet, { B2: 'x' });
    expect(['A1', 'B1', 'A2', 'B2'].map((name) => value(sheet, name))).toEqual(['a', '', '', '']);
    sheet.merge(area('B2:C3'));
    expect(sheet.merges()).toEqual([area('A1:C3')]);
    sheet.unmerge(area('C3'));
    expect(sheet.merges()).toEqual([]);
  });

  test('grow and shrink with the rows in them, and refuse to be torn', () => {
    sheet.merge(area('A2:A4'));
    sheet.insertRows(2, 2);
    expect(sheet.merges()).toEqual([area('A2:A6')]);
    sheet.deleteRows(3, 3);
    expect(sheet.merges()).toEqual([area('A2:A3')]);
    sheet.deleteRows(1, 1);
    expect(sheet.merges()).toEqual([]);
    sheet.merge(area('A3:B3'));
    expect(() => sheet.insertCells(area('A1'), 'down')).toThrow(code('InsertDeleteConflict'));
  });
});

describe('structure', () => {
  test('moves values, styles, heights, notes, names, print set-up and references', () => {
    const other = book.addSheet('other');
    fill(sheet, { A1: 'h', A2: 1, A3: 2, A4: '=SUM(A2:A3)', B3: '=$A$2' });
    fill(other, { A1: '=SUM(Sheet1!A2:A3)', A2: '="Sheet1!A2"&Sheet1!A4' });
    book.setName('all', '=Sheet1!$A$2:$A$3');
    sheet.setStyle(area('A2'), { font: { bold: true } });
    sheet.setRowHeight(2, 40);
    sheet.setNote(cell('A3'), { text: '看', author: '审' });
    sheet.print = { ...sheet.print, area: area('A1:B4'), titleRows: [0, 0] };
    sheet.insertRows(2, 1);
    fill(sheet, { A3: 10 });
    expect(formula(sheet, 'A5')).toBe('=SUM(A2:A4)');
    expect(value(sheet, 'A5')).toBe(13);
    expect(formula(sheet, 'B4')).toBe('=$A$2');
    expect(sheet.style(cell('A3'))).toEqual({ font: { bold: true } });
    expect(sheet.rowHeight(3)).toBe(40);
    expect(sheet.noteAt(cell('A4'))?.text).toBe('看');
    expect(formula(other, 'A1')).toBe('=SUM(Sheet1!A2:A4)');
    expect(formula(other, 'A2')).toBe('="Sheet1!A2"&Sheet1!A5');
    expect(book.names()[0]?.formula).toBe('=Sheet1!$A$2:$A$4');
    expect(sheet.print.area).toEqual(area('A1:B5'));
    sheet.deleteRows(1, 3);
    expect(formula(sheet, 'A2')).toBe('=SUM(#REF!)');
    expect(value(sheet, 'A2')).toBe('#REF!');
  });

  test('moves validations with their sources and conditional formats with their relative references', () => {
    sheet.setValidation(area('B2:B5'), { condition: { type: 'list', source: '=$D$2:$D$4' } });
    sheet.addHighlight({ area: area('B2:B5'), formula: '=$A2>1', look: { font: { bold: true } } });
    sheet.insertRows(2, 1);
    expect(sheet.validations()).toEqual([
      { area: area('B2:B6'), condition: { type: 'list', source: '=$D$2:$D$5' } },
    ]);
    sheet.deleteRows(1, 1);
    expect(sheet.highlights()[0]).toMatchObject({ area: area('B2:B5'), formula: '=$A2>1' });
    sheet.insertCells(area('B3'), 'down');
    expect(sheet.highlights()[0]?.area).toEqual(area('B2:B6'));
    expect(sheet.validations()[0]).toMatchObject({ condition: { source: '=$D$2:$D$4' } });
  });

  test('refuses to push contents off the sheet', () => {
    fill(sheet, { A1048576: 1 });
    expect(() => sheet.insertRows(0, 1)).toThrow(code('InsertDeleteConflict'));
    expect(() => sheet.deleteRows(5, 0)).toThrow(code('InvalidArgument'));
  });
});

describe('validation', () => {
  test('lists come from words, ranges, names, INDIRECT and OFFSET', () => {
    fill(sheet, { D1: '数量', D2: '质量', D3: '', D4: '时效', E1: '产出' });
    book.setName('产出', '=Sheet1!$D$1:$D$2');
    const choices = (source: string | string[]) => {
      sheet.setValidation(area('A1:A9'), { condition: { type: 'list', source } });
      return sheet.listChoices(cell('A1'));
    };
    expect(choices(['≥', '='])).toEqual(['≥', '=']);
    expect(choices('=$D$1:$D$4')).toEqual(['数量', '质量', '时效']);
    expect(choices('=产出')).toEqual(['数量', '质量']);
    expect(choices('=INDIRECT($E1)')).toEqual(['数量', '质量']);
    expect(choices('=INDIRECT("D"&ROW()&":D2")')).toEqual(['数量', '质量']);
    expect(choices('=OFFSET($D$1,0,0,COUNTIF($D$1:$D$2,"?*"),1)')).toEqual(['数量', '质量']);
    expect(choices('=INDIRECT("没有")')).toEqual([]);
    expect(() => choices(['字'.repeat(256)])).toThrow(code('InvalidArgument'));
  });

  test('judges entries', () => {
    const set = (condition: Parameters<SheetStore['setValidation']>[1]) =>
      sheet.setValidation(area('A1'), condition);
    const valid = (input: string) => sheet.isValid(cell('A1'), input);
    set({ condition: { type: 'list', source: ['甲', '乙'] }, allowBlank: false });
    expect([valid('甲'), valid('丙'), valid('')]).toEqual([true, false, false]);
    fill(sheet, { B1: 100 });
    set({ condition: { type: 'decimal', comparison: 'between', first: 0, second: '=$B$1' } });
    expect([valid('50.5'), valid('100.5'), valid('多'), valid('')]).toEqual([true, false, false, true]);
    set({ condition: { type: 'whole', comparison: 'greaterThan', first: 0 } });
    expect([valid('3'), valid('3.5')]).toEqual([true, false]);
    set({ condition: { type: 'textLength', comparison: 'lessThanOrEqual', first: 3 } });
    expect([valid('三个字'), valid('四个汉字')]).toEqual([true, false]);
    set({ condition: { type: 'custom', formula: '=AND(ISNUMBER(A1),A1<=B1)' } });
    expect([valid('99'), valid('101'), valid('x')]).toEqual([true, false, false]);
  });

  test('a new one cuts the old', () => {
    sheet.setValidation(area('A1:A5'), { condition: { type: 'custom', formula: '=B1>0' } });
    sheet.setValidation(area('A2:A3'), undefined);
    expect(sheet.validations().map(({ area, condition }) => [area, condition])).toEqual([
      [area('A1'), { type: 'custom', formula: '=B1>0' }],
      [area('A4:A5'), { type: 'custom', formula: '=B4>0' }],
    ]);
  });
});

test('conditional formats are read from the cell they apply to', () => {
  fill(sheet, { A1: 1, A2: 5, A3: 9 });
  sheet.addHighlight({
    area: area('A1:B3'),
    formula: '=$A1>4',
    look: { fill: { color: '#FF0000' } },
    stopIfTrue: true,
  });
  sheet.addHighlight({ area: area('A1:A3'), formula: '=MOD(ROW(),2)=1', look: { font: { bold: true } } });
  const look = (name: string) => sheet.highlightLook(cell(name));
  expect(look('A1')).toEqual({ font: { bold: true } });
  expect(look('B2')).toEqual({ fill: { color: '#FF0000' } });
  expect(look('A3')).toEqual({ fill: { color: '#FF0000' } });
  fill(sheet, { A3: 1 });
  expect(look('A3')).toEqual({ font: { bold: true } });
  expect(look('B3')).toBeUndefined();
});

describe('protection', () => {
  test('guards locked cells and structure', () => {
    sheet.setStyle(area('B2'), { locked: false });
    sheet.protect({ insertRows: true }, 'geheim');
    expect(sheet.isLocked(cell('B2'))).toBe(false);
    book.assertEditable(sheet.id, area('B2'));
    expect(() => book.assertEditable(sheet.id, area('B2:C2'))).toThrow(code('AccessDenied'));
    sheet.insertRows(0, 1);
    expect(() => sheet.insertColumns(0, 1)).toThrow(code('AccessDenied'));
    expect(() => sheet.deleteCells(area('A1'), 'up')).toThrow(code('AccessDenied'));
    expect(() => sheet.protect({})).toThrow(code('InvalidOperation'));
    expect(() => sheet.unprotect('falsch')).toThrow(code('AccessDenied'));
    sheet.unprotect('geheim');
    expect(sheet.protection).toBeUndefined();
    expect(book.canUndo()).toBeUndefined();
  });

  test('of the structure keeps the sheets', () => {
    book.protectStructure();
    expect(() => book.addSheet()).toThrow(code('AccessDenied'));
    expect(() => (sheet.name = 'x')).toThrow(code('AccessDenied'));
    expect(() => (sheet.visibility = 'hidden')).toThrow(code('AccessDenied'));
  });
});

describe('transactions', () => {
  let told: StoreChange[][];
  beforeEach(() => {
    told = [];
    book.listen((changes) => told.push([...changes]));
  });

  test('a single cell tells before and after, a block does not', () => {
    book.transact('person', 'Type', () => fill(sheet, { A1: 'a' }));
    book.transact('person', 'Type', () => fill(sheet, { A1: 'b' }));
    book.transact('person', 'Paste', () => fill(sheet, { A1: 1, B1: 2, A2: 3, B2: 4 }));
    expect(told).toEqual([
      [{ kind: 'cells', sheet: sheet.id, area: area('A1'), details: { before: '', after: 'a' } }],
      [{ kind: 'cells', sheet: sheet.id, area: area('A1'), details: { before: 'a', after: 'b' } }],
      [{ kind: 'cells', sheet: sheet.id, area: area('A1:B2') }],
    ]);
  });

  test('undo and redo bring back whole transactions', () => {
    fill(sheet, { A1: 1, A2: '=A1+1' });
    book.transact('person', 'Insert', () => {
      sheet.insertRows(0, 1);
      fill(sheet, { A1: 'head' });
      book.addSheet('new');
    });
    expect(book.canUndo()).toBe('Insert');
    book.undo();
    expect([value(sheet, 'A1'), value(sheet, 'A2'), book.sheets().length]).toEqual([1, 2, 1]);
    expect(told.at(-1)?.map(({ kind }) => kind)).toEqual(['sheetDeleted', 'cells', 'rowsDeleted']);
    expect(book.canRedo()).toBe('Insert');
    book.redo();
    expect([value(sheet, 'A1'), value(sheet, 'A3'), book.sheets().length]).toEqual(['head', 2, 2]);
    book.forgetUndo();
    expect([book.canUndo(), book.canRedo()]).toEqual([undefined, undefined]);
  });

  test('what was done before an error stays, as one step', () => {
    expect(() =>
      book.transact('addin', 'Batch', () => {
        fill(sheet, { A1: 1 });
        book.addSheet('a/b');
      }),
    ).toThrow(code('InvalidArgument'));
    expect(value(sheet, 'A1')).toBe(1);
    book.undo();
    expect(value(sheet, 'A1')).toBe('');
  });
});

test('custom XML tells its namespace and must be well formed', () => {
  const part = book.addCustomXml('<a:x xmlns:a="urn:a"/>');
  expect(part.namespaceUri).toBe('urn:a');
  expect(part.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  part.xml = '<y xmlns="urn:b"><z/></y>';
  expect(book.customXmlParts()[0]?.namespaceUri).toBe('urn:b');
  expect(() => book.addCustomXml('<a>')).toThrow(code('InvalidArgument'));
  book.deleteCustomXml(part.id);
  expect(book.customXmlParts()).toEqual([]);
});
