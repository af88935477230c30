import { Workbook } from '@cj-tech-master/excelts';
import { zip } from '@cj-tech-master/excelts/archive';
import { hasOffice, rewrittenByOffice } from '../../test/support/office';
import { workbookOf, type SheetBlueprint } from '../blueprint/blueprint';
import { parseArea } from '../sheet/address';
import { textAt } from '../sheet/displayText';
import { OFFICE_THEME, readColor, themeColors } from './colors';
import { readParts, replaceParts } from './parts';
import { readValidations, writeValidations } from './validationXml';
import { readProtection } from './sheetSetup';
import { readLook } from './style';
import { openWorkbookFile } from './workbookFile';
import { UnreadableWorkbook, readWorkbook, writeWorkbook } from './index';

const area = (name: string) => parseArea(name)!;

const blueprint: SheetBlueprint = {
  name: '预算/项目',
  columnWidths: [12, 20, 14],
  rowHeights: [30, 20, 20],
  styles: {
    title: { font: { name: '宋体', size: 16, bold: true }, alignment: { horizontal: 'center', wrap: true } },
    plain: {},
    percent: { numberFormat: '0%', locked: false },
    date: { numberFormat: 'yyyy"年"m"月"d"日"' },
  },
  cells: [
    { row: 0, column: 0, value: '标题', style: 'title' },
    { row: 1, column: 0, value: '=不是公式', style: 'plain' },
    { row: 1, column: 1, value: 0.95, style: 'percent' },
    { row: 1, column: 2, formula: '=B2*2', style: 'percent' },
    { row: 2, column: 1, value: 46000.123456, style: 'date' },
    { row: 2, column: 2, value: true, style: 'plain' },
    { row: 3, column: 0, value: '', style: 'plain' },
  ],
  merges: [area('A1:C1')],
  validations: [
    {
      area: area('B2:B9'),
      condition: { type: 'list', source: ['≥', '≤'] },
      prompt: { title: '提示', message: '第一行\n第二行' },
      alert: { style: 'stop', title: '错', message: '改' },
    },
  ],
  highlights: [
    { area: area('A2:C9'), formula: '=$B2>0.5', look: { fill: { color: '#FFC7CE' } }, stopIfTrue: true },
  ],
  print: { paper: 'A4', orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [0, 0] },
  frozenRows: 1,
  start: { row: 1, column: 1 },
  protection: { formatColumns: true },
};

test('a blueprint comes back as a snapshot', async () => {
  const [sheet, twin] = await readWorkbook(await writeWorkbook(workbookOf(blueprint, blueprint)));
  expect([sheet?.name, twin?.name]).toEqual(['预算 项目', '预算 项目 (2)']);
  expect(sheet?.values).toEqual([
    ['标题', '', ''],
    ['=不是公式', 0.95, ''],
    ['', 46000.123456, true],
  ]);
  expect(sheet?.formulas[1]).toEqual(['', '', '=B2*2']);
  expect(sheet?.numberFormats[1]).toEqual(['General', '0%', '0%']);
  expect(textAt(sheet!, { row: 2, column: 1 })).toBe('2025年12月9日');
});

(hasOffice() ? test : test.skip)(
  'LibreOffice reads a written blueprint, and works out its formulas',
  async () => {
    const [sheet] = await readWorkbook(rewrittenByOffice(await writeWorkbook(workbookOf(blueprint))));
    expect(sheet?.values[1]).toEqual(['=不是公式', 0.95, 1.9]);
    expect(sheet?.values[2]?.[1]).toBe(46000.123456);
    expect(textAt(sheet!, { row: 2, column: 1 })).toBe('2025年12月9日');
  },
  120_000,
);

test('all kinds of contents become plain values', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('x', { state: 'hidden' });
  sheet.getCell('B2').value = { richText: [{ text: '红' }, { text: '黑' }] };
  sheet.getCell('C2').value = { text: '链接', hyperlink: 'https://example.com' };
  sheet.getCell('D2').value = { error: '#DIV/0!' };
  sheet.getCell('E2').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  sheet.getCell('F2').value = new Date(Date.UTC(2026, 10, 23, 12));
  sheet.getCell('F2').numFmt = 'yyyy-mm-dd';
  sheet.getCell('B3').value = '合并';
  sheet.mergeCells('B3:D4');
  sheet.getCell('A9').font = { bold: true };
  const [read] = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(read).toMatchObject({
    id: 'x',
    hidden: true,
    origin: { row: 1, column: 1 },
    values: [
      ['红黑', '链接', '#DIV/0!', '#DIV/0!', 46349.5],
      ['合并', '', '', '', ''],
    ],
  });
  expect(read?.formulas[0]?.[3]).toBe('=1/0');
});

test('truth values are read as words too, but a sheet may be called so', async () => {
  const bytes = await writeWorkbook(
    workbookOf({ ...blueprint, name: 'true', merges: [] }, { ...blueprint, hidden: true }),
  );
  const parts = await readParts(bytes);
  const inWords = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml'].map(
    (path): [string, string] => {
      const xml = parts.get(path)!.replace('<workbookPr', '<workbookPr date1904="true"');
      return [
        path,
        xml.replace(/(locked|sheet|formatColumns)="0"/g, '$1="false"').replace('sheet="1"', 'sheet="true"'),
      ];
    },
  );
  const [sheet] = await readWorkbook(await replaceParts(bytes, new Map(inWords)));
  expect(sheet?.name).toBe('true');
  const { workbook } = await openWorkbookFile(await replaceParts(bytes, new Map(inWords)));
  const [first] = workbook.worksheets;
  expect(workbook.properties.date1904).toBe(true);
  expect(readProtection(first!.sheetProtection)).toEqual({ formatColumns: true });
  expect(first!.getCell('B2').protection).toMatchObject({ locked: false });
});

test('a fill without pattern is a plain colour in a conditional format, as Excel writes it', () => {
  const fill = { type: 'pattern', bgColor: { argb: 'FFFFC7CE' } } as never;
  expect(readLook({ fill }, OFFICE_THEME)).toEqual({ fill: { color: '#FFC7CE' } });
});

test('an empty sheet has an empty grid', async () => {
  const workbook = new Workbook();
  workbook.addWorksheet('leer');
  const [read] = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(read?.values).toEqual([]);
});

describe('files that are no workbook', () => {
  const code = async (bytes: Uint8Array) => {
    const error: unknown = await readWorkbook(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableWorkbook);
    return [(error as UnreadableWorkbook).code, (error as UnreadableWorkbook).oldFormat];
  };
  const text = (content: string) => new TextEncoder().encode(content);
  const compound = (entry: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...entry].flatMap((c) => [c.charCodeAt(0), 0])]);

  test('are told apart', async () => {
    expect(await code(new Uint8Array())).toEqual(['notAWorkbook', false]);
    expect(await code(text('项目,金额\n'))).toEqual(['notAWorkbook', false]);
    expect(await code(compound('Workbook'))).toEqual(['notAWorkbook', true]);
    expect(await code(compound('EncryptedPackage'))).toEqual(['encrypted', false]);
    expect(await code(await zip().add('a.txt', text('a')).bytes())).toEqual(['notAWorkbook', false]);
  });

  test('a broken one is damaged', async () => {
    const whole = await writeWorkbook(workbookOf(blueprint));
    expect(await code(whole.slice(0, whole.length - 400))).toEqual(['damaged', false]);
    const torn = await replaceParts(whole, new Map([['xl/worksheets/sheet1.xml', '<worksheet><sheetData>']]));
    expect(await code(torn)).toEqual(['damaged', false]);
  });

  test('what is far too large is refused', async () => {
    const bytes = new Uint8Array(50_000_001);
    bytes.set([0x50, 0x4b, 0x03, 0x04]);
    expect(await code(bytes)).toEqual(['tooLarge', false]);
  });
});

test('validations kept aside for other sheets, prompts without condition, and bounds are read', () => {
  const xml = `<worksheet><dataValidations count="2">
    <dataValidation type="time" operator="lessThan" sqref="B2 D4:D5" allowBlank="1"><formula1>0.5</formula1><formula2>0</formula2></dataValidation>
    <dataValidation sqref="A1" showInputMessage="1" prompt="p"/></dataValidations>
    <extLst><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>'a b'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation></x14:dataValidations></extLst></worksheet>`;
  const time = { type: 'time', comparison: 'lessThan', first: 0.5 };
  expect(readValidations(xml).map((v) => [v.area, v.condition, v.origin])).toEqual([
    [area('B2'), time, { row: 1, column: 1 }],
    [area('D4:D5'), time, { row: 1, column: 1 }],
    [area('A1'), { type: 'custom', formula: '=TRUE' }, { row: 0, column: 0 }],
    [area('C1'), { type: 'list', source: "='a b'!$A$1:$A$3" }, { row: 0, column: 2 }],
  ]);
});

test('words of a list may hold quotation marks', () => {
  const validation = { area: area('A1'), condition: { type: 'list' as const, source: ['a"b', '<c>'] } };
  expect(readValidations(writeValidations([validation]))[0]?.condition).toEqual(validation.condition);
});

test('colours come from theme, palette or plainly', () => {
  expect(readColor({ argb: 'FF12ab34' }, OFFICE_THEME)).toBe('#12AB34');
  expect(readColor({ theme: 4 }, OFFICE_THEME)).toBe('#4472C4');
  expect(readColor({ theme: 0, tint: -0.5 }, OFFICE_THEME)).toBe('#808080');
  expect(readColor({ theme: 1, tint: 0.5 }, OFFICE_THEME)).toBe('#808080');
  expect(readColor({ indexed: 10 }, OFFICE_THEME)).toBe('#FF0000');
  expect(readColor({ indexed: 64 }, OFFICE_THEME)).toBeUndefined();
  expect(
    themeColors(
      '<a:theme><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:srgbClr val="fefefe"/></a:lt1></a:clrScheme></a:theme>',
    ).slice(0, 2),
  ).toEqual(['#FEFEFE', '#010203']);
});

test('a written file can be unpacked again', async () => {
  const parts = await readParts(await writeWorkbook(workbookOf(blueprint)));
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('stopIfTrue="1"');
});
