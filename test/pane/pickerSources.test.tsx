import { screen, within } from '@testing-library/react';
import { entries, ofSectors, pickerWith } from './entries';
import { button, item, names, openPicker, search, source, tree, withShelf } from './openPicker';
import { fullWorkbook, show } from './renderPane';
import { longNamed, streetLights } from './workbook';

const openSectors = async () => {
  const pane = await openPicker(fullWorkbook, async () => pickerWith(ofSectors));
  await pane.user.click(item(/^数量指标/));
  return pane;
};
const leaves = () => names().slice(2);
const inserted = (session: { told: unknown[] }) => session.told.at(-1);

describe('filters', () => {
  test('a table’s own sector and purpose narrow the tree, and are named', async () => {
    await openSectors();
    expect(button(/^行业/)).toHaveTextContent('行业：城乡社区');
    expect(button(/^用途/)).toHaveTextContent('用途：基建修缮');
    expect(leaves()).toEqual(['路灯亮灯数', '受益人数']);
    expect(screen.getByText('筛选之外还有 2 项')).toBeVisible();
  });

  test('but not the search', async () => {
    const { user } = await openSectors();
    await user.type(search(), '图书');
    expect(names()).toEqual(['图书借阅数产出指标 › 数量指标']);
    expect(screen.queryByText(/筛选之外/)).not.toBeInTheDocument();
  });

  test('what people chose themselves narrows the search, too, and says what it holds back', async () => {
    const { user } = await openSectors();
    await user.click(button(/^行业/));
    await user.click(screen.getByRole('menuitemcheckbox', { name: '教育' }));
    expect(screen.getByRole('menuitemcheckbox', { name: '教育' })).toBeChecked();
    await user.click(screen.getByRole('menuitemcheckbox', { name: '城乡社区' }));
    await user.keyboard('{Escape}');
    expect(button(/^行业/)).toHaveFocus();
    expect(button(/^行业/)).toHaveTextContent('行业：教育');
    await user.type(search(), '路灯');
    expect(screen.getByRole('heading', { name: '没有找到“路灯”' })).toBeVisible();
    await user.click(button('全部显示'));
    expect(names()).toHaveLength(2);
    expect(button(/^行业/)).toHaveFocus();
  });

  test('the list opens at what is chosen, and “any” takes all of it back', async () => {
    const { user } = await openSectors();
    await user.click(button(/^行业/));
    expect(screen.getByRole('menuitemcheckbox', { name: '城乡社区' })).toHaveFocus();
    const any = screen.getByRole('menuitemcheckbox', { name: '不限' });
    expect(any).not.toBeChecked();
    await user.click(any);
    expect(any).toBeChecked();
    expect(button(/^行业/)).toHaveTextContent('行业：不限');
  });

  test('several are told by the first and their number', async () => {
    const { user } = await openSectors();
    await user.click(button(/^行业/));
    await user.click(screen.getByRole('menuitemcheckbox', { name: '教育' }));
    expect(button(/^行业/)).toHaveTextContent('行业：教育等2项');
    expect(leaves()).toEqual(['路灯亮灯数', '图书借阅数', '受益人数']);
  });

  test('there is a way back to the table’s own, and another table begins with its own', async () => {
    const { user, session } = await openSectors();
    await user.click(button('全部显示'));
    expect(leaves()).toHaveLength(4);
    await user.click(button('按本表筛选'));
    expect(leaves()).toEqual(['路灯亮灯数', '受益人数']);
    expect(screen.queryByRole('button', { name: '按本表筛选' })).not.toBeInTheDocument();
    await user.click(button('全部显示'));
    show(session, { activeTable: longNamed.id });
    expect(button(/^行业/)).toHaveTextContent('行业：农林水');
    show(session, { activeTable: streetLights.id });
    expect(button(/^行业/)).toHaveTextContent('行业：不限');
  });
});

describe('favourites and recents', () => {
  test('say what they are for while there are none', async () => {
    const { user } = await openPicker();
    await user.click(source('收藏'));
    expect(screen.getByRole('heading', { name: '还没有收藏' })).toBeVisible();
    await user.click(source('最近'));
    expect(screen.getByRole('heading', { name: '还没有用过的指标' })).toBeVisible();
  });

  test('are listed with their places in the order kept; what the library has no more is left out', async () => {
    const kept = withShelf({ favourites: ['service-cost', 'gone', 'people-trained'], recents: ['gone'] });
    const { user } = await openPicker(kept);
    await user.click(source('收藏'));
    expect(names()).toEqual(['单位服务成本产出指标 › 成本指标', '培训人次产出指标 › 数量指标']);
    await user.click(source('最近'));
    expect(screen.getByRole('heading', { name: '还没有用过的指标' })).toBeVisible();
  });

  test('the asterisk and the star of the details put one there and take it away', async () => {
    const { session, user } = await openPicker();
    await user.type(search(), '培训{ArrowDown}*');
    expect(session.told).toEqual([['toggleFavourite', 'people-trained']]);
    expect(within(item(/^培训/)).getByLabelText('收藏')).toBeVisible();
    await user.click(button('取消收藏'));
    expect(within(item(/^培训/)).queryByLabelText('收藏')).not.toBeInTheDocument();
  });
});

describe('suggestions', () => {
  test('come with their reasons, and with the kinds that the table still lacks', async () => {
    const { user } = await openPicker(fullWorkbook, async () => pickerWith([...entries, ...ofSectors]));
    await user.click(source('建议'));
    expect(screen.getByText('表中还缺：社会公众或服务对象满意度指标')).toBeVisible();
    expect(names()).toContainEqual(
      expect.stringMatching(/^路灯亮灯数项目名称提到“路灯”.*用途是基建修缮.*城乡社区行业常用$/),
    );
    expect(names()).not.toContainEqual(expect.stringMatching(/^图书借阅数/));
  });

  test('of which there are none say what they need', async () => {
    const load = async () => pickerWith([{ ...entries[0]!, sectors: ['health'] }]);
    const { user } = await openPicker(fullWorkbook, load);
    await user.click(source('建议'));
    expect(screen.getByRole('heading', { name: '还说不出建议' })).toBeVisible();
  });

  test('speak English', async () => {
    const load = async () => pickerWith(ofSectors);
    const { user } = await openPicker(fullWorkbook, load, 'en-US');
    await user.click(source('Suggested'));
    expect(names()).toContainEqual(
      expect.stringMatching(/^路灯亮灯数project name says “路灯”.*purpose: Construction and repair/),
    );
  });
});

describe('last year', () => {
  const before = {
    ...streetLights,
    id: 'file/0',
    table: {
      ...streetLights.table,
      year: 2026,
      indicators: [
        { ...streetLights.table.indicators[0]!, name: '新装路灯数', operator: '>=', number: '300', row: 7 },
        {
          ...streetLights.table.indicators[1]!,
          name: '灯杆完好程度',
          operator: '',
          number: '',
          unit: '完好',
        },
      ],
    },
  };
  const withFile = {
    ...fullWorkbook,
    files: [{ name: '去年.xlsx', tables: [before], findings: [], rules: undefined, problem: undefined }],
  };

  test('lists another table of the kind, the one of the same name in the opened file first', async () => {
    const { user } = await openPicker(withFile);
    await user.click(source('去年'));
    const tables = screen.getByRole('combobox', { name: '上年的表' });
    expect(tables).toHaveDisplayValue(/^城区老旧路灯节能改造 · 2026 年 · 去年.xlsx$/);
    expect(names()).toEqual(['新装路灯数上年：≥300盏', '灯杆完好程度上年：完好']);
    const other = within(tables).getByRole('option', { name: /^农村饮用水.*本工作簿$/ });
    await user.selectOptions(tables, other);
    expect(names()[0]).toBe('改造路灯数量上年：≥1200盏已有');
  });

  test.each([
    [false, ''],
    [true, '300'],
  ])('with its values: %p', async (withValues, number) => {
    const { session, user } = await openPicker(withFile);
    await user.click(source('去年'));
    if (withValues) await user.click(screen.getByRole('checkbox', { name: '连同上年的值' }));
    await user.click(item(/^新装路灯数/));
    await user.click(button('插入 1 项'));
    expect(inserted(session)).toMatchObject([
      'insertIndicators',
      streetLights.id,
      [{ name: '新装路灯数', operator: '≥', number, unit: '盏' }],
    ]);
  });

  test('opens last year’s workbook, and says what for while there is none', async () => {
    const { session, user, container } = await openPicker({ ...fullWorkbook, tables: [streetLights] });
    await user.click(source('去年'));
    expect(screen.getByRole('heading', { name: '还没有可照抄的表' })).toBeVisible();
    const file = new File(['bytes'], '去年.xlsx');
    await user.upload(container.querySelector<HTMLInputElement>('input[type="file"]')!, file);
    expect(session.told).toEqual([['readFiles', [['去年.xlsx', expect.any(Uint8Array)]]]]);
    show(session, withFile);
    expect(names()).toHaveLength(2);
  });
});

test('a search looks at everything, and choosing a source ends it', async () => {
  const { user } = await openPicker(withShelf({ favourites: ['service-cost'] }));
  await user.click(source('收藏'));
  await user.type(search(), '培训');
  expect(source('全部')).toHaveAttribute('aria-selected', 'true');
  expect(names()).toHaveLength(1);
  await user.clear(search());
  expect(source('收藏')).toHaveAttribute('aria-selected', 'true');
  await user.type(search(), '培训');
  await user.click(source('最近'));
  expect(search()).toHaveValue('');
  expect(screen.getByRole('heading', { name: '还没有用过的指标' })).toBeVisible();
});

test('Enter in the search box ticks the first result, and the next word replaces this one', async () => {
  const { user } = await openPicker();
  await user.type(search(), '培训{Enter}');
  expect(item(/^培训/)).toBeChecked();
  await user.keyboard('满意度{Enter}');
  expect(search()).toHaveValue('满意度');
  expect(screen.getByText('已选 2 项')).toBeVisible();
  await user.keyboard('{Enter}');
  expect(screen.getByText('已选 1 项')).toBeVisible();
});

test('the details show a few lines, and all of it on demand', async () => {
  const { user } = await openPicker();
  await user.type(search(), '培训{ArrowDown}');
  await user.click(button('展开说明'));
  expect(button('收起说明')).toHaveAttribute('aria-expanded', 'true');
  await user.click(button('收起说明'));
  expect(button('展开说明')).toHaveAttribute('aria-expanded', 'false');
});

test('a bureau’s own indicators stand among the others and say so', async () => {
  const own = [{ ...entries[0]!, id: 'own-lamps', name: '巡查盏次' }];
  const { user } = await openPicker(withShelf({ own: { workbook: own, user: [] } }));
  await user.type(search(), '巡查');
  expect(item(/^巡查/)).toHaveTextContent('本单位');
  await user.clear(search());
  await user.click(item(/^数量指标/));
  expect(within(tree()).getByText('巡查盏次')).toBeVisible();
});
