// The templates command as its users run it.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { PlacedSummaryTable } from '../../src/domain/tables';
import { recognise } from '../../src/recognise';
import { readWorkbook } from '../../src/xlsx';
import { readParts } from '../../src/xlsx/parts';
import { addInFrom } from '../../tools/templates/addIn';
import { readArguments } from '../../tools/templates/arguments';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'templates-'));
const run = promisify(execFile);

async function templates(...args: string[]) {
  const command = ['--import', 'tsx', 'tools/templates.ts', ...args];
  const options = { cwd: root, env: { ...process.env, INIT_CWD: folder } };
  try {
    return { code: 0, ...(await run(process.execPath, command, options)) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}
const tablesIn = async (file: string) => recognise(await readWorkbook(readFileSync(join(folder, file))));

beforeAll(() => {
  const rows = [
    '部门名称,项目名称,金额（万元）,资金性质,行业',
    '云溪县教育局,校园饮用水改造,213.96,一般公共预算,教育',
    '云溪县教育局,教师培训,45,政府性基金预算,',
    '云溪县水利局/水务局,,,,农林水',
  ];
  writeFileSync(join(folder, 'list.csv'), rows.join('\r\n'));
  writeFileSync(join(folder, 'wrong.csv'), `${rows.join('\n')}\n,培训,五万,,`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const list = ['--departments', 'list.csv', '--year', '2026'];

test('each department gets a workbook with its tables filled in as far as the list knows', async () => {
  const outcome = await templates(...list, '--out', 'out/2026', '--catalog', '\\\\server\\share');
  expect(outcome).toEqual({ code: 0, stdout: '写好 2 个工作簿：out/2026\n', stderr: '' });
  expect(readdirSync(join(folder, 'out/2026')).sort()).toEqual([
    '云溪县教育局.xlsx',
    '云溪县水利局_水务局.xlsx',
  ]);
  const tables = (await tablesIn('out/2026/云溪县教育局.xlsx')).map(({ table }) => table);
  expect(tables.map(({ kind }) => kind)).toEqual(['strategic', 'annual', 'project', 'project', 'summary']);
  expect(tables[3]).toMatchObject({
    projectName: '教师培训',
    department: '云溪县教育局',
    amount: '45',
    year: 2026,
  });
  // Below the projects that are known there are rows left free.
  expect((tables[4] as PlacedSummaryTable).rows.slice(0, 3)).toMatchObject([
    { projectName: '校园饮用水改造', amount: '213.96', fundType: '一般公共预算' },
    { projectName: '教师培训', amount: '45', fundType: '政府性基金预算' },
    { projectName: '', amount: '', fundType: '' },
  ]);
  const file = readFileSync(join(folder, 'out/2026/云溪县水利局_水务局.xlsx'));
  const sheets = (await readWorkbook(file)).map(({ name, hidden = false }) => [name, hidden]);
  expect(sheets).toContainEqual(['_选项2021农林水', true]);
  expect((await readParts(file)).get('xl/webextensions/webextension1.xml')).toContain(
    'storeType="FileSystem"',
  );
}, 60_000);

test('a file that is there is left alone, unless told otherwise', async () => {
  const args = [...list, '--out', 'kept', '--kinds', 'project'];
  expect((await templates(...args)).code).toBe(0);
  const mine = join(folder, 'kept', '云溪县教育局.xlsx');
  writeFileSync(mine, '填好的');
  const again = await templates(...args, '--locale', 'en-US');
  expect(again).toMatchObject({ code: 1, stdout: '0 workbooks written, 2 were there: kept\n' });
  expect(again.stderr).toContain('云溪县教育局.xlsx: was there and was left alone');
  expect(readFileSync(mine, 'utf8')).toBe('填好的');
  expect((await templates(...args, '--force')).code).toBe(0);
  expect((await tablesIn('kept/云溪县教育局.xlsx')).map(({ table }) => table.kind)).toEqual([
    'project',
    'project',
  ]);
}, 120_000);

test('a wrong list is answered line by line, and nothing is written', async () => {
  const outcome = await templates('--departments', 'wrong.csv', '--year', '2026', '--out', 'none');
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toBe(
    'wrong.csv 第 5 行: 没有部门名称\nwrong.csv 第 5 行: 金额“五万”不是数字；单位是万元，只填数字\n清单有 2 处要改，什么都没有写\n',
  );
  expect(readdirSync(folder)).not.toContain('none');
}, 60_000);

test('a list that is not there, and a folder that cannot be made, are named', async () => {
  const missing = await templates('--departments', 'none.csv', '--year', '2026', '--out', 'x');
  expect(missing).toMatchObject({ code: 2, stderr: 'none.csv: 没有这个文件\n' });
  const blocked = await templates(...list, '--out', 'list.csv/x');
  expect(blocked.code).toBe(2);
  expect(blocked.stderr).toContain('写不了');
}, 60_000);

test('help comes in both languages, and after wrong arguments', async () => {
  expect((await templates('--help')).stdout).toMatch(/^用法：/);
  expect((await templates('--help', '--locale', 'en-US')).stdout).toMatch(/^usage: /);
  const wrong = await templates(...list);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('--out is missing\nusage: npm run --silent templates');
}, 60_000);

test.each([
  [['--year', '26'], '--year is a whole number from 2000 to 2100, not "26"'],
  [['--rows', '0'], '--rows is a whole number from 1 to 50, not "0"'],
  [['--kinds', 'project,plan'], '--kinds is project or strategic or annual or summary, not "plan"'],
  [['--profile', '1999'], '--profile is 2021 or 2015, not "1999"'],
  [['--sector', 'space'], '--sector is general-services or'],
  [['--look', 'bold'], '--look is standard or document, not "bold"'],
  [['--departments', ''], '--departments is missing'],
  [['--fast'], '--fast'],
])('%j is refused', (args, reason) => {
  expect(() => readArguments([...list, '--out', 'x', ...args])).toThrow(reason);
});

test('what is left out has defaults, what is said is taken', () => {
  expect(readArguments([...list, '--out', 'x']).options).toEqual({
    kinds: ['project', 'strategic', 'annual', 'summary'],
    profileId: '2021',
    year: 2026,
    sector: undefined,
    lookId: 'standard',
    blankRows: 1,
    instructions: true,
    example: false,
    practice: false,
  });
  const flags = ['--no-instructions', '--example', '--practice', '--sector', 'health', '--rows', '3'];
  expect(readArguments([...list, '--out', 'x', ...flags]).options).toMatchObject({
    ...{ instructions: false, example: true, practice: true },
    ...{ sector: 'health', blankRows: 3 },
  });
});

test('the add-in is that of the manifest', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const { id, version } = addInFrom('admin')!;
  expect(manifest).toContain(`<Id>${id}</Id>`);
  expect(manifest).toContain(`<Version>${version}</Version>`);
  expect(addInFrom('none')).toBeUndefined();
});
