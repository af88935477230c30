import { screen } from '@testing-library/react';
import type { Locale } from '../../src/rules/finding';
import { entries } from './entries';
import { fullWorkbook, renderPane, show, tab } from './renderPane';
import { streetLights } from './workbook';

const offer = { table: streetLights.id, row: 8, typed: '培训人次数', entries: [entries[1]!, entries[4]!] };
const opened = async (locale: Locale = 'zh-CN') => {
  const pane = renderPane({ ...fullWorkbook, offer }, locale);
  await screen.findByText(locale === 'zh-CN' ? '你是想用…？' : 'Did you mean…?');
  return pane;
};

test('names what was typed, and offers what the library has with its place', async () => {
  await opened();
  expect(screen.getByText('“培训人次数”不在指标库里，相近的有：')).toBeVisible();
  expect(screen.getByRole('button', { name: '改用“培训人次”' })).toHaveTextContent('培训人次数量指标');
  expect(screen.getByRole('button', { name: '改用“长效管护机制健全性”' })).toHaveTextContent(
    '可持续影响指标',
  );
});

test('is read out where it appears, also when it comes later', async () => {
  const { session, container } = renderPane();
  const region = container.querySelector('[aria-live="polite"]:empty');
  expect(region).toBeInTheDocument();
  show(session, { offer });
  expect(await screen.findByText('你是想用…？')).toBeVisible();
  expect(region).toHaveTextContent('你是想用…？');
});

test('takes one, and the focus stays in the pane', async () => {
  const { session, user } = await opened();
  session.on('takeOffer', { offer: undefined });
  await user.click(screen.getByRole('button', { name: '改用“培训人次”' }));
  expect(session.told).toEqual([['takeOffer', 'people-trained']]);
  expect(screen.queryByText('你是想用…？')).not.toBeInTheDocument();
  expect(tab('表格')).toHaveFocus();
});

test('leaves what was typed', async () => {
  const { session, user } = await opened();
  await user.click(screen.getByRole('button', { name: '就用我写的' }));
  expect(session.told).toEqual([['dismissOffer']]);
  expect(screen.queryByText('你是想用…？')).not.toBeInTheDocument();
  expect(tab('表格')).toHaveFocus();
});

test('waits for a command that is under way', async () => {
  const { session, user } = await opened();
  show(session, { busy: 'inserting' });
  await user.click(screen.getByRole('button', { name: '改用“培训人次”' }));
  expect(session.told).toEqual([]);
});

test('is gone with its table', async () => {
  const { session } = await opened();
  show(session, { tables: [], activeTable: undefined });
  expect(screen.queryByText('你是想用…？')).not.toBeInTheDocument();
});

test('speaks English', async () => {
  await opened('en-US');
  expect(screen.getByText('“培训人次数” is not in the library. Like it:')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Keep mine' })).toBeVisible();
});

test('a message that is dismissed leaves the focus in the pane', async () => {
  const notice = { tone: 'success', code: 'checked', values: {} } as const;
  const { user } = renderPane({ ...fullWorkbook, notice });
  await user.click(screen.getByRole('button', { name: '关闭这条消息' }));
  expect(tab('表格')).toHaveFocus();
});
