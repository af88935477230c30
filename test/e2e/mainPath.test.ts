// The main path by hand alone: a table made, filled, broken, mended, saved, checked and opened elsewhere.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise } from '../../src/recognise';
import type { PlacedProjectTable } from '../../src/domain/tables';
import { compactText } from '../../src/domain/text';
import { readWorkbook } from '../../src/xlsx';
import { findLibreOffice, findPdfToPpm } from '../../tools/machine';
import { closeBrowser, openWorkbench, type Workbench } from './browser';
import { typedProject } from './project';

const project = typedProject();
const folder = mkdtempSync(join(tmpdir(), 'main-path-'));
const file = join(folder, 'table.xlsx');
let workbench: Workbench;
jest.setTimeout(60_000);

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench?.close();
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

const paneTab = (name: RegExp) => workbench.pane.getByRole('tab', { name }).click();
const ready = () =>
  workbench.pane
    .getByRole('tabpanel')
    .getByText(/^可以提交/)
    .locator('visible=true')
    .first()
    .waitFor();
const firstRow = 8;
/** The rows in which the project's indicators end up: blocks in official order, two kinds left free. */
const kinds = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '社会公众或服务对象满意度指标',
];
const ofKind = (kind: string) => project.indicators.filter(({ level2 }) => level2 === kind);
const rowsOf = () => {
  let row = firstRow;
  return kinds.flatMap((kind) => {
    const own = ofKind(kind).map((indicator) => ({ row: row++, indicator }));
    if (own.length === 0) row++;
    return own;
  });
};
const costRow = () => rowsOf().find(({ indicator }) => indicator.level2 === '成本指标')!.row;

test('a new table is made in the pane', async () => {
  const { pane } = workbench;
  await pane.getByRole('button', { name: '新建表格' }).first().click();
  await pane.getByLabel(/^年度\s*\*?$/).fill(project.year);
  await pane.getByLabel('项目名称').fill(project.projectName);
  await pane.getByLabel('主管部门').fill(project.department);
  await pane.getByLabel(/财政拨款年度金额/).fill(project.amount);
  await pane.getByLabel('年度目标').fill(project.annualGoal);
  await pane.getByRole('radio', { name: /2015/ }).check();
  await pane.getByRole('button', { name: '新建表格' }).last().click();
  await pane.getByText(/已新建工作表/).waitFor();
  expect((await workbench.cell('B2')).value).toBe(project.projectName);
  expect((await workbench.cell('C4')).text).toBe(`${project.amount}万元`);
});

test('twelve indicators are ticked in the picker and land in their blocks', async () => {
  const { pane } = workbench;
  await paneTab(/指标库/);
  const tree = pane.getByRole('tree');
  await tree.waitFor();
  for (const kind of kinds) {
    const count = ofKind(kind).length;
    if (count === 0) continue;
    const group = tree.getByRole('treeitem', { name: new RegExp(`^${kind}`) }).first();
    // A 一级指标 that is still folded hides its 二级指标.
    if (!(await group.isVisible())) {
      const { level1 } = ofKind(kind)[0]!;
      await tree
        .getByRole('treeitem', { name: new RegExp(`^${level1}`) })
        .first()
        .click();
    }
    await group.click();
    const entries = tree.locator('[role=treeitem][aria-level="3"]');
    for (let index = 0; index < count; index++) await entries.nth(index).click();
    await group.click();
  }
  await pane.getByRole('button', { name: '插入 12 项' }).click();
  await pane.getByText(/已插入 12 项指标/).waitFor();
  for (const { row } of rowsOf()) expect((await workbench.cell(`D${row}`)).value).not.toBe('');
});

test('the project is typed into the grid', async () => {
  for (const { row, indicator } of rowsOf()) {
    const { name, operator, number, unit } = indicator;
    for (const [column, text] of Object.entries({ D: name, E: operator, F: number, G: unit })) {
      await workbench.type(`${column}${row}`, text);
    }
  }
  for (const { row, indicator } of rowsOf()) {
    expect((await workbench.cell(`D${row}`)).text).toBe(indicator.name);
    expect((await workbench.cell(`F${row}`)).text).toBe(indicator.number);
    expect((await workbench.cell(`G${row}`)).text).toBe(indicator.unit);
  }
});

test('the table can be submitted', async () => {
  await paneTab(/检查/);
  await ready();
});

test('a cap above the budget is found while typing goes on, and mended by the quick fix', async () => {
  const { pane } = workbench;
  const over = String(Number(project.amount) + 100);
  await workbench.type(`F${costRow()}`, over);
  const finding = pane
    .getByRole('listitem')
    .filter({ hasText: `${over} 万元` })
    .filter({ hasText: '高于' });
  await finding.waitFor();
  expect(await finding.innerText()).toContain(`${project.amount} 万元`);
  await finding.getByRole('button', { name: '修复' }).click();
  expect(await finding.innerText()).toContain(over);
  await finding.getByRole('button', { name: '应用' }).click();
  await finding.waitFor({ state: 'detached' });
  expect((await workbench.cell(`F${costRow()}`)).text).toBe(project.amount);
  await ready();
});

test('the saved file holds the table and passes the check', async () => {
  writeFileSync(file, await workbench.save());
  const [found, ...others] = recognise(await readWorkbook(readFileSync(file)));
  expect(others).toEqual([]);
  const table = found!.table as PlacedProjectTable;
  const plain = table.indicators
    .filter(({ name }) => name !== '')
    .map(({ level1, level2, name, operator, number, unit }) => ({
      level1,
      level2,
      name,
      operator,
      number,
      unit,
    }));
  expect(plain).toEqual(project.indicators);
  expect([table.projectName, table.department, table.amount].map(compactText)).toEqual(
    [project.projectName, project.department, project.amount].map(compactText),
  );
  const checked = execFileSync(process.execPath, [
    '--import',
    'tsx',
    'tools/check.ts',
    file,
    '--format',
    'json',
  ]);
  const { files } = JSON.parse(checked.toString()) as { files: { findings: { severity: string }[] }[] };
  expect(files[0]!.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('LibreOffice opens it and prints it on one A4 page', () => {
  const soffice = findLibreOffice();
  const pdfToPpm = findPdfToPpm();
  if (!soffice || !pdfToPpm) {
    console.log('LibreOffice or pdftoppm is missing: the printed page is not looked at.');
    return;
  }
  execFileSync(
    soffice,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore' },
  );
  const pdf = readFileSync(join(folder, 'table.pdf'), 'latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.map(Number);
  expect([Math.round(width!), Math.round(height!)]).toEqual([595, 842]);
  if (process.env.KEEP_PICTURES) {
    execFileSync(pdfToPpm, [
      '-r',
      '80',
      '-png',
      join(folder, 'table.pdf'),
      join(process.env.KEEP_PICTURES, 'printed'),
    ]);
  }
}, 120_000);

test('nothing was asked of any other host, and nothing was thrown', () => {
  expect(workbench.foreign).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
