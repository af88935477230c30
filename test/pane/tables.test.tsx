import { screen, within } from '@testing-library/react';
import { renderPane, show } from './renderPane';
import { allTables, longNamed, overBudget, streetLights } from './workbook';

const cards = () => screen.getAllByRole('listitem');

test('lists each table with kind, year, department, sheet and counts in words', () => {
  renderPane();
  expect(cards()).toHaveLength(allTables.length);
  const card = cards()[0]!;
  expect(card).toHaveTextContent('城区老旧路灯节能改造');
  expect(card).toHaveTextContent('项目支出绩效目标表 · 2027 年');
  expect(card).toHaveTextContent('云岭市城市管理局');
  expect(card).toHaveTextContent('工作表“路灯改造”');
  expect(card).toHaveTextContent('不可提交2 错误 · 1 警告');
  expect(cards()[2]).toHaveTextContent('可以提交没有发现问题');
});

test('marks the table that the cursor stands in, also when that changes', () => {
  const { session } = renderPane();
  const isCurrent = () => cards().map((card) => within(card).getAllByRole('button')[0]!.ariaCurrent);
  expect(isCurrent()).toEqual(['true', null, null, null]);
  show(session, { activeTable: longNamed.id });
  expect(isCurrent()).toEqual([null, 'true', null, null]);
});

test('a click goes to the table', async () => {
  const { session, user } = renderPane();
  await user.click(screen.getByRole('button', { name: /^农村饮用水水源地/ }));
  expect(session.told).toEqual([['goTo', longNamed.sheet, { row: 0, column: 0 }]]);
});

test('counts follow the findings', () => {
  const { session } = renderPane();
  show(session, { findings: [overBudget] });
  expect(cards()[0]).toHaveTextContent('1 错误');
  show(session, { findings: [] });
  expect(cards()[0]).toHaveTextContent('可以提交没有发现问题');
});

test('an empty workbook says what to do and leads to the form', async () => {
  const { user } = renderPane({});
  expect(screen.getByRole('heading', { name: '这个工作簿里还没有绩效目标表' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '新建表格' }));
  expect(await screen.findByRole('textbox', { name: '项目名称' })).toBeVisible();
});

test('a table without project name or year says so', () => {
  const nameless = { ...streetLights, table: { ...streetLights.table, projectName: '', year: undefined } };
  renderPane({ tables: [nameless] });
  expect(cards()[0]).toHaveTextContent('未填项目名称项目支出绩效目标表 · 未写年度');
});

test('an example or a practice table is not said to be ready or not', () => {
  const title = `${streetLights.table.title}（填报示例）`;
  renderPane({ tables: [{ ...streetLights, table: { ...streetLights.table, title } }] });
  expect(cards()[0]).toHaveTextContent('示例或练习，不报送');
  expect(cards()[0]).not.toHaveTextContent('可以提交');
});
