// The check command as its users run it, on workbooks written for the purpose.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { projectSheet, type ProjectContent } from '../../workbench/sample/projectSheet';
import { writeWorkbook } from '../../src/xlsx';
import { readArguments } from '../../tools/check/arguments';
import type { CheckedFile, CheckReport } from '../../tools/check/report';
import { projectContent } from '../support/formRows';
import { workbookOf } from '../../src/blueprint/blueprint';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
const run = promisify(execFile);

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

async function check(...args: string[]): Promise<Outcome> {
  const command = ['--import', 'tsx', 'tools/check.ts', ...args];
  try {
    const { stdout, stderr } = await run(process.execPath, command, {
      cwd: root,
      env: { ...process.env, INIT_CWD: folder },
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Outcome;
  }
}
const json = ({ stdout }: Outcome) => JSON.parse(stdout) as CheckReport;

const indicators = projectContent.indicators.map(([level1, level2, name, operator, number, unit]) => ({
  ...{ level1: level1!, level2: level2!, name: name! },
  ...{ operator: operator!, number: number!, unit: unit! },
}));
const content: ProjectContent = {
  year: 2026,
  projectName: projectContent.projectName,
  department: projectContent.department,
  amount: '480.5',
  annualGoal: projectContent.annualGoal,
  indicators,
};
const overBudget = indicators.map((indicator) =>
  indicator.unit === '万元' ? { ...indicator, number: '612.5' } : indicator,
);

beforeAll(async () => {
  const write = async (name: string, table: ProjectContent) =>
    writeFileSync(join(folder, name), await writeWorkbook(workbookOf(projectSheet(table))));
  await write('good.xlsx', content);
  await write('over.xlsx', { ...content, indicators: overBudget });
  writeFileSync(join(folder, 'junk.xlsx'), 'no workbook');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a sound table passes, and is listed', async () => {
  const outcome = await check('good.xlsx', '--format', 'json');
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  const [file] = json(outcome).files as CheckedFile[];
  expect(file!.tables).toEqual([
    {
      id: expect.any(String),
      kind: 'project',
      sheet: expect.any(String),
      range: 'A1:G14',
      title: '2026年预算项目支出绩效目标表',
      department: '云溪县交通运输局',
      rows: 7,
    },
  ]);
  expect(file!.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
}, 30_000);

test('an error found is reported with its cell and values, and ends with 1', async () => {
  const outcome = await check('over.xlsx', '--format', 'json');
  expect(outcome.code).toBe(1);
  const [file] = json(outcome).files as CheckedFile[];
  const finding = file!.findings.find(({ rule }) => rule === 'cost-within-budget');
  expect(finding).toMatchObject({
    severity: 'error',
    table: file!.tables[0]!.id,
    sheet: file!.tables[0]!.sheet,
    message: expect.stringContaining('612.5'),
  });
  expect(finding!.cells[0]).toBe('F12');
  expect(Object.keys(finding!).sort()).toEqual([
    ...['basis', 'cells', 'heading', 'message', 'rule', 'severity', 'sheet', 'source', 'table', 'values'],
  ]);
}, 30_000);

test('a file that cannot be read is named with the reason, the others are still checked', async () => {
  const outcome = await check('junk.xlsx', 'none.xlsx', 'over.xlsx', '--format', 'json');
  expect(outcome.code).toBe(2);
  const { files } = json(outcome);
  expect(files.slice(0, 2)).toEqual([
    { file: 'junk.xlsx', error: '这不是 .xlsx 工作簿' },
    { file: 'none.xlsx', error: '没有这个文件' },
  ]);
  expect((files[2] as CheckedFile).findings.length).toBeGreaterThan(0);
  expect(outcome.stderr).toBe('junk.xlsx: 这不是 .xlsx 工作簿\nnone.xlsx: 没有这个文件\n');
}, 30_000);

test('text says it in words, in either language', async () => {
  const chinese = await check('over.xlsx');
  expect(chinese.stdout).toMatch(/项目支出绩效目标表 .*云溪县交通运输局 .*7 行/);
  expect(chinese.stdout).toMatch(/\[错误\] F12\b.*612\.5.*\(cost-within-budget\)/);
  expect(chinese.stdout).toMatch(/共 1 张表：错误 1 个/);
  const english = await check('over.xlsx', '--locale', 'en-US');
  expect(english.stdout).toMatch(/Project target table .*7 rows/);
  expect(english.stdout).toMatch(/\[error\] F12\b/);
}, 30_000);

test('wrong arguments are answered with the usage', async () => {
  const { code, stderr } = await check('good.xlsx', '--format', 'xml');
  expect(code).toBe(2);
  expect(stderr).toContain('--format is json or text, not "xml"\nusage: npm run --silent check');
}, 30_000);

test.each([
  [[], 'no file given'],
  [['a.xlsx', '--locale', 'de'], '--locale is zh-CN or en-US, not "de"'],
  [['a.xlsx', '--fast'], '--fast'],
])('%j is refused', (args, reason) => {
  expect(() => readArguments(args)).toThrow(reason);
});
