// The families of the object model beside values: what is set through office.js stands in the store, and is read back.
import { areaName, parseArea, type Cell } from '../../../src/sheet/address';
import type { SheetStore } from '../../../workbench/store/store';
import { openOffice, type OpenOffice } from '../../support/officeHost';

let office: OpenOffice;
let sheet: SheetStore;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(() => {
  const { store } = office;
  store.transact('person', 'new sheet', () => {
    sheet = store.addSheet();
    store.activeSheet = sheet;
  });
});

const at = (address: string): Cell => {
  const { top: row, left: column } = parseArea(address)!;
  return { row, column };
};
const person = (act: () => void) => office.store.transact('person', 'test', act);
const fill = (values: Record<string, string | number>) =>
  person(() => Object.entries(values).forEach(([address, value]) => sheet.setInput(at(address), value)));
const values = (address: string) => {
  const { top, bottom, left, right } = parseArea(address)!;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) =>
      sheet.value({ row: top + row, column: left + column }),
    ),
  );
};
/** A batch on the active sheet; answers what the batch answers, after a sync. */
const run = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  office.Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
const refused = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  office.refusal(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });

describe('formats', () => {
  test('font, fill, alignment and number format', async () => {
    const range = await run((own) => {
      const range = own.getRange('A1:B2');
      const { format } = range;
      Object.assign(format.font, { name: '仿宋', size: 14, bold: true, color: 'red', underline: 'Single' });
      format.fill.color = '#ddeeff';
      Object.assign(format, {
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 1,
      });
      format.textOrientation = 180;
      range.numberFormat = [['0.00']];
      return range.load('format/*,format/font/*,format/fill/*,numberFormat');
    });
    expect(sheet.style(at('B2'))).toMatchObject({
      font: { name: '仿宋', size: 14, bold: true, color: '#FF0000', underline: true },
      fill: { color: '#DDEEFF', pattern: 'solid' },
      alignment: { horizontal: 'center', vertical: 'top', wrap: true, indent: 1, rotation: 255 },
      numberFormat: '0.00',
    });
    expect(range.toJSON().format).toMatchObject({
      font: { name: '仿宋', size: 14, bold: true, color: '#FF0000', underline: 'Single' },
      fill: { color: '#DDEEFF', pattern: 'Solid' },
      horizontalAlignment: 'Center',
      textOrientation: 180,
    });
  });

  test('that differ are null; a fill can be cleared', async () => {
    person(() => sheet.setStyle(parseArea('A1')!, { font: { bold: true }, fill: { color: '#FF0000' } }));
    const range = await run((own) => own.getRange('A1:B1').load('format/font/bold,format/fill/color'));
    expect([range.format.font.bold, range.format.fill.color]).toEqual([null, null]);
    await run((own) => own.getRange('A1').format.fill.clear());
    expect(sheet.style(at('A1')).fill).toBeUndefined();
  });

  test('what is no colour, or no size, is refused', async () => {
    expect((await refused((own) => (own.getRange('A1').format.fill.color = 'rot')))?.code).toBe(
      'InvalidArgument',
    );
    expect((await refused((own) => (own.getRange('A1').format.font.size = 410)))?.code).toBe(
      'InvalidArgument',
    );
    expect((await refused((own) => (own.getRange('1:1').format.rowHeight = 410)))?.code).toBe(
      'InvalidArgument',
    );
  });

  test('borders: edges, lines between, none', async () => {
    await run((own) => {
      const { borders } = own.getRange('B2:C3').format;
      for (const index of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const) {
        const border = borders.getItem(index);
        border.style = 'Continuous';
        border.weight = index === 'EdgeTop' ? 'Medium' : 'Thin';
        border.color = '#0000FF';
      }
    });
    expect(sheet.style(at('B2')).border).toEqual({
      top: { style: 'medium', color: '#0000FF' },
      left: { style: 'thin', color: '#0000FF' },
      bottom: { style: 'thin', color: '#0000FF' },
    });
    expect(sheet.style(at('C3')).border).toMatchObject({ top: { style: 'thin' }, right: { style: 'thin' } });
    const [edge, inside] = await run((own) => {
      const { borders } = own.getRange('B2:C3').format;
      return [borders.getItem('EdgeTop').load(), borders.getItem('InsideVertical').load()];
    });
    expect(edge).toMatchObject({
      style: 'Continuous',
      weight: 'Medium',
      color: '#0000FF',
      sideIndex: 'EdgeTop',
    });
    expect(inside?.style).toBe('None');
    await run((own) => (own.getRange('B2:C2').format.borders.getItem('EdgeTop').style = 'None'));
    expect(sheet.style(at('C2')).border?.top).toBeUndefined();
  });

  test('widths in points are those of so many characters', async () => {
    await run((own) => {
      own.getRange('B:C').format.columnWidth = 48;
      own.getRange('3:4').format.rowHeight = 33;
    });
    // 48 points are 64 pixels: the 8.43 characters of an untouched column.
    expect(sheet.columnWidth(2)).toBeCloseTo(8.43, 1);
    expect(sheet.rowHeight(3)).toBe(33);
    const range = await run((own) =>
      own.getRange('B3:C4').load('format/columnWidth,format/rowHeight,width,height'),
    );
    expect(range.toJSON()).toMatchObject({
      format: { columnWidth: 48, rowHeight: 33 },
      width: 96,
      height: 66,
    });
  });

  test('rows and columns can be hidden', async () => {
    await run((own) => {
      own.getRange('2:3').rowHidden = true;
      own.getRange('B:B').columnHidden = true;
    });
    expect([sheet.rowHidden(1), sheet.rowHidden(3), sheet.columnHidden(1)]).toEqual([true, false, true]);
    const range = await run((own) => own.getRange('A1:A3').load('rowHidden,columnHidden'));
    expect([range.rowHidden, range.columnHidden]).toEqual([null, false]);
  });

  test('several ranges at once', async () => {
    const areas = await run((own) => {
      const areas = own.getRanges('A1:B1,D4');
      areas.format.font.italic = true;
      return areas.load('address,areaCount,cellCount');
    });
    expect(['A1', 'B1', 'D4', 'C1'].map((cell) => sheet.style(at(cell)).font?.italic ?? false)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(areas.toJSON()).toMatchObject({
      address: `${sheet.name}!A1:B1,${sheet.name}!D4`,
      areaCount: 2,
      cellCount: 3,
    });
  });
});

describe('places', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell beyond the range', (range) => range.getCell(3, 0), 'B5'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getOffsetRange', (range) => range.getOffsetRange(2, -1), 'A4:C6'],
    ['getResizedRange', (range) => range.getResizedRange(-2, 1), 'B2:E2'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
    ['getBoundingRect', (range) => range.getBoundingRect('F6'), 'B2:F6'],
    ['getIntersection', (range) => range.getIntersection('C3:Z9'), 'C3:D4'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getRowsBelow from within', (range) => range.getRowsBelow(-2), 'B3:D4'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'E2:E4'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A4'],
  ])('%s', async (_, find, expected) => {
    const found = await run((own) => find(own.getRange('B2:D4')).load('address'));
    expect(found.address).toBe(`${sheet.name}!${expected}`);
  });

  test('used ranges count formats unless only values are asked for', async () => {
    fill({ B2: 'x' });
    person(() => sheet.setStyle(parseArea('D5')!, { fill: { color: '#FF0000' } }));
    const [all, filled] = await run((own) => [
      own.getUsedRange().load('address'),
      own.getUsedRange(true).load('address'),
    ]);
    expect([all?.address, filled?.address]).toEqual([`${sheet.name}!B2:D5`, `${sheet.name}!B2`]);
  });

  test('text is found by parts, in any case, or whole', async () => {
    fill({ A1: '数量指标', B3: 'Target', C3: 'target total' });
    const [part, whole, none] = await run((own) => [
      own.getRange().findOrNullObject('TARGET t', {}).load('address'),
      own.getRange().find('target', { completeMatch: true }).load('address'),
      own.getRange().findOrNullObject('质量', {}).load('address'),
    ]);
    expect([part?.address, whole?.address]).toEqual([`${sheet.name}!C3`, `${sheet.name}!B3`]);
    expect(none?.isNullObject).toBe(true);
  });

  test('selecting takes in merged areas and brings the sheet up', async () => {
    const first = office.store.sheets()[0]!;
    person(() => {
      sheet.merge(parseArea('B2:C4')!);
      office.store.activeSheet = first;
    });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).getRange('B2').select();
      await context.sync();
    });
    expect(office.store.activeSheet.id).toBe(sheet.id);
    expect(areaName(office.store.selection(sheet.id))).toBe('B2:C4');
    const [selected, active] = await run((_, context) => [
      context.workbook.getSelectedRange().load('address'),
      context.workbook.getActiveCell().load('address'),
    ]);
    expect([selected?.address, active?.address]).toEqual([`${sheet.name}!B2:C4`, `${sheet.name}!B2`]);
  });
});

describe('structure', () => {
  test('inserted cells are answered as a range, and move what is below', async () => {
    fill({ A1: 1, A2: 2, B2: 'neben', A3: '=SUM(A1:A2)' });
    const added = await run((own) => own.getRange('A2').insert('Down').load('address,values'));
    expect([added.address, added.values]).toEqual([`${sheet.name}!A2`, [['']]]);
    expect(values('A1:B4')).toEqual([
      [1, ''],
      ['', 'neben'],
      [2, ''],
      [3, ''],
    ]);
    expect(sheet.formula(at('A4'))).toBe('=SUM(A1:A3)');
    await run((own) => own.getRange('2:2').delete('Up'));
    expect(values('A1:B3')).toEqual([
      [1, ''],
      [2, ''],
      [3, ''],
    ]);
  });

  test('inserted rows take merges, validations, highlights and names along', async () => {
    person(() => {
      sheet.merge(parseArea('A4:B5')!);
      sheet.setValidation(parseArea('C4:C5')!, { condition: { type: 'list', source: '=$F$4:$F$5' } });
      sheet.addHighlight({ area: parseArea('D4:D5')!, formula: '=D4>$E$4', look: { font: { bold: true } } });
      office.store.setName('来源', `=${sheet.name}!$F$4:$F$5`, sheet.id);
    });
    await run((own) => own.getRange('2:3').insert('Down'));
    expect(sheet.merges().map(areaName)).toEqual(['A6:B7']);
    expect(sheet.validationAt(at('C7'))).toMatchObject({ condition: { source: '=$F$6:$F$7' } });
    expect(sheet.validationAt(at('C4'))).toBeUndefined();
    expect(sheet.highlights()).toMatchObject([{ area: parseArea('D6:D7'), formula: '=D6>$E$6' }]);
    const source = await run((own) => own.names.getItem('来源').getRange().load('address'));
    expect(source.address).toBe(`${sheet.name}!F6:F7`);
  });

  test('clearing contents leaves formats, clearing formats leaves contents', async () => {
    fill({ A1: 'x', B1: 'y' });
    person(() => sheet.setStyle(parseArea('A1:B1')!, { font: { bold: true } }));
    await run((own) => {
      own.getRange('A1').clear('Contents');
      own.getRange('B1').clear('Formats');
    });
    expect([sheet.value(at('A1')), sheet.style(at('A1')).font?.bold]).toEqual(['', true]);
    expect([sheet.value(at('B1')), sheet.style(at('B1')).font?.bold]).toEqual(['y', undefined]);
  });

  test('copies take formulas along, looks, validations and merges', async () => {
    fill({ A1: 1, B1: '=A1+1', A2: 10 });
    person(() => {
      sheet.setStyle(parseArea('B1')!, { fill: { color: '#FFFF00' } });
      sheet.setValidation(parseArea('A1')!, { condition: { type: 'list', source: ['1', '2'] } });
      sheet.merge(parseArea('C1:D1')!);
    });
    await run((own) => own.getRange('A2:D3').copyFrom('A1:D1'));
    expect(sheet.formula(at('B3'))).toBe('=A3+1');
    expect(sheet.style(at('B2')).fill?.color).toBe('#FFFF00');
    expect(sheet.validationAt(at('A3'))?.condition).toEqual({ type: 'list', source: ['1', '2'] });
    expect(sheet.merges().map(areaName).sort()).toEqual(['C1:D1', 'C2:D2', 'C3:D3']);
    await run((own) => own.getRange('F1').copyFrom('B1', 'Values'));
    expect([sheet.formula(at('F1')), sheet.value(at('F1'))]).toEqual(['', 2]);
    expect(sheet.style(at('F1')).fill).toBeUndefined();
  });

  test('copied text stays text', async () => {
    person(() => {
      sheet.setStyle(parseArea('A1')!, { numberFormat: '@' });
      sheet.setInput(at('A1'), '=1+1');
      sheet.setInput(at('A2'), "'95%");
    });
    await run((own) => {
      own.getRange('C1:C2').copyFrom('A1:A2');
      own.getRange('E1:E2').copyFrom('A1:A2', 'Values');
    });
    expect(values('C1:E2')).toEqual([
      ['=1+1', '', '=1+1'],
      ['95%', '', '95%'],
    ]);
  });

  test('sorting moves rows, headers stay', async () => {
    fill({ A1: '名', B1: '数', A2: '丙', B2: 3, A3: '甲', B3: 1, A4: '乙', B4: 2 });
    await run((own) => own.getRange('A1:B4').sort.apply([{ key: 1, ascending: false }], false, true));
    expect(values('A1:B4')).toEqual([
      ['名', '数'],
      ['丙', 3],
      ['乙', 2],
      ['甲', 1],
    ]);
  });

  test('rows grow with their text, columns with theirs', async () => {
    fill({ A1: '很长的一段文字'.repeat(5), B1: '一段更长的说明文字'.repeat(3) });
    person(() => sheet.setStyle(parseArea('A1')!, { alignment: { wrap: true } }));
    const [height, width] = [sheet.rowHeight(0), sheet.columnWidth(1)];
    await run((own) => {
      own.getRange('B:B').format.autofitColumns();
      own.getRange('1:1').format.autofitRows();
    });
    expect(sheet.rowHeight(0)).toBeGreaterThan(height * 3);
    expect(sheet.columnWidth(1)).toBeGreaterThan(width * 3);
  });
});

describe('sheets', () => {
  test('are added, moved, hidden, coloured and deleted', async () => {
    const added = await run((_, context) => {
      const added = context.workbook.worksheets.add('附表');
      added.position = 0;
      added.visibility = 'Hidden';
      added.tabColor = '#00FF00';
      return added.load('id,name,position,visibility,tabColor');
    });
    expect(added.toJSON()).toMatchObject({
      name: '附表',
      position: 0,
      visibility: 'Hidden',
      tabColor: '#00FF00',
    });
    expect(office.store.sheets()[0]?.id).toBe(added.id);
    const [visible, all] = await run((_, { workbook: { worksheets } }) => [
      worksheets.getCount(true),
      worksheets.getCount(),
    ]);
    expect(all!.value - visible!.value).toBe(1);
    await run((_, context) => context.workbook.worksheets.getItem(added.id).delete());
    expect(office.store.sheetByName('附表')).toBeUndefined();
  });

  test('know their neighbours', async () => {
    person(() => office.store.addSheet('后面'));
    const [next, last] = await run((own) => [
      own.getNext().load('name'),
      own.getNext().getNextOrNullObject().load('name'),
    ]);
    expect(next?.name).toBe('后面');
    expect(last?.isNullObject).toBe(true);
    person(() => office.store.deleteSheet(office.store.sheetByName('后面')!.id));
  });
});

describe('conditional formats', () => {
  test('a new one comes first; formula, look and end are kept', async () => {
    await run((own) => {
      const { conditionalFormats } = own.getRange('A1:B9');
      const first = conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$A1>10';
      first.custom.format.fill.color = '#FFC7CE';
      first.custom.format.font.color = '#9C0006';
      const second = conditionalFormats.add('Custom');
      second.custom.rule.formula = '=$A1=""';
      second.custom.format.font.bold = true;
      second.stopIfTrue = true;
    });
    const area = parseArea('A1:B9');
    expect(sheet.highlights()).toEqual([
      { area, formula: '=$A1=""', look: { font: { bold: true } }, stopIfTrue: true },
      { area, formula: '=$A1>10', look: { fill: { color: '#FFC7CE' }, font: { color: '#9C0006' } } },
    ]);
  });

  test('are listed by priority, changed and deleted by id', async () => {
    await run((own) => {
      for (const formula of ['=A1=1', '=A1=2', '=A1=3']) {
        own.getRange('A1:A3').conditionalFormats.add('Custom').custom.rule.formula = formula;
      }
    });
    await office.Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange('A2');
      conditionalFormats.load('items/custom/rule/formula,items/priority');
      await context.sync();
      const [first, second, third] = conditionalFormats.items;
      expect(conditionalFormats.items.map(({ custom, priority }) => [priority, custom.rule.formula])).toEqual(
        [
          [0, '=A1=3'],
          [1, '=A1=2'],
          [2, '=A1=1'],
        ],
      );
      second!.custom.rule.formula = '=A1=9';
      first!.delete();
      third!.delete();
      await context.sync();
    });
    expect(sheet.highlights().map(({ formula }) => formula)).toEqual(['=A1=9']);
    await run((own) => own.getRange('A2').conditionalFormats.clearAll());
    expect(sheet.highlights().map(({ area }) => areaName(area))).toEqual(['A1', 'A3']);
  });
});

test('conditional formats by value and by text light up what they are about', async () => {
  fill({ A1: 5, A2: 12, A3: 20, B1: '不达标', B2: '达标' });
  await run((own) => {
    const value = own.getRange('A1:A3').conditionalFormats.add('CellValue').cellValue;
    value.rule = { formula1: '=10', formula2: '=15', operator: 'Between' };
    value.format.fill.color = '#FFFF00';
    const text = own.getRange('B1:B2').conditionalFormats.add('ContainsText').textComparison;
    text.rule = { text: '不', operator: 'Contains' };
    text.format.font.color = '#FF0000';
  });
  expect(['A1', 'A2', 'A3', 'B1', 'B2'].map((address) => sheet.highlightLook(at(address)))).toEqual([
    undefined,
    { fill: { color: '#FFFF00' } },
    undefined,
    { font: { color: '#FF0000' } },
    undefined,
  ]);
  const [value, custom] = await run((own) => {
    const format = own.getRange('A1').conditionalFormats.getItemAt(0);
    format.cellValue.load('rule');
    return [format.load('type'), format.customOrNullObject] as const;
  });
  expect([value.type, value.cellValue.rule.operator, custom.isNullObject]).toEqual([
    'CellValue',
    'Between',
    true,
  ]);
  const refusal = await refused((own) => own.getRange('A1').conditionalFormats.add('DataBar'));
  expect(refusal).toEqual({ code: 'ApiNotFound', at: 'ConditionalFormatCollection.add' });
});

test('validations: list with prompt and alert, from a range, cleared', async () => {
  fill({ F1: '≥', F2: '≤' });
  await run((own) => {
    const { dataValidation } = own.getRange('A1:A5');
    dataValidation.rule = { list: { inCellDropDown: true, source: own.getRange('F1:F2') as never } };
    dataValidation.ignoreBlanks = false;
    dataValidation.prompt = { showPrompt: true, title: '符号', message: '请选择' };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '不对', message: '请从列表中选择' };
  });
  expect(sheet.validationAt(at('A5'))).toMatchObject({
    condition: { type: 'list', source: expect.stringMatching(/^=.*\$F\$1:\$F\$2$/) },
    allowBlank: false,
    prompt: { title: '符号', message: '请选择' },
    alert: { style: 'stop', title: '不对', message: '请从列表中选择' },
  });
  expect(sheet.listChoices(at('A3'))).toEqual(['≥', '≤']);
  const loaded = await run((own) => own.getRange('A1:A5').dataValidation.load());
  expect(loaded.toJSON()).toMatchObject({ type: 'List', ignoreBlanks: false, errorAlert: { style: 'Stop' } });
  await run((own) => own.getRange('A1:A2').dataValidation.clear());
  const mixed = await run((own) => own.getRange('A1:A5').dataValidation.load('type'));
  expect(mixed.type).toBe('Inconsistent');
  const none = await run((own) => own.getRange('A1').dataValidation.load('type,rule'));
  expect(none.type).toBe('None');
});

test('names of the workbook and of a sheet', async () => {
  const [total, rate] = await run((own, context) => [
    context.workbook.names.add(`合计${sheet.name}`, own.getRange('B2:B3')).load(),
    own.names.add('税率', '=0.13').load('name,type,value,scope'),
  ]);
  expect(total?.toJSON()).toMatchObject({
    type: 'Range',
    scope: 'Workbook',
    formula: `=${sheet.name}!$B$2:$B$3`,
    visible: true,
  });
  expect(rate?.toJSON()).toMatchObject({ name: '税率', type: 'Double', scope: 'Worksheet', value: '=0.13' });
  const [byName, named] = await run((own, context) => [
    own.getRange(`合计${sheet.name}`).load('address'),
    context.workbook.names.getItem(`合计${sheet.name}`).getRange().load('address'),
  ]);
  expect([byName?.address, named?.address]).toEqual([`${sheet.name}!B2:B3`, `${sheet.name}!B2:B3`]);
  const add = (name: string) => refused((_, context) => context.workbook.names.add(name, '=1'));
  expect(await add('A1')).toEqual({ code: 'InvalidArgument', at: 'NamedItemCollection.add' });
  expect((await add(`合计${sheet.name}`))?.code).toBe('ItemAlreadyExists');
  await run((own) => own.names.getItem('税率').delete());
  expect((await run((own) => own.names.getItemOrNullObject('税率'))).isNullObject).toBe(true);
});

test('comments: of the current user, one for a cell, with replies; they follow their cell', async () => {
  await run((_, context) =>
    context.workbook.comments.add(`${sheet.name}!B2`, '单位缺失').replies.add('已补'),
  );
  person(() => sheet.insertRows(0, 3));
  const comments = await run((own) => {
    const comments = own.comments.load('items/content,items/authorName,items/resolved,items/replies/content');
    return comments;
  });
  expect(comments.toJSON().items).toMatchObject([
    { content: '单位缺失', authorName: '会计', resolved: false, replies: [{ content: '已补' }] },
  ]);
  const location = await run((own) => own.comments.getItemByCell('B5').getLocation().load('address'));
  expect(location.address).toBe(`${sheet.name}!B5`);
  expect((await refused((own) => own.comments.add('B5', '再来')))?.code).toBe('ItemAlreadyExists');
  expect((await refused((own) => own.comments.add('B5:B6', '两格')))?.code).toBe('InvalidArgument');
  office.host.settings.user = { name: '财政', email: 'reviewer@example.com' };
  const refusal = await refused((own) => (own.comments.getItemAt(0).content = '改'));
  expect(refusal).toEqual({ code: 'AccessDenied', at: 'Comment.content' });
  await run((own) => own.comments.getItemAt(0).delete());
  expect((await run((own) => own.comments.getCount())).value).toBe(0);
});

test('custom XML parts by namespace', async () => {
  const [part, xml] = await run((_, context) => {
    const part = context.workbook.customXmlParts.add('<record xmlns="urn:example:record"><a/></record>');
    return [part.load('id,namespaceUri'), part.getXml()] as const;
  });
  expect(part.namespaceUri).toBe('urn:example:record');
  expect(xml.value).toContain('<record');
  await run((_, context) => {
    const only = context.workbook.customXmlParts.getByNamespace('urn:example:record').getOnlyItem();
    only.setXml('<record xmlns="urn:example:record"><b/></record>');
  });
  expect(office.store.customXmlParts().map((stored) => stored.xml)).toEqual([
    '<record xmlns="urn:example:record"><b/></record>',
  ]);
  expect((await refused((_, context) => context.workbook.customXmlParts.add('<a>')))?.code).toBe(
    'InvalidArgument',
  );
  await run((_, context) => context.workbook.customXmlParts.getItem(part.id).delete());
  expect(office.store.customXmlParts()).toEqual([]);
  const none = await run((_, context) =>
    context.workbook.customXmlParts.getByNamespace('urn:example:record').getOnlyItemOrNullObject(),
  );
  expect(none.isNullObject).toBe(true);
});

test('settings and document properties', async () => {
  await run((_, { workbook }) => {
    workbook.settings.add('state', { round: 2 });
    workbook.properties.title = '2026年绩效目标';
    workbook.properties.custom.add('轮次', 2);
  });
  expect(office.store.settings.get('state')).toEqual({ round: 2 });
  expect(office.store.properties.title).toBe('2026年绩效目标');
  expect(office.store.customProperties.get('轮次')).toBe(2);
  const { settings, custom } = await run((_, { workbook }) => ({
    settings: workbook.settings.load('items/key,items/value'),
    custom: workbook.properties.custom.load('items/key,items/value,items/type'),
  }));
  expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([['state', { round: 2 }]]);
  expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
    ['轮次', 2, 'Number'],
  ]);
  await run((_, { workbook }) => {
    workbook.settings.getItem('state').delete();
    workbook.properties.custom.deleteAll();
  });
  expect([office.store.settings.size, office.store.customProperties.size]).toEqual([0, 0]);
});

test('frozen panes', async () => {
  const located = await run((own) => {
    own.freezePanes.freezeAt(own.getRange('A1:B3'));
    return own.freezePanes.getLocationOrNullObject().load('address');
  });
  expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
  expect(located.address).toBe(`${sheet.name}!A1:B3`);
  await run((own) => own.freezePanes.freezeRows(1));
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  await run((own) => own.freezePanes.unfreeze());
  expect((await run((own) => own.freezePanes.getLocationOrNullObject())).isNullObject).toBe(true);
});

test('page layout', async () => {
  const layout = await run((own) => {
    const layout = own.pageLayout;
    Object.assign(layout, {
      paperSize: 'A4',
      orientation: 'Landscape',
      centerHorizontally: true,
      topMargin: 36,
    });
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea('A1:G20');
    layout.setPrintTitleRows('$3:$4');
    layout.setPrintMargins('Centimeters', { left: 2.54 });
    layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    layout.headersFooters.defaultForAllPages.rightFooter = '&D';
    return layout.load(
      'orientation,zoom,topMargin,leftMargin,headersFooters/defaultForAllPages/centerFooter',
    );
  });
  expect(sheet.print).toMatchObject({
    paper: 'A4',
    orientation: 'landscape',
    fitToWidth: 1,
    area: parseArea('A1:G20'),
    titleRows: [2, 3],
    centerHorizontally: true,
    margins: { top: 0.5, left: 1 },
    footer: '&C第 &P 页&R&D',
  });
  expect(layout.toJSON()).toMatchObject({ orientation: 'Landscape', topMargin: 36, leftMargin: 72 });
  const [area, rows] = await run((own) => [
    own.pageLayout.getPrintAreaOrNullObject().load('address'),
    own.pageLayout.getPrintTitleRowsOrNullObject().load('address'),
  ]);
  expect([area?.address, rows?.address]).toEqual([`${sheet.name}!A1:G20`, `${sheet.name}!3:4`]);
});

test('hyperlinks, within the workbook and outside', async () => {
  await run((own) => {
    own.getRange('A1').hyperlink = {
      documentReference: `${sheet.name}!B2`,
      textToDisplay: '见此',
      screenTip: '跳转',
    };
    own.getRange('A2').hyperlink = { address: 'https://example.com/' };
  });
  expect(sheet.hyperlinkAt(at('A1'))).toEqual({ target: `#${sheet.name}!B2`, tooltip: '跳转' });
  const range = await run((own) => own.getRange('A1').load('hyperlink,values'));
  expect(range.toJSON()).toMatchObject({
    values: [['见此']],
    hyperlink: { documentReference: `${sheet.name}!B2`, screenTip: '跳转', textToDisplay: '见此' },
  });
  await run((own) => own.getRange('A1:A2').clear('Hyperlinks'));
  expect(sheet.hyperlinkAt(at('A2'))).toBeUndefined();
});
