// Ranges: the places they name, what is inserted, cleared, copied and sorted.
import { areaName, parseArea } from '../../../src/sheet/address';
import { at, fill, office, person, run, sheet, values } from '../../support/hostSheet';

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

  test('sorting takes looks along and leaves validations and conditional formats where they are', async () => {
    fill({ A1: '丙', B1: 3, A2: '甲', B2: 1, A3: '乙', B3: 2 });
    const area = parseArea('A1:B3')!;
    person(() => {
      sheet.setStyle(parseArea('A1')!, { font: { bold: true } });
      sheet.setValidation(area, { condition: { type: 'textLength', comparison: 'lessThan', first: 9 } });
      sheet.addHighlight({ area, formula: '=$B1>2', look: { font: { italic: true } } });
    });
    await run((own) => own.getRange('A1:B3').sort.apply([{ key: 1 }]));
    expect([1, 2, 3].map((row) => sheet.style(at(`A${row}`)).font?.bold)).toEqual([
      undefined,
      undefined,
      true,
    ]);
    expect(sheet.validations().map((rule) => areaName(rule.area))).toEqual(['A1:B3']);
    expect(sheet.highlights().map((rule) => areaName(rule.area))).toEqual(['A1:B3']);
    expect(sheet.highlightLook(at('A3'))?.font?.italic).toBe(true);
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
