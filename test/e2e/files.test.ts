// A reviewer chooses several files at once: a list, what each of them says, and a table of one laid out here; and a
// workbook of hundreds of sheets, whose check shows how far it has come.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookOf } from '../../src/blueprint/blueprint';
import { writeWorkbook } from '../../src/xlsx';
import { sampleSheets, sampleWorkbook } from '../../workbench/sample';
import { careProject, waterProject } from '../../workbench/sample/projects';
import { samplesFolder } from '../support/samples';
import type { Workbench } from './browser';
import { oneWorkbench } from './oneWorkbench';

jest.setTimeout(120_000);
const { open, keep } = oneWorkbench();
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = (name: string, content: Uint8Array) => ({
  name,
  mimeType: xlsx,
  buffer: Buffer.from(content),
});
const folder = samplesFolder();
const realFile = folder ? [file('手工填写.xlsx', readFileSync(join(folder, 'typed-by-hand.xlsx')))] : [];

async function openList({ pane }: Workbench) {
  await pane.getByRole('button', { name: '其他新建方式' }).click();
  await pane.getByRole('menuitem', { name: '检查、整理文件…' }).click();
  await pane.getByRole('button', { name: '选择文件…' }).waitFor();
}

test('several files are read into a list; one is looked at and a table of it laid out here', async () => {
  const workbench = await open();
  const { pane } = workbench;
  await openList(workbench);
  await pane
    .locator('input[type=file]')
    .setInputFiles([
      file('全县.xlsx', await sampleWorkbook()),
      ...realFile,
      file('养老.xlsx', await writeWorkbook(workbookOf(careProject))),
      file('饮水.xlsx', await writeWorkbook(workbookOf(waterProject))),
      file('改名的文本.xlsx', new TextEncoder().encode('年度,项目')),
    ]);
  const count = 4 + realFile.length;
  await pane.getByRole('heading', { name: new RegExp(`^${count} 个文件`) }).waitFor();
  await pane.getByText(/1 个没有可查的表，原因见文件列表/).waitFor();
  await keep('files-list');
  const cards = pane.getByRole('region', { name: '文件列表' }).getByRole('listitem');
  expect(await cards.count()).toBe(count);
  expect(await cards.first().textContent()).toMatch(/^改名的文本.xlsx这不是 .xlsx 工作簿/);

  await pane.getByRole('button', { name: /^全县.xlsx/ }).press('Enter');
  await pane
    .getByText(/612\.5 万元/)
    .first()
    .waitFor();
  await keep('files-one');
  expect(await pane.getByRole('button', { name: '修复' }).count()).toBe(0);
  const care = pane.getByRole('button', { name: /^按表样重排：.*养老/ });
  await care.click();
  await pane.getByRole('menuitem').first().click();
  await pane.getByText(/已按表样重排到工作表/).waitFor();
  await pane.getByRole('button', { name: '返回文件列表' }).press('Enter');
  await pane.locator('[data-file="全县.xlsx"]:focus').waitFor();

  await pane.getByRole('button', { name: '有错误的' }).click();
  expect(await pane.getByRole('button', { name: /^改名的文本/ }).count()).toBe(0);
  await pane.getByRole('button', { name: '清空列表' }).click();
  await pane.getByRole('button', { name: '选择文件…' }).waitFor();
});

test('hundreds of sheets: the check shows how far it has come, can be stopped, and what went away can be read', async () => {
  const workbench = await open();
  const { page, pane } = workbench;
  const sheets = Array.from({ length: 120 }, (_, index) => {
    const sheet = sampleSheets[index % 2]!;
    return { ...sheet, name: `${index + 1} ${sheet.name}`.slice(0, 31) };
  });
  const bytes = [...(await writeWorkbook(workbookOf(...sheets)))];
  await page.evaluate((content) => window.workbench.open(content), bytes);
  await pane.getByText('120 张', { exact: true }).waitFor({ timeout: 60_000 });
  await pane.getByRole('tab', { name: /检查/ }).click();
  await pane.getByRole('button', { name: '重新检查' }).click();
  await pane.getByText(/ \/ 120 张工作表/).waitFor();
  await keep('check-progress');
  await pane.getByText(/已检查整个工作簿：120 张表/).waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: '重新检查' }).click();
  // A click by the mouse waits for the button to stand still, and the check is done before it does.
  await pane.getByRole('button', { name: '停止' }).dispatchEvent('click');
  await pane.getByText(/已停止检查/).waitFor();

  await workbench.type('F14', '1');
  await pane.getByRole('button', { name: /^比上次少了/ }).click({ timeout: 60_000 });
  await pane.getByRole('list', { name: '刚刚消失的问题' }).getByRole('listitem').first().waitFor();
  await keep('gone');
});
