import { screen } from '@testing-library/react';
import { button, item, names, openPicker } from './openPicker';
import { show } from './renderPane';
import { allTables, annual, strategic, summary } from './workbook';

const duties = {
  ...annual,
  table: {
    ...annual.table,
    indicators: [
      {
        ...annual.table.indicators[0]!,
        row: 7,
        duty: '市政设施养护',
        dutySequence: '1',
        name: '改造路灯数量',
      },
      { ...annual.table.indicators[0]!, row: 8, duty: '环境卫生', dutySequence: '2', name: '' },
    ],
  },
};
const at = (row: number) => ({
  selection: { sheet: annual.sheet, area: { top: row, bottom: row, left: 3, right: 3 } },
});
const workbook = { tables: [duties, strategic], activeTable: annual.id };

test('into an annual table they go where the cursor stands: its duty is named, and its rows count as there', async () => {
  const { session, user } = await openPicker({ ...workbook, ...at(7) });
  expect(screen.getByText('职责：市政设施养护')).toBeVisible();
  await user.click(item(/^数量指标/));
  expect(item(/^改造路灯数量/)).toHaveTextContent('已有');
  show(session, at(8));
  expect(screen.getByText('职责：环境卫生')).toBeVisible();
  expect(item(/^改造路灯数量/)).not.toHaveTextContent('已有');
  await user.click(item(/^改造路灯数量/));
  await user.click(button('插入 1 项'));
  expect(session.told).toEqual([
    ['insertIndicators', annual.id, [expect.objectContaining({ name: '改造路灯数量', unit: '盏' })], 8],
  ]);
});

test('with the cursor elsewhere they go to the last duty', async () => {
  const { session, user } = await openPicker(workbook);
  expect(screen.getByText('职责：环境卫生')).toBeVisible();
  await user.click(item(/^数量指标/));
  await user.click(item(/^培训人次/));
  await user.click(button('插入 1 项'));
  expect(session.told[0]!.slice(0, 2)).toEqual(['insertIndicators', annual.id]);
  expect(session.told[0]![3]).toBeUndefined();
});

test('a strategic table takes them under the hierarchy of 2021', async () => {
  const { session, user } = await openPicker({ ...workbook, activeTable: strategic.id });
  expect(names()[0]).toMatch(/^成本指标/);
  await user.click(item(/^数量指标/));
  await user.click(item(/^培训人次/));
  await user.click(button('插入 1 项'));
  expect(session.told[0]!.slice(0, 2)).toEqual(['insertIndicators', strategic.id]);
});

test('tables of one department are told apart by their kind', async () => {
  const { session, user } = await openPicker({
    tables: [...allTables.filter(({ id }) => id !== summary.id), annual, summary],
    activeTable: summary.id,
  });
  await user.click(button(/年度整体绩效目标表 · 2027 年$/));
  expect(session.told).toEqual([['goTo', annual.sheet, { row: 0, column: 0 }]]);
  expect(button(/整体战略目标表$/)).toBeVisible();
});
