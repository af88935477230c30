import { screen, within } from '@testing-library/react';
import type { FoundTable } from '../../src/domain/tables';
import { fullWorkbook, renderPane, show } from './renderPane';
import { annual, streetLights, summary } from './workbook';

const select = (found: FoundTable, row: number, bottom = row) => ({
  activeTable: found.id,
  selection: { sheet: found.sheet, area: { top: row, bottom, left: 2, right: 3 } },
});
const ofLights = { ...fullWorkbook, ...select(streetLights, 8) };
const add = () => screen.getByRole('button', { name: '加入指标库' });
const form = () => screen.findByRole('group', { name: '加入本单位指标库' });
const formNow = () => screen.queryByRole('group', { name: '加入本单位指标库' });

test.each([
  ['several rows', { ...fullWorkbook, ...select(streetLights, 8, 9) }],
  ['a row without a name', { tables: [annual], ...select(annual, 8) }],
  ['a row of the summary', { tables: [summary], ...select(summary, 8) }],
])('is not offered for %s', (_, state) => {
  renderPane(state);
  expect(screen.queryByRole('button', { name: '加入指标库' })).not.toBeInTheDocument();
});

test('puts a filled row into the library of the place that is chosen', async () => {
  const { session, user } = renderPane(ofLights);
  await user.click(add());
  const place = within(await form()).getByRole('combobox', { name: '保存到' });
  expect(place).toHaveFocus();
  expect(place).toHaveDisplayValue('本机');
  expect(place).toHaveAccessibleDescription('只在这台电脑上，各工作簿都能用');
  await user.selectOptions(place, '本工作簿');
  expect(place).toHaveAccessibleDescription('随文件走，收到文件的人也能用');
  await user.click(screen.getByRole('button', { name: '加入' }));
  expect(session.told).toEqual([['addToOwn', streetLights.id, 8, 'workbook', undefined]]);
  expect(formNow()).not.toBeInTheDocument();
  expect(add()).toHaveFocus();
});

test('asks for the 二级指标 where the table does not say it', async () => {
  const { session, user } = renderPane({ tables: [annual], ...select(annual, 7) });
  await user.click(add());
  const level2 = within(await form()).getByRole('combobox', { name: '二级指标' });
  expect(level2).toHaveFocus();
  await user.selectOptions(level2, '时效指标');
  await user.click(screen.getByRole('button', { name: '加入' }));
  expect(session.told).toEqual([['addToOwn', annual.id, 7, 'user', '时效指标']]);
});

test('Escape and 取消 leave it, and the focus goes back', async () => {
  const { session, user } = renderPane(ofLights);
  await user.click(add());
  await form();
  await user.keyboard('{Escape}');
  expect(formNow()).not.toBeInTheDocument();
  expect(add()).toHaveFocus();
  await user.click(add());
  await user.click(within(await form()).getByRole('button', { name: '取消' }));
  expect(add()).toHaveFocus();
  expect(session.told).toEqual([]);
});

test('is about the row that was selected, and goes with it', async () => {
  const { session, user } = renderPane(ofLights);
  await user.click(add());
  await form();
  show(session, select(streetLights, 9));
  expect(formNow()).not.toBeInTheDocument();
  expect(add()).toHaveAttribute('aria-expanded', 'false');
});

test('waits for a command that is under way', async () => {
  const { session, user } = renderPane(ofLights);
  await user.click(add());
  await form();
  show(session, { busy: 'checking' });
  await user.click(screen.getByRole('button', { name: '加入' }));
  expect(session.told).toEqual([]);
});
