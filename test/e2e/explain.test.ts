// A warning is explained, saved with the workbook, and still explained when the file is opened again.
import { oneWorkbench } from './oneWorkbench';

jest.setTimeout(90_000);
const { open, keep } = oneWorkbench();

test('explained by keyboard, saved, and there again', async () => {
  const workbench = await open('?sample=1');
  const { page, pane } = workbench;
  await pane.getByText('5 张', { exact: true }).waitFor();
  await pane.getByRole('tab', { name: /检查/ }).click();
  const finding = pane.getByRole('listitem').filter({ hasText: /却列在“数量指标”下/ });
  await finding.getByRole('button', { name: '说明', exact: true }).press('Enter');
  await pane.getByRole('textbox', { name: /理由/ }).fill('上级文件把培训合格率列为数量指标');
  await pane.getByRole('textbox', { name: /说明人/ }).fill('王会计');
  await keep('explain-form');
  await page.keyboard.press('Control+Enter');
  await pane.getByText(/^1 条说明的改动尚未保存/).waitFor();
  await pane.getByRole('button', { name: '已说明 1 条' }).click();
  await pane.getByText('上级文件把培训合格率列为数量指标').waitFor();
  await pane.getByText('上级文件把培训合格率列为数量指标').scrollIntoViewIfNeeded();
  await keep('explain-explained');
  await pane.getByRole('button', { name: '保存', exact: true }).click();
  await pane.getByText(/^已把说明写入工作簿/).waitFor();

  const bytes = [...(await workbench.save())];
  await page.evaluate((content) => window.workbench.open(content), bytes);
  await pane.getByText('5 张', { exact: true }).waitFor();
  await pane.getByRole('tab', { name: /检查/ }).click();
  await pane.getByRole('button', { name: '已说明 1 条' }).waitFor();
  // Another value is another matter.
  await workbench.type('F10', '80');
  await pane.getByText('说明已失效').waitFor();
  await pane.getByText('说明已失效').scrollIntoViewIfNeeded();
  await keep('explain-lapsed');
});
