import { screen, waitFor } from '@testing-library/react';
import { budgetYear, checkNewTable, type NewTableDraft } from '../../taskpane/tables/newTable';
import { renderPane, show, tab } from './renderPane';

const draft: NewTableDraft = {
  year: '2027',
  projectName: '路灯改造',
  department: '城市管理局',
  amount: '480',
  annualGoal: '',
  profileId: '2021',
  blankRows: '1',
};

describe('what is right', () => {
  test.each([
    ['480', '480'],
    ['1,005.08', '1005.08'],
    ['12,345,678', '12345678'],
    ['１００５．０８', '1005.08'],
    [' 480 万元 ', '480'],
    ['￥480', '480'],
    ['00480', '480'],
    ['0.000001', '0.000001'],
    ['480.00', '480'],
    ['480.10', '480.1'],
    ['1,200.0000000', '1200'],
    ['100', '100'],
  ])('the amount %s is %s', (typed, amount) => {
    expect(checkNewTable({ ...draft, amount: typed }).table?.amount).toBe(amount);
  });
  test.each([
    ['', 'form.amountMissing'],
    ['万元', 'form.amountMissing'],
    ['五百', 'form.amountNotNumber'],
    ['1,00', 'form.amountNotNumber'],
    ['4.8.0', 'form.amountNotNumber'],
    ['1e3', 'form.amountNotNumber'],
    ['4800000元', 'form.amountInYuan'],
    ['1.2亿元', 'form.amountInYuan'],
    ['0', 'form.amountNotPositive'],
    ['0.00', 'form.amountNotPositive'],
    ['-5', 'form.amountNotPositive'],
    ['0.0000001', 'form.amountTooFine'],
    ['4800000000', 'form.amountTooLarge'],
  ])('the amount %p is told %s', (typed, wrong) => {
    expect(checkNewTable({ ...draft, amount: typed })).toEqual({
      table: undefined,
      wrong: { amount: wrong },
    });
  });
  test.each([
    ['year', '２０２７年', 2027],
    ['blankRows', ' 3 ', 3],
    ['projectName', '  路灯改造 ', '路灯改造'],
  ] as const)('%s %p is %p', (field, typed, value) => {
    expect(checkNewTable({ ...draft, [field]: typed }).table?.[field]).toBe(value);
  });
  test.each([
    ['year', '27', 'form.yearWrong'],
    ['year', '1999', 'form.yearWrong'],
    ['blankRows', '1.5', 'form.blankRowsWrong'],
    ['blankRows', '21', 'form.blankRowsWrong'],
    ['blankRows', '0', 'form.blankRowsWrong'],
    ['projectName', ' ', 'form.projectNameMissing'],
    ['department', '局'.repeat(201), 'form.departmentLong'],
    ['annualGoal', '目'.repeat(5001), 'form.goalLong'],
  ] as const)('%s %p is told %s', (field, typed, wrong) => {
    expect(checkNewTable({ ...draft, [field]: typed }).wrong).toEqual({ [field]: wrong });
  });
  test('unseen characters that came along with a paste are dropped; only the goal has lines', () => {
    const typed = {
      projectName: '\ufeff路灯\u0000改造\u200b',
      department: '城市\t管理\n局',
      annualGoal: '改造\u0002路灯\n完成\u200b验收',
    };
    expect(checkNewTable({ ...draft, ...typed }).table).toMatchObject({
      projectName: '路灯改造',
      department: '城市 管理 局',
      annualGoal: '改造路灯\n完成验收',
    });
    expect(checkNewTable({ ...draft, department: '\u200b' }).wrong).toEqual({
      department: 'form.departmentMissing',
    });
  });
  test('the year that is budgeted changes in July', () => {
    expect(budgetYear(new Date(2026, 5, 30))).toBe(2026);
    expect(budgetYear(new Date(2026, 6, 1))).toBe(2027);
  });
});

const box = (name: string) => screen.getByRole('textbox', { name });
const create = () => screen.getByRole('button', { name: '新建表格' });
async function openForm(start = {}) {
  const pane = renderPane(start);
  await pane.user.click(screen.getByRole('button', { name: '新建项目绩效目标表' }));
  return pane;
}

test('creates a table from what was typed and returns to the list', async () => {
  const { session, user } = await openForm();
  session.on('createProjectTable', {
    notice: { tone: 'success', code: 'tableCreated', values: { name: '路灯改造' } },
  });
  await user.clear(box('年度'));
  await user.type(box('年度'), '2028');
  await user.type(box('项目名称'), '路灯改造');
  await user.type(box('主管部门'), '云岭市城市管理局');
  await user.type(box('财政拨款年度金额（万元）'), '1,005.08');
  await user.type(box('年度目标'), '改造路灯 1200 盏。');
  await user.click(screen.getByRole('radio', { name: /2015版/ }));
  await user.click(create());
  expect(session.told).toEqual([
    [
      'createProjectTable',
      {
        year: 2028,
        projectName: '路灯改造',
        department: '云岭市城市管理局',
        amount: '1005.08',
        annualGoal: '改造路灯 1200 盏。',
        profileId: '2015',
        blankRows: 1,
      },
    ],
  ]);
  await waitFor(() => expect(screen.queryByRole('textbox')).not.toBeInTheDocument());
  expect(screen.getByRole('status')).toHaveTextContent('已新建工作表“路灯改造”');
  await user.click(screen.getByRole('button', { name: '去指标库' }));
  expect(tab('指标库')).toHaveAttribute('aria-selected', 'true');
});

test('says what is wrong only when a field was left, beside it', async () => {
  const { user } = await openForm();
  await user.type(box('财政拨款年度金额（万元）'), '4800000元');
  expect(box('财政拨款年度金额（万元）')).not.toHaveAttribute('aria-invalid');
  await user.tab();
  expect(box('财政拨款年度金额（万元）')).toHaveAttribute('aria-invalid', 'true');
  expect(box('财政拨款年度金额（万元）')).toHaveAccessibleDescription(/这里的单位是万元/);
  expect(box('项目名称')).not.toHaveAttribute('aria-invalid');
});

test('submitting what is incomplete focuses the first wrong field and creates nothing', async () => {
  const { session, user } = await openForm();
  await user.type(box('主管部门'), '城市管理局');
  await user.click(create());
  expect(session.told).toEqual([]);
  expect(box('项目名称')).toHaveFocus();
  expect(box('项目名称')).toHaveAccessibleDescription('请填写项目名称，与预算批复中的名称一致。');
  expect(box('财政拨款年度金额（万元）')).toHaveAttribute('aria-invalid', 'true');
});

test('keeps what was typed while another view is looked at, and after a failure', async () => {
  const { session, user } = await openForm();
  await user.type(box('项目名称'), '路灯改造');
  await user.click(tab('检查'));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  await user.click(tab('表格'));
  expect(box('项目名称')).toHaveValue('路灯改造');
  await user.click(screen.getByRole('button', { name: '取消' }));
  await user.click(screen.getByRole('button', { name: '新建项目绩效目标表' }));
  expect(box('项目名称')).toHaveValue('路灯改造');

  session.on('createProjectTable', { notice: { tone: 'warning', code: 'cellBeingEdited', values: {} } });
  await user.type(box('主管部门'), '城市管理局');
  await user.type(box('财政拨款年度金额（万元）'), '480{Enter}');
  expect(session.told).toHaveLength(1);
  expect(screen.getByRole('alert')).toHaveTextContent('单元格正在编辑，请按 Enter 结束后再试。');
  expect(box('项目名称')).toHaveValue('路灯改造');
});

test('the focus goes along into the form and back', async () => {
  // jsdom loses the document's focus with the button that had it; browsers don't.
  const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { user } = await openForm();
  expect(box('项目名称')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '返回表格列表' }));
  expect(screen.getByRole('button', { name: '新建项目绩效目标表' })).toHaveFocus();
  hasFocus.mockRestore();
});

test('is disabled while a command is under way', async () => {
  const { session, user } = await openForm();
  await user.type(box('项目名称'), '路灯改造');
  show(session, { busy: 'creating' });
  expect(box('项目名称')).toBeDisabled();
  expect(screen.getByRole('status')).toHaveTextContent('正在新建表格…');
  await user.click(create());
  expect(session.told).toEqual([]);
});

test('suggests the department of a table that is there', async () => {
  const pane = renderPane();
  await pane.user.click(screen.getByRole('button', { name: '新建项目绩效目标表' }));
  expect(box('主管部门')).toHaveValue('云岭市城市管理局');
});
