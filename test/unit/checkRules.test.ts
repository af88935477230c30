// The check and templates commands with a bureau's rules: from a file, from the workbook itself, or not at all.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { workbookOf } from '../../src/blueprint/blueprint';
import { drawRuleSheet, readRuleSheet, type RuleSettings } from '../../src/rules/settings';
import { printRuleSettings } from '../../src/rules/settings/json';
import { noOverrides, standardSettings } from '../../src/rules/settings/settings';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { projectSheet } from '../../workbench/sample/projectSheet';
import { readArguments } from '../../tools/check/arguments';
import type { CheckedFile, CheckReport } from '../../tools/check/report';
import { projectContent } from '../support/formRows';
import { bureauSettings } from '../support/ruleSettings';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rules-'));
const run = promisify(execFile);

async function tool(name: string, ...args: string[]) {
  const options = { cwd: root, env: { ...process.env, INIT_CWD: folder } };
  try {
    return {
      code: 0,
      ...(await run(process.execPath, ['--import', 'tsx', `tools/${name}.ts`, ...args], options)),
    };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

const table = projectSheet({
  year: 2026,
  projectName: projectContent.projectName,
  department: projectContent.department,
  amount: '480.5',
  annualGoal: projectContent.annualGoal,
  indicators: projectContent.indicators.map(([level1, level2, name, operator, number, unit]) => ({
    ...{ level1: level1!, level2: level2!, name: name! },
    ...{ operator: operator!, number: unit === '万元' ? '612.5' : number!, unit: unit! },
  })),
});
/** Over budget is an error, unless somebody says otherwise. */
const soft: RuleSettings = {
  ...standardSettings,
  name: '云溪县财政局',
  all: { ...noOverrides, severities: { 'cost-within-budget': 'off' }, thresholds: { satisfactionFloor: 90 } },
};
const sheetWithMistake = () => {
  const sheet = drawRuleSheet(soft);
  const id = sheet.cells.find(({ value }) => value === 'typo')!;
  const cells = sheet.cells.map((cell) =>
    cell.row === id.row && cell.column === 3 ? { ...cell, value: '严重' } : cell,
  );
  return { sheet: { ...sheet, cells }, place: `D${id.row + 1}` };
};

beforeAll(async () => {
  const write = async (name: string, ...sheets: Parameters<typeof workbookOf>) =>
    writeFileSync(join(folder, name), await writeWorkbook(workbookOf(...sheets)));
  await write('plain.xlsx', table);
  await write('own.xlsx', table, sheetWithMistake().sheet);
  await write('rules.xlsx', drawRuleSheet(soft));
  writeFileSync(join(folder, 'rules.json'), printRuleSettings(soft));
  writeFileSync(join(folder, 'bureau.json'), printRuleSettings(bureauSettings));
  writeFileSync(join(folder, 'wrong.json'), '{"version":1,"all":{"severities":{"typo":"fatal"}}}');
  writeFileSync(join(folder, 'list.csv'), '部门名称\n云溪县教育局');
});
afterAll(() => rmSync(folder, { recursive: true }));

const checked = async (...args: string[]) => {
  const { code, stdout } = await tool('check', ...args, '--format', 'json');
  const [file] = (JSON.parse(stdout) as CheckReport).files as CheckedFile[];
  const isOver = file!.findings.some(({ rule }) => rule === 'cost-within-budget');
  return { code, isOver, rules: file!.rules };
};

test('a workbook’s own rules count, and the report says so', async () => {
  const { code, isOver, rules } = await checked('own.xlsx');
  expect([code, isOver]).toEqual([0, false]);
  expect(rules).toMatchObject({
    from: 'workbook',
    name: '云溪县财政局',
    sheet: '检查规则',
    changes: [
      { part: 'severities', id: 'cost-within-budget', softer: true },
      { part: 'thresholds', id: 'satisfactionFloor', softer: false },
    ],
    problems: [{ cell: sheetWithMistake().place, message: expect.stringContaining('“严重”不在其中') }],
  });
  const { stdout } = await tool('check', 'own.xlsx');
  expect(stdout).toContain(
    '按本工作簿自带的规则检查（工作表“检查规则”，云溪县财政局）：改动 2 处，其中不检查或放宽 1 处；1 处写法有误，不起作用',
  );
  expect(stdout).toContain('[不检查或放宽] 成本上限不超预算');
  expect((await tool('check', 'own.xlsx', '--locale', 'en-US')).stdout).toContain(
    'checked by the workbook’s own rules, sheet “检查规则” (云溪县财政局): 2 changes, 1 of them off or softer',
  );
}, 60_000);

test('they can be left out of account, and the rules of a file come before them', async () => {
  expect(await checked('own.xlsx', '--standard-rules')).toEqual({ code: 1, isOver: true, rules: undefined });
  expect(await checked('own.xlsx', '--rules', 'bureau.json')).toMatchObject({
    isOver: true,
    rules: { from: 'file', problems: [] },
  });
}, 60_000);

test('a file of rules is JSON or a workbook', async () => {
  for (const file of ['rules.json', 'rules.xlsx']) {
    expect(await checked('plain.xlsx', '--rules', file)).toMatchObject({ code: 0, isOver: false });
  }
}, 60_000);

test('rules with a mistake are told, and nothing is checked by them', async () => {
  expect(await tool('check', 'plain.xlsx', '--rules', 'wrong.json')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'wrong.json: all.severities.typo: 只能是 "error"、"warning"、"info"、"off"。\n',
  });
  expect((await tool('check', 'plain.xlsx', '--rules', 'own.xlsx')).stderr).toContain(
    `own.xlsx: ${sheetWithMistake().place}: “严重”不在其中`,
  );
  expect((await tool('check', 'plain.xlsx', '--rules', 'plain.xlsx')).stderr).toContain(
    '没有能看见的“检查规则”',
  );
  expect((await tool('check', 'plain.xlsx', '--rules', 'none.json')).stderr).toContain('没有这个文件');
  expect(() => readArguments(['a.xlsx', '--rules', 'r.json', '--standard-rules'])).toThrow(
    'exclude each other',
  );
}, 60_000);

test('templates carry the rules, locked, and their instructions say them', async () => {
  const args = ['--departments', 'list.csv', '--year', '2026', '--out', 'out', '--kinds', 'project'];
  expect(await tool('templates', ...args, '--rules', 'rules.json')).toMatchObject({ code: 0, stderr: '' });
  const sheets = await readWorkbook(readFileSync(join(folder, 'out', '云溪县教育局.xlsx')));
  expect(readRuleSheet(sheets)).toMatchObject({ settings: soft, problems: [] });
  const instructions = sheets.find(({ name }) => name === '填报说明')!.values.flat();
  expect(instructions).toContain('成本指标用“≤”');
  expect(instructions).not.toContain('成本上限不超预算');
  expect(await tool('templates', ...args, '--rules', 'wrong.json')).toMatchObject({ code: 2 });
}, 60_000);
