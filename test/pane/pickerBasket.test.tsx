import { fireEvent, screen, within } from '@testing-library/react';
import { entries, manyEntries, pickerWith } from './entries';
import { button, item, openPicker, search, tree } from './openPicker';
import { fullWorkbook } from './renderPane';

const basket = () => screen.getByRole('group', { name: '已选指标的次序' });
const lines = () => within(basket()).getAllByRole('listitem');
const order = () => lines().map((line) => line.textContent);

/** Three of one kind and one of another, in the order in which they are ticked. */
async function openBasket() {
  const pane = await openPicker(fullWorkbook, async () => pickerWith([...entries, ...manyEntries(3)]));
  await pane.user.click(item(/^数量指标/));
  for (const name of [/之2$/, /之0$/, /之1$/]) await pane.user.click(item(name));
  await pane.user.click(item(/^数量指标/));
  await pane.user.click(item(/^质量指标/));
  await pane.user.click(item(/疫苗接种率/));
  await pane.user.click(button('次序'));
  return pane;
}

test('lists what was ticked by kind, in the order of ticking', async () => {
  await openBasket();
  expect(order()).toEqual(['设施数量之2', '设施数量之0', '设施数量之1', '适龄儿童国家免疫规划疫苗接种率']);
  expect(
    within(basket())
      .getAllByRole('heading')
      .map((head) => head.textContent),
  ).toEqual(['数量指标', '质量指标']);
});

test('its order is the one in which indicators go into a block', async () => {
  const { session, user } = await openBasket();
  await user.click(within(lines()[2]!).getByRole('button', { name: '上移' }));
  expect(order().slice(0, 3)).toEqual(['设施数量之2', '设施数量之1', '设施数量之0']);
  await user.click(button('插入 4 项'));
  const [, , picks] = session.told.at(-1) as [string, string, { name: string }[]];
  expect(picks.map(({ name }) => name)).toEqual([
    '设施数量之2',
    '设施数量之1',
    '设施数量之0',
    '适龄儿童国家免疫规划疫苗接种率',
  ]);
});

test('is worked by keys: one stop of Tab, arrows walk, Alt and arrows move, and the line keeps the focus', async () => {
  const { user } = await openBasket();
  await user.tab({ shift: true });
  expect(lines()[0]).toHaveFocus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(order().slice(0, 3)).toEqual(['设施数量之0', '设施数量之2', '设施数量之1']);
  expect(lines()[1]).toHaveFocus();
  expect(within(basket()).getByRole('status')).toHaveTextContent('设施数量之2：第 2 项，共 3 项');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(lines()[3]).toHaveFocus();
  // The only one of its kind stays where it is.
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(order()[3]).toBe('适龄儿童国家免疫规划疫苗接种率');
  expect(lines()[3]).toHaveFocus();
  await user.tab();
  expect(button('次序')).toHaveFocus();
  await user.tab({ shift: true });
  expect(lines()[3]).toHaveFocus();
});

test('Delete takes out, and the focus goes to a neighbour, at last to the list', async () => {
  const { user } = await openBasket();
  await user.tab({ shift: true });
  await user.keyboard('{ArrowDown}{Delete}');
  expect(order()).toEqual(['设施数量之2', '设施数量之1', '适龄儿童国家免疫规划疫苗接种率']);
  expect(lines()[1]).toHaveFocus();
  await user.keyboard('{Delete}{Delete}');
  expect(lines()[0]).toHaveFocus();
  await user.keyboard('{Delete}');
  expect(screen.queryByRole('group', { name: '已选指标的次序' })).not.toBeInTheDocument();
  expect(tree()).toHaveFocus();
  expect(screen.getByText('已选 0 项')).toBeVisible();
});

test('a line is dragged to another one of its kind only', async () => {
  await openBasket();
  const drag = (from: HTMLElement, to: HTMLElement) => {
    fireEvent.dragStart(from, { dataTransfer: { effectAllowed: '' } });
    fireEvent.dragOver(to);
    fireEvent.drop(to);
    fireEvent.dragEnd(from);
  };
  drag(lines()[0]!, lines()[2]!);
  expect(order().slice(0, 3)).toEqual(['设施数量之0', '设施数量之1', '设施数量之2']);
  drag(lines()[0]!, lines()[3]!);
  expect(order()).toEqual(['设施数量之0', '设施数量之1', '设施数量之2', '适龄儿童国家免疫规划疫苗接种率']);
});

test('unticking all of it leaves the focus in the list, or in the search box where there is none', async () => {
  const { user } = await openBasket();
  await user.click(button('全部取消'));
  expect(tree()).toHaveFocus();
  expect(screen.queryByRole('button', { name: '次序' })).not.toBeInTheDocument();
  await user.type(search(), '设施{Enter}');
  await user.keyboard('啊啊');
  await user.click(button('全部取消'));
  expect(search()).toHaveFocus();
});

test('the button keeps the focus when what was ticked has been inserted', async () => {
  const { session, user } = await openBasket();
  session.on('insertIndicators', {
    notice: { tone: 'success', code: 'indicatorsInserted', values: { count: '4', skipped: '0' } },
  });
  await user.click(button('插入 4 项'));
  expect(button('插入')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(session.told).toHaveLength(1);
});
