import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Locale } from '../../src/rules/finding';
import type { NoticeCode, SessionState } from '../../src/session/session';
import { renderPane, show, tab } from './renderPane';
import { longNamed, strategic, streetLights } from './workbook';

const xlsx = () =>
  new File([new Uint8Array([80, 75, 3, 4])], '云溪县.xlsx', {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
const opened = { file: { name: '云溪县.xlsx', tables: [streetLights, strategic] } };

async function openFileView(start: Partial<SessionState> = {}, locale: Locale = 'zh-CN') {
  const pane = renderPane(start, locale);
  await pane.user.click(screen.getByRole('button', { name: /其他新建方式|Other ways to begin/ }));
  await pane.user.click(screen.getByRole('menuitem', { name: /从文件整理|From a file/ }));
  await screen.findByRole('heading', { name: /从文件整理|Tables from a file/ });
  return pane;
}
const input = (container: HTMLElement) => container.querySelector<HTMLInputElement>('input[type="file"]')!;
const toldFile = ['openFile', '云溪县.xlsx', new Uint8Array([80, 75, 3, 4])];

test('reads the file that was chosen, the same one again too', async () => {
  const { session, user, container } = await openFileView();
  expect(input(container)).toHaveAttribute('accept', '.xlsx');
  await user.upload(input(container), xlsx());
  await waitFor(() => expect(session.told).toEqual([toldFile]));
  await user.upload(input(container), xlsx());
  await waitFor(() => expect(session.told).toEqual([toldFile, toldFile]));
});

test('the button opens the system’s chooser', async () => {
  const { user, container } = await openFileView();
  const click = jest.spyOn(input(container), 'click');
  await user.click(screen.getByRole('button', { name: '选择文件…' }));
  expect(click).toHaveBeenCalledTimes(1);
});

test('takes a file that is dropped', async () => {
  const { session } = await openFileView();
  const target = screen.getByText('也可以把文件拖到这里。');
  const over = createEvent.dragOver(target);
  fireEvent(target, over);
  expect(over.defaultPrevented).toBe(true);
  fireEvent.drop(target, { dataTransfer: { files: [xlsx()] } });
  await waitFor(() => expect(session.told).toEqual([toldFile]));
});

test('a file that the system does not give is told', async () => {
  const { session, user, container } = await openFileView();
  const lost = xlsx();
  lost.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await user.upload(input(container), lost);
  expect(await screen.findByText('文件没有读成，可能已被移走，或没有权限。请再选一次。')).toBeVisible();
  expect(session.told).toEqual([]);
  await user.upload(input(container), xlsx());
  await waitFor(() => expect(session.told).toEqual([toldFile]));
  expect(screen.queryByText(/文件没有读成/)).not.toBeInTheDocument();
});

test('lists the file’s tables with kind, year, rows and sheet', async () => {
  const { session } = await openFileView();
  show(session, opened);
  expect(screen.getByRole('heading', { name: '云溪县.xlsx 2 张' })).toBeVisible();
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('城区老旧路灯节能改造项目支出绩效目标表 · 2027 年 · 14 行工作表“路灯改造”');
  expect(second).toHaveTextContent('云岭市城市管理局整体战略目标表 · 14 行工作表“战略目标”');
});

test('lays a table out in the one form there is, or in the one that was chosen', async () => {
  const { session, user } = await openFileView(opened);
  await user.click(screen.getByRole('button', { name: '按表样重排：云岭市城市管理局' }));
  await user.click(screen.getByRole('button', { name: '按表样重排：城区老旧路灯节能改造' }));
  await user.click(screen.getByRole('menuitem', { name: '按表样重排：项目支出绩效目标表' }));
  expect(session.told).toEqual([
    ['rebuild', { from: 'file', table: strategic.id }, 'strategic'],
    ['rebuild', { from: 'file', table: streetLights.id }, 'project'],
  ]);
});

test('what was left over is shown above the file’s tables', async () => {
  const { session } = await openFileView(opened);
  const { id, sheet, sheetName } = streetLights;
  const items = [{ cell: 'A24', text: '（盖章）' }];
  show(session, {
    leftovers: { source: { from: 'file', table: id }, sheet, sheetName, file: '云溪县.xlsx', items },
  });
  expect(screen.getByRole('region', { name: '1 处文字没有位置' })).toBeVisible();
  expect(screen.getByRole('heading', { name: '从文件整理' })).toBeVisible();
});

test('a file can be closed; it stays open while another view is looked at', async () => {
  const { session, user } = await openFileView({ ...opened, tables: [longNamed] });
  await user.click(tab('检查'));
  await user.click(tab('表格'));
  await user.click(screen.getByRole('button', { name: '关闭文件' }));
  expect(session.told).toEqual([['closeFile']]);
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: '选择文件…' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '返回表格列表' }));
  expect(screen.getByRole('heading', { name: '工作簿里的表格' })).toBeVisible();
});

test.each<[NoticeCode, string]>([
  ['fileNotAWorkbook', 'This is not an .xlsx workbook.'],
  ['fileDamaged', 'The file is damaged and could not be read.'],
  ['fileEncrypted', 'The file asks for a password to open'],
  ['fileTooLarge', 'The file is too large and was not opened.'],
  ['fileWithoutTables', 'No target table was found in “云溪县.xlsx”.'],
])('%s says what to do', async (code, text) => {
  const { session, user, container } = await openFileView({}, 'en-US');
  session.on('openFile', { notice: { tone: 'error', code, values: { name: '云溪县.xlsx' } } });
  await user.upload(input(container), xlsx());
  await waitFor(() => expect(screen.getAllByRole('alert')[0]).toHaveTextContent(text));
  expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
});

test('reads no file while a command is under way', async () => {
  const { session } = await openFileView({ busy: 'rebuilding' });
  fireEvent.drop(screen.getByText('也可以把文件拖到这里。'), { dataTransfer: { files: [xlsx()] } });
  await new Promise((resolve) => setTimeout(resolve));
  expect(session.told).toEqual([]);
});
