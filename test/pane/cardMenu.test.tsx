import { screen, within } from '@testing-library/react';
import { renderPane, show } from './renderPane';
import { longNamed, strategic, streetLights } from './workbook';

const menuButton = (name: RegExp) => screen.getByRole('button', { name });
const ofLights = () => menuButton(/^更多操作：城区老旧路灯/);
const items = () => screen.queryAllByRole('menuitem').map((item) => item.textContent);

test('a project table can be laid out in each form and switched, another only laid out', async () => {
  const { user } = renderPane();
  await user.click(ofLights());
  expect(items()).toEqual([
    '按表样重排：项目支出绩效目标表',
    '按表样重排：云溪县项目支出绩效目标申报表',
    '换指标框架…',
  ]);
  await user.click(menuButton(/^更多操作：云岭市城市管理局/));
  expect(items()).toEqual(['按表样重排']);
});

test('laying out tells the session table and form', async () => {
  const { session, user } = renderPane();
  await user.click(ofLights());
  await user.click(screen.getByRole('menuitem', { name: /云溪县/ }));
  expect(session.told).toEqual([
    ['rebuild', { from: 'workbook', table: streetLights.id }, 'project-cost-composition'],
  ]);
  expect(items()).toEqual([]);
});

test('is worked by keys: arrows walk around, Escape closes, Enter chooses', async () => {
  const { session, user } = renderPane({ tables: [strategic, longNamed] }, 'en-US');
  await user.tab();
  await user.tab();
  await user.tab();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('menuitem')).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(items()).toEqual([]);
  expect(menuButton(/^More for 云岭市城市管理局/)).toHaveFocus();
  await user.tab();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(items()).toHaveLength(3);
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('menuitem', { name: 'Switch framework…' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}{Home}{End}{Home}{Enter}');
  expect(session.told).toEqual([['rebuild', { from: 'workbook', table: longNamed.id }, 'project']]);
});

test('closes when the focus leaves it, and does not open while a command is under way', async () => {
  const { session, user } = renderPane();
  await user.click(ofLights());
  expect(ofLights()).toHaveAttribute('aria-expanded', 'true');
  await user.click(screen.getByRole('tab', { name: '表格' }));
  expect(items()).toEqual([]);
  show(session, { busy: 'checking' });
  await user.click(ofLights());
  expect(items()).toEqual([]);
});

describe('texts without a place', () => {
  const leftovers = {
    source: { from: 'workbook' as const, table: streetLights.id },
    sheet: streetLights.sheet,
    sheetName: streetLights.sheetName,
    file: undefined,
    items: [
      { cell: 'H3', text: '填表人：云某某' },
      { cell: 'A24', text: '（盖章）' },
    ],
  };
  test('are counted and listed, lead to their cells, and can be dismissed', async () => {
    const { session, user } = renderPane();
    show(session, { leftovers });
    const panel = screen.getByRole('region', { name: '2 处文字没有位置' });
    expect(panel).toHaveTextContent('原表：工作表“路灯改造”');
    expect(
      within(panel)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['H3填表人：云某某', 'A24（盖章）']);
    await user.click(screen.getByRole('button', { name: '转到 A24：（盖章）' }));
    await user.click(screen.getByRole('button', { name: '关闭这份清单' }));
    expect(session.told).toEqual([
      ['goTo', streetLights.sheet, { row: 23, column: 0 }],
      ['dismissLeftovers'],
    ]);
    expect(panel).not.toBeInTheDocument();
  });
  test('of a file are only read', () => {
    const { session } = renderPane({}, 'en-US');
    show(session, {
      leftovers: { ...leftovers, source: { from: 'file', file: '云溪县.xlsx', table: 'x/0' } },
    });
    const panel = screen.getByRole('region', { name: '2 texts found no place' });
    expect(panel).toHaveTextContent('Old table: file “云溪县.xlsx”, sheet “路灯改造”');
    expect(within(panel).getAllByRole('button')).toHaveLength(1);
  });
  test('that are none are good news', () => {
    const { session } = renderPane();
    show(session, { leftovers: { ...leftovers, items: [] } });
    expect(screen.getByRole('region', { name: '原表的每一处文字都有了位置。' })).toBeVisible();
  });
});
