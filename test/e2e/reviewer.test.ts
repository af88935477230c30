// A reviewer opens workbooks that others typed; and what the pane says where it cannot do its work.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplesFolder } from '../support/samples';
import { oneWorkbench } from './oneWorkbench';

jest.setTimeout(60_000);
const { open, keep } = oneWorkbench();

test('the sample workbook: five tables, their planted defects, a click that goes to the cell', async () => {
  const workbench = await open('?sample=1');
  const { pane, page } = workbench;
  await pane.getByText('5 张', { exact: true }).waitFor();
  await keep('sample-tables');
  await pane.getByRole('tab', { name: /检查/ }).click();
  const finding = pane.getByRole('listitem').filter({ hasText: '612.5 万元' });
  await finding.getByRole('button').first().click();
  await keep('sample-findings');
  // The pane asks, Excel selects a moment later.
  await page.waitForFunction(() => window.workbench.select().address !== 'A1');
  expect(await page.evaluate(() => window.workbench.select())).toEqual({
    sheet: '农村饮水安全巩固提升工程',
    address: 'F14',
  });
});

const folder = samplesFolder();
const typedByHand = folder && join(folder, 'typed-by-hand.xlsx');

(typedByHand ? test : test.skip)('ten tables typed by hand are all listed, with findings', async () => {
  const workbench = await open();
  const { page, pane } = workbench;
  const bytes = [...readFileSync(typedByHand!)];
  await page.evaluate((content) => window.workbench.open(content), bytes);
  await pane.getByText('10 张', { exact: true }).waitFor();
  await keep('typed-by-hand-tables');
  await pane.getByRole('tab', { name: /检查/ }).click();
  const items = pane.getByRole('tabpanel').locator('visible=true').getByRole('listitem');
  await items.nth(50).waitFor();
  expect(await items.count()).toBeGreaterThan(50);
  await keep('typed-by-hand-findings');
});

test('in an Excel that speaks English the pane does too; the sheet stays Chinese', async () => {
  const workbench = await open('?locale=en-US&sample=1');
  const { pane } = workbench;
  await pane.getByRole('tab', { name: 'Tables' }).waitFor();
  await pane.getByRole('tab', { name: /Findings/ }).click();
  await pane
    .getByText(/612\.5/)
    .first()
    .waitFor();
  await keep('english-findings');
  expect((await workbench.cell('A2')).value).toBe('项目名称');
});

test('an Excel below the baseline gets the page that says what is needed', async () => {
  const workbench = await open('?api=1.12', undefined, 'body');
  await workbench.pane
    .getByText(/Excel 2021/)
    .first()
    .waitFor();
  await keep('old-excel');
});

test('while a cell is being edited a command waits with a plain word, and works afterwards', async () => {
  const workbench = await open('?sample=1');
  const { page, pane } = workbench;
  await pane.getByText('5 张', { exact: true }).waitFor();
  await page.evaluate(() => window.workbench.editMode(true));
  await pane.getByRole('tab', { name: /检查/ }).click();
  await pane.getByRole('button', { name: '重新检查' }).click();
  await pane.getByText(/按 Enter/).waitFor();
  await page.evaluate(() => window.workbench.editMode(false));
  await pane.getByRole('button', { name: '重新检查' }).click();
  await pane.getByText(/已检查整个工作簿/).waitFor();
});

test('a lost connection is told, and the pane goes on when it is back', async () => {
  const workbench = await open('?sample=1');
  const { page, pane } = workbench;
  await pane.getByText('5 张', { exact: true }).waitFor();
  await page.evaluate(() => window.workbench.injectFault(1, { code: 'HostRestartNeeded' }));
  await pane.getByRole('tab', { name: /检查/ }).click();
  await pane.getByRole('button', { name: '重新检查' }).click();
  await pane.getByText(/连接断了/).waitFor();
  await keep('connection-lost');
  await pane.getByRole('button', { name: '重新检查' }).click();
  await pane.getByText(/已检查整个工作簿/).waitFor();
});
