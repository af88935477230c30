// The check command as its users run it, on workbooks written for the purpose.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { projectSheet, type ProjectContent } from '../../workbench/sample/projectSheet';
import { recognise } from '../../src/recognise';
import { describe } from '../../src/review/explain';
import { printExplanations } from '../../src/review/kept';
import { checkTables } from '../../src/rules';
import { wrap } from '../../src/session/keptXml';
import { createWorkbook } from '../../workbench/store';
import { snapshotOf } from '../support/snapshotOf';
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
const rateUnderQuantity = [
  { ...indicators[0]!, level2: '数量指标', name: '设备验收合格率', operator: '≥', number: '90', unit: '%' },
  ...indicators,
];
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

/** A file with the explanations of some of its findings in it. */
async function writeExplained(name: string, text: string) {
  const bytes = await writeWorkbook(workbookOf(projectSheet({ ...content, indicators: rateUnderQuantity })));
  const store = createWorkbook();
  await store.open(bytes);
  store.addCustomXml(wrap('explanations', text));
  writeFileSync(join(folder, name), await store.save());
}

test('explained findings are told as such, lapsed ones too', async () => {
  const tables = recognise([snapshotOf(projectSheet({ ...content, indicators: rateUnderQuantity }))]);
  const finding = checkTables(tables).find(({ rule }) => rule === 'rate-under-quantity')!;
  const said = {
    reason: '上级文件把它列为数量指标',
    person: '王会计',
    time: '2026-09-01T08:00:00.000Z',
    round: 2,
  };
  const entry = { ...describe(finding, tables)!, ...said };
  await writeExplained('explained.xlsx', printExplanations({ round: 2, entries: [entry] }));
  const lapsed = { ...entry, hash: 'other' };
  await writeExplained('lapsed.xlsx', printExplanations({ round: 2, entries: [lapsed] }));
  await writeExplained('damaged.xlsx', '{');
  const outcome = await check('explained.xlsx', 'lapsed.xlsx', 'damaged.xlsx', '--format', 'json');
  const reported = json(outcome).files.map((file) =>
    (file as CheckedFile).findings.find(({ rule }) => rule === finding.rule),
  );
  expect(reported.map((one) => [one?.explained, one?.lapsed])).toEqual([
    [said, undefined],
    [undefined, said],
    [undefined, undefined],
  ]);
  expect(outcome.stderr).toBe('damaged.xlsx: 文件里的说明已损坏，读不出来\n');
  const text = await check('explained.xlsx', 'lapsed.xlsx');
  expect(text.stdout).toContain('已说明：上级文件把它列为数量指标（王会计 2026-09-01 二上）');
  expect(text.stdout).toContain('说明已失效：上级文件把它列为数量指标');
  expect(text.stdout).toMatch(/（其中 1 个已说明）/);
}, 60_000);

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
