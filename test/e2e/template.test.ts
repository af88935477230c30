// A trainer's template by hand alone, filled in by somebody else: made in the pane, saved, opened again, its lists and
// locks at work, rows from the pane on protected sheets; and last year's table put into the form from a file.
import { createWorkbook } from '../../workbench/store';
import { workbookOf } from '../../src/blueprint/blueprint';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { recognise } from '../../src/recognise';
import { careProject } from '../../workbench/sample/projects';
import { closeBrowser, openWorkbench, type Workbench } from './browser';

let workbench: Workbench;
let saved: Buffer;
jest.setTimeout(60_000);

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench?.close();
  await closeBrowser();
});

const openMenu = async (item: string) => {
  await workbench.pane.getByRole('tab', { name: /表格/ }).click();
  await workbench.pane.getByRole('button', { name: '其他新建方式' }).click();
  await workbench.pane.getByRole('menuitem', { name: item }).click();
};
const sheets = () => workbench.page.evaluate(() => window.workbench.sheets());
const show = (sheet: string, address: string) =>
  workbench.page.evaluate(([name, at]) => window.workbench.select(name, at), [sheet, address]);

test('the template is made in the pane', async () => {
  const { pane } = workbench;
  await openMenu('制作模板…');
  await pane.getByRole('textbox', { name: '年度' }).fill('2027');
  await pane.getByRole('textbox', { name: '部门' }).fill('云溪县教育局\n云溪县水务局');
  await pane.getByRole('checkbox', { name: '练习表' }).check();
  await pane.getByRole('button', { name: '制作模板' }).click();
  await pane.getByText(/模板已做好/).waitFor();
  const visible = (await sheets()).filter(({ visibility }) => visibility.toLowerCase() === 'visible');
  expect(visible.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      '填报说明',
      '练习（项目表）',
      '练习答案',
      '云溪县教育局战略',
      '云溪县水务局年度',
    ]),
  );
  saved = await workbench.save();
});

test('the file is locked where it should be, and its lists are with it', async () => {
  const book = createWorkbook();
  await book.open(saved);
  expect(book.structureProtected).toBe(true);
  expect(book.settings.get('Office.AutoShowTaskpaneWithDocument')).toBe(true);
  const tables = recognise(await readWorkbook(saved)).filter(
    ({ sheetName }) => !/填报示例|练习/.test(sheetName),
  );
  expect(tables.map(({ table }) => table.kind).sort()).toEqual(
    ['annual', 'annual', 'project', 'project', 'strategic', 'strategic', 'summary'].sort(),
  );
  for (const found of tables) {
    const sheet = book.sheets().find(({ name }) => name === found.sheetName)!;
    expect(sheet.protection).toBeDefined();
    const name = found.columns.name ?? found.columns.projectName!;
    expect(sheet.style({ row: found.body.first, column: name }).locked).toBe(false);
    expect(sheet.style({ row: found.area.top, column: found.area.left }).locked ?? true).toBe(true);
  }
  const project = tables.find(({ table }) => table.kind === 'project')!;
  const sheet = book.sheets().find(({ name }) => name === project.sheetName)!;
  const row = project.body.first;
  expect(sheet.listChoices({ row, column: project.columns.level2! })).toContain('经济成本指标');
  expect(sheet.listChoices({ row, column: project.columns.name! })!.length).toBeGreaterThan(3);
});

test('whoever receives it opens it, fills it in, and has rows from the pane in spite of the protection', async () => {
  const { page, pane } = workbench;
  await page.evaluate((bytes) => window.workbench.open(bytes), [...saved]);
  await pane.getByRole('heading', { name: '工作簿里的表格' }).waitFor();
  const project = (await sheets()).find(({ name }) => /项目支出绩效目标表/.test(name))!.name;
  await show(project, 'B2');
  await workbench.type('B2', '校园饮用水改造');
  await workbench.type('C4', '480');
  await workbench.type('D8', '设备采购费用');
  // A label is locked.
  const locked = await page.evaluate((name) => window.workbench.edit(name, 'A2', '别的'), project);
  expect(locked.accepted).toBe(false);
  await show(project, 'D8');
  await pane.getByText('校园饮用水改造').first().waitFor();
  await pane.getByRole('button', { name: '下方插入行' }).click();
  await pane.getByText(/保护已临时解除并恢复/).waitFor();
  expect((await workbench.cell('C8')).text).toBe('经济成本指标');
  expect((await page.evaluate((name) => window.workbench.edit(name, 'A2', '别的'), project)).accepted).toBe(
    false,
  );
  await pane.getByRole('button', { name: '撤销' }).first().click();
  await pane.getByText('已撤销上一步').waitFor();
  expect((await workbench.cell('C9')).text).toBe('社会成本指标');
});

test('a table of another file is put into the form beside the others', async () => {
  const { pane } = workbench;
  await openMenu('检查、整理文件…');
  await pane.locator('input[type=file]').setInputFiles({
    name: '去年.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await writeWorkbook(workbookOf(careProject))),
  });
  await pane.getByText(/已打开“去年\.xlsx”/).waitFor();
  await pane.getByRole('button', { name: /^去年\.xlsx/ }).click();
  await pane
    .getByRole('button', { name: /^按表样重排/ })
    .first()
    .click();
  const form = pane.getByRole('menuitem', { name: /项目支出绩效目标表/ }).first();
  if (await form.isVisible().catch(() => false)) await form.click();
  await pane.getByText(/已按表样重排到工作表/).waitFor();
  const [source] = recognise(await readWorkbook(await writeWorkbook(workbookOf(careProject))));
  const [anew] = recognise(await readWorkbook(await workbench.save())).filter(
    ({ table }) =>
      table.kind === 'project' &&
      source!.table.kind === 'project' &&
      table.projectName === source!.table.projectName,
  );
  expect(anew?.table.kind).toBe('project');
});

test('nothing was asked of any other host, and nothing was thrown', () => {
  expect(workbench.foreign).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
