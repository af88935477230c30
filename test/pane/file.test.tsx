import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Locale } from '../../src/rules/finding';
import type { NoticeCode, SessionState } from '../../src/session/session';
import { renderPane, show, tab } from './renderPane';
import { files, longNamed, strategic, streetLights, vague } from './workbook';

const xlsx = (name = '云溪县.xlsx') => new File([new Uint8Array([80, 75, 3, 4])], name);
const told = (...names: string[]) => [
  'readFiles',
  names.map((name) => [name, new Uint8Array([80, 75, 3, 4])]),
];

async function openFileView(start: Partial<SessionState> = {}, locale: Locale = 'zh-CN') {
  const pane = renderPane(start, locale);
  await pane.user.click(screen.getByRole('button', { name: /其他新建方式|Other ways to begin/ }));
  await pane.user.click(screen.getByRole('menuitem', { name: /检查、整理文件|Check or tidy/ }));
  await screen.findByRole('heading', { name: /检查、整理文件|Check or tidy files/ });
  return pane;
}
const input = (container: HTMLElement) => container.querySelector<HTMLInputElement>('input[type="file"]')!;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const list = () => screen.getByRole('region', { name: '文件列表' });
const listed = () =>
  within(list())
    .getAllByRole('listitem')
    .map((item) => /^[^.]*/.exec(item.textContent!)![0]);

describe('choosing', () => {
  test('several at once, and the same ones again', async () => {
    const { session, user, container } = await openFileView();
    expect(input(container)).toHaveAttribute('accept', '.xlsx');
    await user.upload(input(container), [xlsx(), xlsx('白石镇.xlsx')]);
    await waitFor(() => expect(session.told).toEqual([told('云溪县.xlsx', '白石镇.xlsx')]));
    await user.upload(input(container), xlsx());
    await waitFor(() =>
      expect(session.told).toEqual([told('云溪县.xlsx', '白石镇.xlsx'), told('云溪县.xlsx')]),
    );
  });

  test('the button opens the system’s chooser', async () => {
    const { user, container } = await openFileView();
    const click = jest.spyOn(input(container), 'click');
    await user.click(button('选择文件…'));
    expect(click).toHaveBeenCalledTimes(1);
  });

  test('files that are dropped, beside the list too', async () => {
    const { session } = await openFileView({ files });
    const target = list();
    const over = createEvent.dragOver(target);
    fireEvent(target, over);
    expect(over.defaultPrevented).toBe(true);
    fireEvent.drop(target, { dataTransfer: { files: [xlsx(), xlsx('白石镇.xlsx')] } });
    await waitFor(() => expect(session.told).toEqual([told('云溪县.xlsx', '白石镇.xlsx')]));
  });

  test('while files are read it shows which one, and can be stopped', async () => {
    const { session, user } = await openFileView();
    show(session, { fileProgress: { done: 2, total: 12, name: '张三.xlsx' } });
    expect(screen.getByText('3 / 12 张三.xlsx')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: '进度' })).toHaveValue(2);
    await user.click(button('停止'));
    expect(session.told).toEqual([['stopFiles']]);
  });

  test.each<[NoticeCode, string]>([
    ['fileNotAWorkbook', 'This is not an .xlsx workbook.'],
    ['fileDamaged', 'The file is damaged and could not be read.'],
    ['fileEncrypted', 'The file asks for a password to open'],
    ['fileTooLarge', 'The file is too large and was not opened.'],
    ['fileNotGiven', 'it may have been moved'],
    ['fileWithoutTables', 'No target table was found in “云溪县.xlsx”.'],
  ])('%s says what to do, in the list', async (code, text) => {
    const { session } = await openFileView({}, 'en-US');
    const problem = { tone: 'error' as const, code, values: { name: '云溪县.xlsx' } };
    show(session, { files: [{ name: '云溪县.xlsx', tables: [], findings: [], rules: undefined, problem }] });
    expect(screen.getByRole('listitem')).toHaveTextContent(text);
    expect(screen.getByText('Nothing to check in 1 file; see below why')).toBeVisible();
    expect(button('Add files…')).toBeVisible();
  });
});

describe('the list', () => {
  test('totals at the top, then each file with its tables and counts', async () => {
    await openFileView({ files });
    expect(screen.getByRole('heading', { name: '3 个文件 · 7 张表' })).toBeVisible();
    expect(list()).toHaveTextContent('2 错误 · 2 警告 · 1 提示');
    expect(list()).toHaveTextContent('1 个文件没有可查的表，原因见下');
    const [, first] = within(list()).getAllByRole('listitem');
    expect(first).toHaveTextContent('云溪县.xlsx5 张表 · 2 错误 · 1 警告');
    expect(first).toHaveTextContent(
      '城区老旧路灯节能改造项目支出绩效目标表 · 云岭市城市管理局 · 2027 年 · 14 行',
    );
    expect(first).toHaveTextContent('云岭市城市管理局整体战略目标表 · 14 行');
    expect(first).toHaveTextContent('另有 2 张表');
  });

  test('what was not read first, then by errors; or by name, with numbers in their order', async () => {
    const { user } = await openFileView({ files });
    expect(listed()).toEqual(['镇级文件2', '云溪县', '镇级文件10']);
    expect(button('错误多的在前')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('按文件名'));
    expect(listed()).toEqual(['云溪县', '镇级文件2', '镇级文件10']);
  });

  test('only those with errors', async () => {
    const { session, user } = await openFileView({ files });
    await user.click(button('有错误的 1'));
    expect(listed()).toEqual(['云溪县']);
    show(session, { files: files.slice(0, 1) });
    expect(screen.getByText('没有哪个文件有错误。')).toBeVisible();
  });

  test('one file is taken out, then all; the focus stays in the list while there is one', async () => {
    const { session, user } = await openFileView({ files });
    await user.click(button('移出列表：云溪县.xlsx'));
    expect(listed()).toEqual(['镇级文件2', '镇级文件10']);
    expect(button('移出列表：镇级文件10.xlsx')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(button('移出列表：镇级文件2.xlsx')).toHaveFocus();
    await user.click(button('清空列表'));
    expect(session.told).toEqual([
      ['removeFile', '云溪县.xlsx'],
      ['removeFile', '镇级文件10.xlsx'],
      ['removeFile', undefined],
    ]);
    expect(button('选择文件…')).toHaveFocus();
  });

  test('stays while another view is looked at, as it was ordered', async () => {
    const { user } = await openFileView({ files, tables: [longNamed] });
    await user.click(button('按文件名'));
    await user.click(tab('检查'));
    await user.click(tab('表格'));
    expect(listed()[0]).toBe('云溪县');
    await user.click(button('返回表格列表'));
    expect(screen.getByRole('heading', { name: '工作簿里的表格' })).toBeVisible();
  });
});

describe('a file', () => {
  const openFile = async (locale: Locale = 'zh-CN') => {
    const pane = await openFileView({ files }, locale);
    await pane.user.click(button(/^云溪县/));
    return pane;
  };

  test('its findings by table and heading, to be read only', async () => {
    await openFile();
    expect(screen.getByRole('heading', { name: '云溪县.xlsx' })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      '适当性1',
      '可行性1',
      '完整性1',
    ]);
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/^错误“改造路灯数量”的值写成“1200盏”.*F8$/);
    expect(within(first!).queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '修复' })).not.toBeInTheDocument();
    expect(button(/^城区老旧路灯节能改造/)).toHaveTextContent(
      '项目支出绩效目标表 · 云岭市城市管理局 · 2027 年 · 14 行 · 工作表“路灯改造”',
    );
  });

  test('the focus comes along, and goes back to the file', async () => {
    const { user } = await openFile();
    expect(button('返回文件列表')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(button(/^云溪县/)).toHaveFocus();
    expect(listed()).toHaveLength(3);
  });

  test('an explanation that it brings is only read', async () => {
    const { session, user } = await openFile();
    const explained = {
      ...{ rule: vague.rule, messageKey: 'plain', hash: '1', under: '', cited: [], values: {} },
      ...{
        table: { kind: 'project', name: '城区老旧路灯节能改造', department: '' } as const,
        message: vague.message,
      },
      ...{ reason: '按实施方案第三条确定', person: '王会计', time: '2026-09-01T08:00:00.000Z', round: 1 },
    };
    const [, file] = files;
    show(session, { files: [{ ...file!, findings: [{ ...vague, explained }] }] });
    await user.click(button('已说明 1 条'));
    expect(await screen.findByText(explained.reason)).toBeVisible();
    expect(screen.queryByRole('button', { name: /撤回/ })).not.toBeInTheDocument();
  });

  test('one severity, in English', async () => {
    const { user } = await openFile('en-US');
    await user.click(button('Warning 1'));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('listitem')).toHaveTextContent('There is no satisfaction indicator.');
  });

  test('lays a table out in the one form there is, or in the one that was chosen', async () => {
    const { session, user } = await openFile();
    await user.click(button('按表样重排：云岭市城市管理局'));
    await user.click(button('按表样重排：城区老旧路灯节能改造'));
    await user.click(screen.getByRole('menuitem', { name: '按表样重排：项目支出绩效目标表' }));
    expect(session.told).toEqual([
      ['rebuild', { from: 'file', file: '云溪县.xlsx', table: strategic.id }, 'strategic'],
      ['rebuild', { from: 'file', file: '云溪县.xlsx', table: streetLights.id }, 'project'],
    ]);
  });

  test('what was left over is shown above it', async () => {
    const { session } = await openFile();
    const { id, sheet, sheetName } = streetLights;
    const items = [{ cell: 'A24', text: '（盖章）' }];
    show(session, {
      leftovers: { source: { from: 'file', file: '云溪县.xlsx', table: id }, sheet, sheetName, items },
    });
    expect(screen.getByRole('region', { name: '1 处文字没有位置' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '云溪县.xlsx' })).toBeVisible();
  });
});
