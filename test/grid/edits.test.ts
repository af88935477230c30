/** @jest-environment node */
// Filling, copying and pasting on a real workbook.
import { areaName, parseArea, type Cell } from '../../src/sheet/address';
import type { GridContext } from '../../workbench/grid/context';
import { createCopyPaste } from '../../workbench/grid/copyPaste';
import { clearContents, fillBeyond, fillFrom } from '../../workbench/grid/edits';
import { createAxis } from '../../workbench/grid/geometry';
import { selectArea, type Selection } from '../../workbench/grid/selection';
import { gridTexts } from '../../workbench/grid/texts';
import { createWorkbook } from '../../workbench/store';
import type { StoreError } from '../../workbench/store/store';

const area = (address: string) => parseArea(address)!;
const cell = (address: string): Cell => ({ row: area(address).top, column: area(address).left });

function open(contents: Record<string, string | number>) {
  const store = createWorkbook();
  const sheet = store.activeSheet;
  const texts = gridTexts('zh-CN');
  const axis = createAxis(() => 20);
  const shape = () => ({
    rows: 100,
    columns: 26,
    merges: sheet.merges(),
    barred: () => false,
    rowHidden: () => false,
    columnHidden: () => false,
    filled: (at: Cell) => sheet.value(at) !== '',
  });
  let selection: Selection = selectArea(area('A1'), shape());
  const refused: string[] = [];
  const context: GridContext = {
    store,
    texts,
    view: () => ({ sheet, shape: shape(), zoom: 1, rows: axis, columns: axis }),
    selection: () => selection,
    select: (next) => (selection = next),
    advance: () => undefined,
    editable: () => true,
    perform(step, edit) {
      try {
        store.transact('person', texts.steps[step], () => edit(sheet));
        return true;
      } catch (error) {
        refused.push((error as StoreError).code);
        return false;
      }
    },
  };
  store.transact('person', 'test', () => {
    for (const [address, input] of Object.entries(contents)) sheet.setInput(cell(address), input);
  });
  const clipboard = createCopyPaste(context);
  return {
    store,
    sheet,
    context,
    refused,
    select: (address: string) => context.select(selectArea(area(address), shape())),
    values: (...addresses: string[]) => addresses.map((address) => sheet.value(cell(address))),
    formula: (address: string) => sheet.formula(cell(address)),
    /** Copies the selection; answers what a paste would find on the system's clipboard. */
    copy(cut = false) {
      const data = { text: '', html: '' };
      const clipboardData = {
        setData: (type: string, text: string) => (data[type === 'text/html' ? 'html' : 'text'] = text),
      };
      const event = { clipboardData, preventDefault: () => undefined } as unknown as ClipboardEvent;
      clipboard.copy(event, cut);
      return data;
    },
    paste: clipboard.paste,
  };
}

test('fill down: contents, look and moved formulas', () => {
  const { sheet, context, select, formula, values } = open({ A1: 2, B1: '=A1*$A$1', A2: 3, A3: 4 });
  sheet.setStyle(area('B1'), { font: { bold: true } });
  select('B1:B3');
  fillFrom(context, 'above');
  expect([formula('B2'), formula('B3')]).toEqual(['=A2*$A$1', '=A3*$A$1']);
  expect(values('B2', 'B3')).toEqual([6, 8]);
  expect(sheet.style(cell('B3')).font?.bold).toBe(true);
});

test('the fill handle continues a series and is one step of undo', () => {
  const { store, context, values } = open({ A1: 1, A2: 3 });
  fillBeyond(context, area('A1:A2'), area('A1:A5'));
  expect(values('A3', 'A4', 'A5')).toEqual([5, 7, 9]);
  expect(areaName(context.selection().areas[0]!)).toBe('A1:A5');
  store.undo();
  expect(values('A2', 'A3', 'A5')).toEqual([3, '', '']);
});

test('copies keep what a cell holds, also text that looks like a number', () => {
  const { sheet, select, copy, paste, values, formula } = open({ A1: "'007", B1: '=C1', C1: '12%' });
  sheet.setValidation(area('A1'), { condition: { type: 'list', source: ['007', '008'] } });
  select('A1:C1');
  const data = copy();
  select('A3');
  paste(data);
  expect(values('A3', 'C3')).toEqual(['007', 0.12]);
  expect(sheet.valueType(cell('A3'))).toBe('String');
  expect(formula('B3')).toBe('=C3');
  expect(sheet.listChoices(cell('A3'))).toEqual(['007', '008']);
});

test('a copy pasted over a validation replaces it, and is not checked', () => {
  const { sheet, select, copy, paste, values } = open({ A1: '随便' });
  const validation = { condition: { type: 'list' as const, source: ['是', '否'] } };
  sheet.setValidation(area('B1:B2'), validation);
  select('A1');
  const data = copy();
  select('B1');
  paste(data);
  expect(values('B1')).toEqual(['随便']);
  expect(sheet.validationAt(cell('B1'))).toBeUndefined();
  expect(sheet.listChoices(cell('B2'))).toEqual(['是', '否']);
});

test('merged areas are copied, and the copy fills a selection of its multiple', () => {
  const { sheet, select, copy, paste } = open({ A1: '合' });
  sheet.merge(area('A1:B1'));
  select('A1');
  const data = copy();
  select('D1:E3');
  paste(data);
  expect(sheet.merges().map(areaName).sort()).toEqual(['A1:B1', 'D1:E1', 'D2:E2', 'D3:E3']);
});

test('cut moves: the source is empty, formulas stay as they are', () => {
  const { select, copy, paste, values, formula } = open({ A1: 5, B1: '=A1' });
  select('B1');
  const data = copy(true);
  select('C4');
  paste(data);
  expect(formula('C4')).toBe('=A1');
  expect(values('B1', 'C4')).toEqual(['', 5]);
});

test('text of another program is typed cell by cell and leaves the validation', () => {
  const { sheet, select, paste, values } = open({});
  sheet.setValidation(area('A1'), { condition: { type: 'list', source: ['是', '否'] } });
  select('A1');
  paste({ text: '甲\t95%\n乙\t1,200\n', html: '' });
  expect(values('A1', 'B1', 'A2', 'B2')).toEqual(['甲', 0.95, '乙', 1200]);
  expect(sheet.listChoices(cell('A1'))).toEqual(['是', '否']);
});

test('one text goes into every selected cell', () => {
  const { select, paste, values } = open({});
  select('B2:C3');
  paste({ text: '%', html: '' });
  expect(values('B2', 'C3', 'D3')).toEqual(['%', '%', '']);
});

test('what would vanish behind merged cells is refused; one text or gaps that fit are not', () => {
  const { sheet, select, paste, refused, values } = open({});
  sheet.merge(area('A1:A3'));
  select('A1');
  paste({ text: '1\t2\n3\t4', html: '' });
  expect(refused).toEqual(['InvalidOperation']);
  expect(values('A1', 'B1', 'B2')).toEqual(['', '', '']);
  paste({ text: '1\t2\n\t4', html: '' });
  expect(values('A1', 'B1', 'B2')).toEqual([1, 2, 4]);
  select('A1');
  paste({ text: '5', html: '' });
  expect(values('A1', 'A2')).toEqual([5, '']);
});

test('locked cells of a protected sheet refuse all of it', () => {
  const { sheet, context, select, paste, refused, values } = open({ A1: 1, A2: 2 });
  sheet.setStyle(area('A1'), { locked: false });
  sheet.protect({});
  select('A1:A2');
  clearContents(context);
  fillFrom(context, 'above');
  paste({ text: '3\n4', html: '' });
  expect(refused).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
  expect(values('A1', 'A2')).toEqual([1, 2]);
});
