// Conditional formats and validations through office.js.
import { areaName, parseArea } from '../../../src/sheet/address';
import { at, fill, office, refused, run, sheet } from '../../support/hostSheet';

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
