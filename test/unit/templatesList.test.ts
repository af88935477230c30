// Lists of departments: how their files are read, and what is said of a wrong one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from '../../src/blueprint/blueprint';
import { writeWorkbook } from '../../src/xlsx';
import { decodeText, parseCsv } from '../../tools/templates/csv';
import { readDepartments } from '../../tools/templates/departments';
import { fileNames } from '../../tools/templates/fileNames';
import { readList } from '../../tools/templates/list';
import { words } from '../../tools/templates/words';

const folder = mkdtempSync(join(tmpdir(), 'list-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = '部门名称,项目名称,金额（万元）\n云溪县教育局,校园饮用水改造,213.96\n';
/** The same, as a Chinese Excel saves it. */
const gb18030 =
  'b2bfc3c5c3fbb3c62ccfeec4bfc3fbb3c62cbdf0b6eea3a8cdf2d4aaa3a90ad4c6cfaacfd8bdccd3fdbed62cd0a3d4b0d2fbd3c3cbaeb8c4d4ec2c3231332e39360a';
const utf16 = new Uint8Array([
  0xff,
  0xfe,
  ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer),
]);

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['GB18030', Buffer.from(gb18030, 'hex')],
  ['UTF-16', utf16],
])('%s is told by the bytes', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test.each([',', ';', '\t'])('fields stand between %j, in quotes where they hold more', (separator) => {
  const rows = [
    ['部门', '项目名称', '备注'],
    ['"云溪县""水""利局"', `"堤防${separator}维修\n二期"`, ''],
    ['', '', ''],
    [' 云溪县教育局 ', '培训', '末行'],
  ];
  expect(parseCsv(rows.map((row) => row.join(separator)).join('\r\n'))).toEqual([
    { line: 1, cells: ['部门', '项目名称', '备注'] },
    { line: 2, cells: ['云溪县"水"利局', `堤防${separator}维修\n二期`, ''] },
    { line: 5, cells: ['云溪县教育局', '培训', '末行'] },
  ]);
});

const read = (csv: string) => readDepartments(parseCsv(csv));

test('rows of one department are its projects, in the order of the list', () => {
  const { departments, problems, unused } = read(
    [
      '单位名称,联系人,项目名称,金额 (万元),资金性质,行业',
      '云溪县教育局,甲,校园饮用水改造,213.96,一般公共预算,教育',
      '云溪县卫生健康局,乙,,,,health',
      '云溪县教育局,甲,"教师培训","1,200.5",,',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(unused).toEqual(['联系人']);
  expect(departments).toEqual([
    {
      name: '云溪县教育局',
      sector: 'education',
      projects: [
        { projectName: '校园饮用水改造', amount: '213.96', fundType: '一般公共预算' },
        { projectName: '教师培训', amount: '1200.5', fundType: '' },
      ],
    },
    { name: '云溪县卫生健康局', sector: 'health', projects: [] },
  ]);
});

test.each([
  ['云溪县教育局,培训', [[1, 'header', '云溪县教育局 培训']]],
  ['', [[1, 'header', '']]],
  ['部门,单位名称\n甲局,甲局', [[1, 'columnTwice', '单位名称']]],
  ['部门,项目名称,金额（元）\n甲局,培训,5', [[1, 'amountUnit', '金额（元）']]],
  ['部门\n\n', [[1, 'noDepartments', '']]],
])('the labels of %j are refused', (csv, expected) => {
  expect(read(csv).problems.map(({ line, kind, text: what }) => [line, kind, what])).toEqual(expected);
});

test('every wrong line is listed with what is wrong there', () => {
  const { problems } = read(
    [
      '部门名称,项目名称,金额（万元）,资金性质,行业',
      '甲局,培训,1,200,一般公共预算,教育',
      ',宣传,3,,',
      '甲局,,5,,',
      '甲局,培训,1e3,,卫生健康',
      '乙局,调查,-5,自筹,航天',
      '丙局,调查,12万元,,',
    ].join('\n'),
  );
  expect(problems.map(({ line, kind, text: what }) => [line, kind, what])).toEqual([
    [2, 'extraCells', '教育'],
    [2, 'fundType', '200'],
    [2, 'sector', '一般公共预算'],
    [3, 'departmentMissing', ''],
    [4, 'projectMissing', ''],
    [5, 'amount', '1e3'],
    [5, 'projectTwice', '2'],
    [6, 'amount', '-5'],
    [6, 'fundType', '自筹'],
    [6, 'sector', '航天'],
    [7, 'amount', '12万元'],
  ]);
  const { problems: differing } = read('部门,行业\n甲局,教育\n甲局,教育\n甲局,卫生健康');
  expect(differing).toEqual([{ line: 4, kind: 'sectorDiffers', text: '卫生健康' }]);
});

test('messages hold what stands in the list', () => {
  expect(words['zh-CN'].problem.amount('12万元')).toContain('“12万元”');
  expect(words['zh-CN'].problem.fundType('自筹')).toMatch(/“自筹”.*政府性基金预算/);
  expect(words['en-US'].problem.sector('航天')).toMatch(/"航天".*教育/);
});

test('a workbook is a list as well: its first sheet that can be seen, amounts as they are, not as shown', async () => {
  const cells = [
    ['部门名称', '项目名称', '金额（万元）'],
    ['云溪县教育局', '校园饮用水改造', 213.964],
  ].flatMap((row, index) =>
    row.map((value, column) => ({ row: index + 2, column: column + 1, value, style: 'whole' })),
  );
  const sheet = {
    ...{ columnWidths: [], rowHeights: [], merges: [], validations: [], highlights: [] },
    ...{ print: { paper: 'A4', orientation: 'portrait' } as const, start: { row: 0, column: 0 } },
    styles: { whole: { numberFormat: '0"万元"' } },
    name: '清单',
    cells,
  };
  const other = {
    ...sheet,
    name: '旧',
    cells: [{ row: 0, column: 0, value: '旧', style: 'whole' }],
    hidden: true,
  };
  // By its contents, not by what it is called.
  const path = join(folder, 'list.csv');
  writeFileSync(path, await writeWorkbook(workbookOf(other, sheet)));
  expect(await readList(path)).toEqual([
    { line: 3, cells: ['部门名称', '项目名称', '金额（万元）'] },
    { line: 4, cells: ['云溪县教育局', '校园饮用水改造', '213.964'] },
  ]);
});

test('names of files are legal everywhere, and no two are alike', () => {
  expect(fileNames(['甲局/乙局', '甲局:乙局', '甲局?*', 'CON', ' .隐藏. ', '', 'abc', 'ABC', 'ABC'])).toEqual(
    ['甲局_乙局', '甲局_乙局 (2)', '甲局_', '_CON', '隐藏', '_', 'abc', 'ABC (2)', 'ABC (3)'],
  );
  const [long, twin] = fileNames(['局'.repeat(300), '局'.repeat(299)]);
  expect(Buffer.byteLength(`${long}.xlsx`)).toBeLessThanOrEqual(255);
  expect(twin).toBe(`${long} (2)`);
});
