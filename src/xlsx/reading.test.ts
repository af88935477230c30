// Cells as other programs write them, read as a person sees them.
import { workbookOf } from '../blueprint/blueprint';
import { columnName } from '../sheet/address';
import { textAt } from '../sheet/displayText';
import { readParts, replaceParts } from './parts';
import { UnreadableWorkbook, readWorkbook, writeWorkbook } from './index';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A file with these rows, texts and number formats (by their numbers, the style of the same place). */
async function file(
  rows: string,
  { texts = '', formats = [0] }: { texts?: string; formats?: number[] } = {},
) {
  const bytes = await writeWorkbook(
    workbookOf({
      name: '手填',
      columnWidths: [],
      rowHeights: [],
      styles: { plain: {} },
      cells: [{ row: 0, column: 0, value: '文字', style: 'plain' }],
      merges: [],
      validations: [],
      highlights: [],
      print: { paper: 'A4', orientation: 'portrait' },
      start: { row: 0, column: 0 },
    }),
  );
  const parts = await readParts(bytes);
  const looks = formats.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  return replaceParts(
    bytes,
    new Map([
      [SHEET, parts.get(SHEET)!.replace(/<sheetData>.*<\/sheetData>/, () => rows)],
      [
        'xl/sharedStrings.xml',
        parts.get('xl/sharedStrings.xml')!.replace(/<si>.*<\/si>/, () => texts || '<si><t>文字</t></si>'),
      ],
      [
        'xl/styles.xml',
        parts
          .get('xl/styles.xml')!
          .replace(/<cellXfs.*<\/cellXfs>/, () => `<cellXfs>${looks.join('')}</cellXfs>`),
      ],
    ]),
  );
}
const data = (...rows: string[]) =>
  `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')}</sheetData>`;
const valuesOf = async (bytes: Uint8Array) => (await readWorkbook(bytes))[0]?.values;

test('a text in several runs is the whole text, without the reading aids beside it', async () => {
  const texts = [
    '<si><r><rPr><b/></rPr><t>养护</t></r><r><t xml:space="preserve"> 道路</t></r><rPh sb="0" eb="2"><t>yanghu</t></rPh></si>',
    '<si><t>云溪县</t><rPh sb="0" eb="3"><t>yunxi</t></rPh></si>',
    '<si><t>一_x005F_x0041_&#10;二</t></si>',
  ].join('');
  const rows = data(
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>行</t></r><r><rPr><i/></rPr><t>内</t></r></is></c>',
  );
  expect(await valuesOf(await file(rows, { texts }))).toEqual([
    ['养护 道路', '云溪县', '一_x0041_\n二', '行内'],
  ]);
});

test('formulas give what they last came to: numbers, texts, truth values, dates, errors', async () => {
  const rows = data(
    '<c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="D1" t="b"><f>1=1</f><v>1</v></c>' +
      '<c r="E1" s="1"><f>A1+46021</f><v>46023</v></c><c r="F1" t="e"><f>NA()</f><v>#N/A</v></c><c r="G1"><f>A1</f></c><c r="H1" t="e"><v>#REF!</v></c>',
    '<c r="A2"><f t="shared" ref="A2:A3" si="0">A1+1</f><v>3</v></c><c r="B2" s="2"><f t="array" ref="B2">SUM(A1:A1*0.5)</f><v>0.95</v></c>',
    '<c r="A3"><f t="shared" si="0"/><v>4</v></c>',
  );
  const [sheet] = await readWorkbook(await file(rows, { formats: [0, 14, 9] }));
  expect(sheet!.values).toEqual([
    [2, 4, 'ab', true, 46023, '#N/A', '', '#REF!'],
    [3, 0.95, '', '', '', '', '', ''],
    [4, '', '', '', '', '', '', ''],
  ]);
  expect(sheet!.formulas[0]).toEqual(['', '=A1*2', '="a"&"b"', '=1=1', '=A1+46021', '=NA()', '=A1', '']);
  expect(sheet!.formulas.slice(1).map((row) => row.slice(0, 2))).toEqual([
    ['=A1+1', '=SUM(A1:A1*0.5)'],
    ['=A2+1', ''],
  ]);
  expect([4, 5].map((column) => textAt(sheet!, { row: 0, column }))).toEqual(['2026/1/1', '#N/A']);
  expect(textAt(sheet!, { row: 1, column: 1 })).toBe('95%');
});

test('formats that a file names by number alone show dates as a Chinese Excel does', async () => {
  const formats = [0, 14, 22, 31, 57, 58, 33, 10, 3];
  const cells = formats.map((_, index) => `<c r="${columnName(index)}1" s="${index}"><v>46023.75</v></c>`);
  const [sheet] = await readWorkbook(await file(data(cells.join('')), { formats }));
  expect(formats.map((_, column) => textAt(sheet!, { row: 0, column }))).toEqual([
    '46023.75',
    '2026/1/1',
    '2026/1/1 18:00',
    '2026年1月1日',
    '2026年1月',
    '1月1日',
    '18时00分00秒',
    '4602375.00%',
    '46,024',
  ]);
});

test('a format with one of these numbers that the file says itself stays as it is', async () => {
  const bytes = await file(data('<c r="A1" s="1"><v>46023</v></c>'), { formats: [0, 57] });
  const styles = (await readParts(bytes)).get('xl/styles.xml')!;
  const own = styles.replace(
    '<fonts',
    '<numFmts><numFmt numFmtId="57" formatCode="0&quot;万元&quot;"/></numFmts><fonts',
  );
  const [sheet] = await readWorkbook(await replaceParts(bytes, new Map([['xl/styles.xml', own]])));
  expect(textAt(sheet!, { row: 0, column: 0 })).toBe('46023万元');
});

test('hidden rows and columns are read like others, as in Excel', async () => {
  const rows =
    '<cols><col min="2" max="2" width="0" hidden="1" customWidth="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row></sheetData>';
  expect(await valuesOf(await file(rows))).toEqual([
    [1, 2],
    [3, ''],
  ]);
});

test('cells at the far ends of a sheet are too much for a grid', async () => {
  const rows =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
  const error: unknown = await readWorkbook(await file(rows)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableWorkbook);
  expect((error as UnreadableWorkbook).code).toBe('tooLarge');
});
