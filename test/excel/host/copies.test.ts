// Copies and moves of ranges, on one sheet and between two, and merged areas told by their range.
import { areaName, parseArea } from '../../../src/sheet/address';
import type { SheetStore } from '../../../workbench/store/store';
import { at, fill, office, person, refused, run, sheet, value, values } from '../../support/hostSheet';

/** Another sheet than the one of the test. */
let other: SheetStore;
beforeEach(() => person(() => (other = office.store.addSheet())));

const inOther = (address: string) => other.value(at(address));
const area = (address: string) => parseArea(address)!;

/** A block with all that can stand on cells, in B2:D3. */
function drawBlock(): void {
  fill({ B2: '产出指标', C2: 3, D2: '=C2*2', D3: `=$C$2+A1` });
  person(() => {
    sheet.merge(area('B2:B3'));
    sheet.setStyle(area('C2'), { fill: { color: '#FFFF00' }, numberFormat: '0.0' });
    sheet.setValidation(area('C2:C3'), { condition: { type: 'custom', formula: '=C2<D2' } });
    sheet.addHighlight({ area: area('C2:D3'), formula: '=$C2>1', look: { font: { bold: true } } });
    sheet.setNote(at('C3'), { text: '说明', author: '会计' });
    sheet.setHyperlink(at('C2'), { target: 'https://example.com/' });
  });
}

describe('a copy', () => {
  test('to another sheet takes all along, its formulas as they read there', async () => {
    drawBlock();
    person(() => other.setInput(at('C5'), 40));
    await run((_, { workbook }) =>
      workbook.worksheets.getItem(other.id).getRange('B5').copyFrom(`${sheet.name}!B2:D3`),
    );
    expect([inOther('B5'), inOther('C5'), other.formula(at('D5')), other.formula(at('D6'))]).toEqual([
      '产出指标',
      3,
      '=C5*2',
      '=$C$2+A4',
    ]);
    expect(other.merges().map(areaName)).toEqual(['B5:B6']);
    expect(other.style(at('C5'))).toEqual({ fill: { color: '#FFFF00' }, numberFormat: '0.0' });
    expect(other.validationAt(at('C6'))).toEqual({
      area: area('C5:C6'),
      condition: { type: 'custom', formula: '=C5<D5' },
    });
    expect(other.highlights()).toEqual([
      { area: area('C5:D6'), formula: '=$C5>1', look: { font: { bold: true } } },
    ]);
    expect(other.noteAt(at('C6'))).toEqual({ text: '说明', author: '会计' });
    expect(other.hyperlinkAt(at('C5'))?.target).toBe('https://example.com/');
  });

  test('of values, of formulas, of formats', async () => {
    drawBlock();
    await run((_, { workbook }) => {
      const target = workbook.worksheets.getItem(other.id);
      target.getRange('B5').copyFrom(`${sheet.name}!C2:D2`, 'Values');
      target.getRange('B6').copyFrom(`${sheet.name}!C2:D2`, 'Formulas');
      target.getRange('B7').copyFrom(`${sheet.name}!C2:D2`, 'Formats');
    });
    expect(['B5', 'C5', 'B6', 'B7'].map(inOther)).toEqual([3, 6, 3, '']);
    expect(['C5', 'C6'].map((address) => other.formula(at(address)))).toEqual(['', '=B6*2']);
    expect(['B5', 'B6', 'B7'].map((address) => other.style(at(address)).fill?.color)).toEqual([
      undefined,
      undefined,
      '#FFFF00',
    ]);
    expect(other.highlights().map((highlight) => areaName(highlight.area))).toEqual(['B7:C7']);
    expect(other.validations()).toEqual([]);
  });

  test('empties its target, and clears its looks; skipping blanks leaves both where nothing is copied', async () => {
    const draw = () =>
      person(() => {
        sheet.setInput(at('A1'), '新');
        sheet.setStyle(area('A1'), { font: { bold: true } });
        ['C1', 'D1'].forEach((address) => sheet.setInput(at(address), '旧'));
        sheet.setStyle(area('C1:D1'), { fill: { color: '#FF0000' } });
      });
    draw();
    await run((own) => own.getRange('C1:D1').copyFrom('A1:B1'));
    expect(values('C1:D1')).toEqual([['新', '']]);
    expect(['C1', 'D1'].map((address) => sheet.style(at(address)))).toEqual([{ font: { bold: true } }, {}]);
    draw();
    await run((own) => own.getRange('C1:D1').copyFrom('A1:B1', 'All', true));
    expect(values('C1:D1')).toEqual([['新', '旧']]);
    expect(['C1', 'D1'].map((address) => sheet.style(at(address)))).toEqual([
      { font: { bold: true } },
      { fill: { color: '#FF0000' } },
    ]);
  });

  test('can be turned, rows for columns, with its merged areas', async () => {
    fill({ A1: 1, B1: 2, C1: 3, A2: '合' });
    person(() => sheet.merge(area('A2:C2')));
    await run((own) => own.getRange('E1').copyFrom('A1:C2', 'All', false, true));
    expect(values('E1:F3')).toEqual([
      [1, '合'],
      [2, ''],
      [3, ''],
    ]);
    expect(sheet.merges().map(areaName)).toEqual(['A2:C2', 'F1:F3']);
  });

  test('of a whole row uses no cells beyond those in use', async () => {
    drawBlock();
    person(() => sheet.unmerge(area('B2:B3')));
    await run((own) => own.getRange('9:9').copyFrom('2:2'));
    expect([value('C9'), sheet.formula(at('D9'))]).toEqual([3, '=C9*2']);
    expect(areaName(sheet.usedArea(false)!)).toBe('B2:D9');
  });

  test('does not go onto a part of a merged area', async () => {
    person(() => sheet.merge(area('C1:C3')));
    for (const what of ['All', 'Values', 'Formats'] as const) {
      expect(await refused((own) => own.getRange('C2').copyFrom('A1', what))).toEqual({
        code: 'InvalidOperation',
        at: 'Range.copyFrom',
      });
    }
    expect(sheet.merges().map(areaName)).toEqual(['C1:C3']);
  });

  test('of formats needs a protected sheet to allow formatting', async () => {
    person(() => {
      sheet.setStyle(area('B1'), { locked: false });
      sheet.protect({});
    });
    const copy = (what: 'Formats' | 'Values') => refused((own) => own.getRange('B1').copyFrom('A1', what));
    expect((await copy('Formats'))?.code).toBe('AccessDenied');
    expect(await copy('Values')).toBeUndefined();
  });
});

describe('a move', () => {
  test('takes all along; formulas that point to the cells follow them', async () => {
    drawBlock();
    fill({ A9: '=C2+D2', A8: '=SUM(B2:D3)', A7: '=SUM(C2:C9)' });
    person(() => office.store.setName('标准', `=${sheet.name}!$C$2`));
    await run((own) => own.getRange('B2:D3').moveTo('F12'));
    expect(['A9', 'A8', 'A7'].map((address) => sheet.formula(at(address)))).toEqual([
      '=G12+H12',
      '=SUM(F12:H13)',
      '=SUM(C2:C9)',
    ]);
    expect(['H12', 'H13'].map((address) => sheet.formula(at(address)))).toEqual(['=G12*2', '=$G$12+A1']);
    expect(office.store.names().find(({ name }) => name === '标准')?.formula).toBe(`=${sheet.name}!$G$12`);
    expect(sheet.merges().map(areaName)).toEqual(['F12:F13']);
    expect(sheet.validations()).toEqual([
      { area: area('G12:G13'), condition: { type: 'custom', formula: '=G12<H12' } },
    ]);
    expect(sheet.highlights()).toMatchObject([{ area: area('G12:H13'), formula: '=$G12>1' }]);
    expect([sheet.noteAt(at('C3')), sheet.noteAt(at('G13'))?.text]).toEqual([undefined, '说明']);
    expect([value('B2'), sheet.style(at('C2')), sheet.style(at('G12')).fill?.color]).toEqual([
      '',
      {},
      '#FFFF00',
    ]);
    person(() => office.store.setName('标准', undefined));
  });

  test('to another sheet keeps what its formulas mean', async () => {
    fill({ A1: 5, B1: '=A1*C1', C1: 2, D1: '=B1' });
    await run((own) => own.getRange('B1:C1').moveTo(`${other.name}!E1`));
    expect(other.formula(at('E1'))).toBe(`=${sheet.name}!A1*F1`);
    expect([inOther('E1'), sheet.formula(at('D1')), value('D1')]).toEqual([10, `=${other.name}!E1`, 10]);
    expect(values('B1:C1')).toEqual([['', '']]);
  });

  test('replaces what was there: references to that are lost', async () => {
    fill({ A1: '甲', C1: '乙', E1: '=C1', E2: '=A1' });
    await run((own) => own.getRange('A1').moveTo('C1'));
    expect([value('C1'), value('E1'), value('E2')]).toEqual(['甲', '#REF!', '甲']);
    office.store.undo();
    expect([value('A1'), value('C1'), sheet.formula(at('E1'))]).toEqual(['甲', '乙', '=C1']);
  });

  test('is refused for a part of a merged area, off the sheet, from and to locked cells', async () => {
    const move = (from: string, to: string) => refused((own) => own.getRange(from).moveTo(to));
    person(() => sheet.merge(area('A1:A3')));
    expect(await move('A1:A2', 'C1')).toEqual({ code: 'InvalidOperation', at: 'Range.moveTo' });
    expect((await move('C1', 'A2'))?.code).toBe('InvalidOperation');
    expect((await move('C1:C2', 'C1048576'))?.code).toBe('InvalidArgument');
    person(() => {
      sheet.setStyle(area('E1'), { locked: false });
      sheet.protect({});
    });
    expect([(await move('E1', 'F1'))?.code, (await move('F1', 'E1'))?.code]).toEqual([
      'AccessDenied',
      'AccessDenied',
    ]);
  });
});

test('merged areas are told whole, also where the range holds a part of them; none is null', async () => {
  person(() => ['D1:D2', 'A1:B2', 'A5:A9'].forEach((address) => sheet.merge(area(address))));
  const [some, none] = await run((own) => [
    own.getRange('A2:D5').getMergedAreasOrNullObject().load('address,areaCount'),
    own.getRange('F1:F9').getMergedAreasOrNullObject().load('address'),
  ]);
  const named = ['A1:B2', 'D1:D2', 'A5:A9'].map((address) => `${sheet.name}!${address}`);
  expect([some!.address, some!.areaCount, none!.isNullObject]).toEqual([named.join(','), 3, true]);
});

test('more than 512 merged areas are not told', async () => {
  person(() => {
    for (let row = 0; row < 513; row++) sheet.merge({ top: row, bottom: row, left: 0, right: 1 });
  });
  expect(await refused((own) => own.getRange('A:B').getMergedAreasOrNullObject().load('address'))).toEqual({
    code: 'GeneralException',
    at: 'Range.getMergedAreasOrNullObject',
  });
});
