import { screen, within } from '@testing-library/react';
import type { SessionState } from '../../src/session/session';
import { entries, manyEntries } from './entries';
import { button, openPicker, withShelf } from './openPicker';
import { fullWorkbook, show } from './renderPane';

async function openOwn(start: Partial<SessionState> = fullWorkbook) {
  const pane = await openPicker(start);
  await pane.user.click(button('本单位指标库'));
  return pane;
}
const own = (count: number, workbook: typeof entries = []) =>
  withShelf({ own: { workbook, user: manyEntries(count) } });
const importButton = () => button('从 .xlsx 导入…');
const kept = (place: string) => screen.getByRole('region', { name: place });

test('is a page of its own: the focus goes there and comes back', async () => {
  // For jsdom a document whose focused element has gone is out of focus.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { user } = await openOwn();
  expect(screen.getByRole('heading', { name: '本单位指标库' })).toBeVisible();
  expect(screen.getByText(/还没有本单位的指标/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '导出到工作表' })).not.toBeInTheDocument();
  expect(importButton()).toHaveFocus();
  await user.click(button('返回指标库'));
  expect(button('本单位指标库')).toHaveFocus();
  expect(screen.getByRole('tree')).toBeVisible();
  jest.restoreAllMocks();
});

test('reads a file, asks where to keep what came out of it, and leaves the focus at hand', async () => {
  const { session, user, container } = await openOwn();
  await user.upload(
    container.querySelector<HTMLInputElement>('input[type="file"]')!,
    new File(['bytes'], '本局指标.xlsx'),
  );
  expect(session.told).toEqual([['readOwn', '本局指标.xlsx', expect.any(Uint8Array)]]);
  show(session, { ownImport: { file: '本局指标.xlsx', entries } });
  expect(screen.getByText('《本局指标.xlsx》读到 6 项指标')).toBeVisible();
  expect(screen.queryByText(/还没有本单位的指标/)).not.toBeInTheDocument();
  session.on('keepOwn', { ownImport: undefined });
  await user.click(button('保存到本机'));
  expect(session.told.at(-1)).toEqual(['keepOwn', 'user']);
  expect(importButton()).toHaveFocus();
});

test('what could not be kept is still there for another try', async () => {
  const { session, user } = await openOwn({ ...fullWorkbook, ownImport: { file: 'a.xlsx', entries } });
  session.on('keepOwn', { notice: { tone: 'error', code: 'notKept', values: {} } });
  await user.click(button('保存到本工作簿'));
  expect(session.told.at(-1)).toEqual(['keepOwn', 'workbook']);
  expect(button('保存到本工作簿')).toHaveFocus();
  await user.click(button('取消'));
  expect(session.told.at(-1)).toEqual(['dismissOwnImport']);
  expect(importButton()).toHaveFocus();
});

test('a file that has to be mended says where and what, and offers nothing to keep', async () => {
  const at = { sheet: '指标', row: 5, column: 'B' };
  const { user, session } = await openOwn({
    ...fullWorkbook,
    ownImport: {
      file: '本局指标.xlsx',
      problems: [
        { code: 'level2Unknown', ...at, values: { name: '巡查次数', text: '数目指标' } },
        { code: 'columnMissing', sheet: '指标', row: 2, column: 'A', values: { missing: ['definition'] } },
        { code: 'sectorUnknown', ...at, values: { name: '水质达标率', text: '水利大类', near: [] } },
        { code: 'noHeader', sheet: '', values: {} },
      ],
    },
  });
  const title = '《本局指标.xlsx》有 4 处要先改好，改好前一项也不会导入';
  expect(screen.getByRole('heading', { name: title }).closest('[role="alert"]')).toBeVisible();
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    '指标，B5“巡查次数”的二级指标“数目指标”不在指标框架里，请改成框架里的名称，如“数量指标”。',
    '指标，A2表头缺少列：指标解释。',
    '指标，B5“水质达标率”的行业“水利大类”不认识。相近的有：无。',
    '没有找到表头。表头一行要有“指标名称”和“二级指标”，可以先取一张空白导入表照着填。',
  ]);
  expect(screen.queryByRole('button', { name: '保存到本机' })).not.toBeInTheDocument();
  await user.click(button('知道了'));
  expect(session.told).toEqual([['dismissOwnImport']]);
  expect(importButton()).toHaveFocus();
});

test('of many problems the first fifty are listed', async () => {
  const problems = Array.from({ length: 53 }, (_, index) => ({
    code: 'unitMissing' as const,
    sheet: '指标',
    row: index + 3,
    column: 'E',
    values: { name: `指标${index}` },
  }));
  await openOwn({ ...fullWorkbook, ownImport: { file: 'a.xlsx', problems } });
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  expect(screen.getByText('另有 3 处，改好这些后再看。')).toBeVisible();
});

test('gives an empty form, and a sheet of what is kept', async () => {
  const { session, user } = await openOwn(own(2));
  await user.click(button('空白导入表'));
  await user.click(button('导出到工作表'));
  expect(session.told).toEqual([
    ['drawOwn', 'form'],
    ['drawOwn', 'entries'],
  ]);
});

test('lists what is kept in each place, and takes one away', async () => {
  const { session, user } = await openOwn(own(2, [entries[1]!]));
  expect(within(kept('本工作簿')).getByRole('heading')).toHaveTextContent('本工作簿：1 项');
  const mine = kept('本机');
  expect(within(mine).getAllByRole('listitem')).toHaveLength(2);
  await user.click(within(mine).getByRole('button', { name: '移除：设施数量之0' }));
  expect(session.told).toEqual([['removeOwn', 'user', ['entry-0']]]);
  expect(within(mine).getByRole('button', { name: '移除：设施数量之1' })).toHaveFocus();
});

test('takes all away after one question', async () => {
  const { session, user } = await openOwn(own(2));
  await user.click(button('全部移除'));
  expect(screen.getByText('从“本机”移除全部 2 项指标？表里已插入的不受影响。')).toBeVisible();
  await user.tab();
  await user.keyboard('{Escape}');
  expect(button('全部移除')).toHaveFocus();
  await user.click(button('全部移除'));
  await user.click(button('移除'));
  expect(session.told).toEqual([['removeOwn', 'user', ['entry-0', 'entry-1']]]);
  expect(importButton()).toHaveFocus();
});

test('of a long list fifty are drawn, and the others are found by a part of their name', async () => {
  const { session, user } = await openOwn(own(300));
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  expect(screen.getByText('另有 250 项，输入名称的一部分可以找到。')).toBeVisible();
  const find = screen.getByRole('searchbox', { name: '按名称查找' });
  await user.type(find, '之299');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await user.click(button('移除：设施数量之299'));
  expect(session.told).toEqual([['removeOwn', 'user', ['entry-299']]]);
  await user.clear(find);
  await user.type(find, '灯塔');
  expect(screen.getByText('没有名称含“灯塔”的指标。')).toBeVisible();
});

test('waits for a command that is under way', async () => {
  const { session, user } = await openOwn({ ...own(2), busy: 'keeping' });
  await user.click(button('空白导入表'));
  await user.click(button('移除：设施数量之0'));
  expect(session.told).toEqual([]);
});

test('a success is old news on another page', async () => {
  const { session, user } = await openOwn({
    ...own(2),
    notice: { tone: 'success', code: 'ownKept', values: { place: 'user' } },
  });
  expect(session.told).toEqual([['dismissNotice']]);
  show(session, { notice: { tone: 'error', code: 'notKept', values: {} } });
  await user.click(button('返回指标库'));
  expect(session.told).toHaveLength(1);
});
