// Looks set through office.js stand in the store, and are read back.
import { parseArea } from '../../../src/sheet/address';
import { at, person, refused, run, sheet } from '../../support/hostSheet';

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
