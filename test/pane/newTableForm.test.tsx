import { screen, waitFor } from '@testing-library/react';
import type { Locale } from '../../src/rules/finding';
import type { SessionState } from '../../src/session/session';
import { pageLoaders } from '../../taskpane/tables/pages';
import { renderPane, show, tab } from './renderPane';
import { streetLights } from './workbook';

const box = (name: string) => screen.getByRole('textbox', { name });
const create = () => screen.getByRole('button', { name: '新建表格' });
const choice = (name: string) => screen.getByRole('combobox', { name });
async function openForm(start: Partial<SessionState> = {}, locale: Locale = 'zh-CN') {
  const pane = renderPane(start, locale);
  await pane.user.click(screen.getByRole('button', { name: /^(新建表格|New table)$/ }));
  await screen.findByRole('heading', { name: /^(新建表格|New table)$/ });
  return pane;
}

test('creates a table from what was typed and returns to the list', async () => {
  const { session, user } = await openForm();
  session.on('createTable', {
    tables: [streetLights],
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
      'createTable',
      {
        kind: 'project',
        year: 2028,
        projectName: '路灯改造',
        department: '云岭市城市管理局',
        amount: '1005.08',
        annualGoal: '改造路灯 1200 盏。',
        profileId: '2015',
        sector: 'urban-community',
        blankRows: 1,
        formId: 'project',
        lookId: 'standard',
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
  await user.click(create());
  expect(box('项目名称')).toHaveValue('路灯改造');

  session.on('createTable', { notice: { tone: 'warning', code: 'cellBeingEdited', values: {} } });
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
  expect(choice('表格种类')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '返回表格列表' }));
  expect(create()).toHaveFocus();
  hasFocus.mockRestore();
});

test('is disabled while a command is under way', async () => {
  const { session, user } = await openForm();
  await user.type(box('项目名称'), '路灯改造');
  show(session, { busy: 'creating' });
  expect(box('项目名称')).toBeDisabled();
  expect(screen.getByRole('status')).toHaveTextContent('正在新建…');
  await user.click(create());
  expect(session.told).toEqual([]);
});

test('suggests the department of a table that is there', async () => {
  await openForm({ tables: [streetLights] });
  expect(box('主管部门')).toHaveValue('云岭市城市管理局');
});

test('the sector follows the department until another is chosen', async () => {
  const { user } = await openForm();
  expect(choice('行业')).toHaveDisplayValue('全部行业');
  await user.type(box('主管部门'), '云溪县教育局');
  expect(choice('行业')).toHaveDisplayValue('教育');
  await user.selectOptions(choice('行业'), '全部行业');
  await user.type(box('主管部门'), '财务科');
  expect(choice('行业')).toHaveDisplayValue('全部行业');
});

test.each([
  ['整体战略目标表', ['年度', '部门名称', '战略目标', '行数']],
  ['年度整体绩效目标表', ['年度', '部门名称', '职责数', '每项职责的行数']],
  ['项目绩效目标表汇总', ['年度', '行数']],
])('%s has fields of its own', async (kind, fields) => {
  const { session, user } = await openForm({ tables: [streetLights] });
  await user.selectOptions(choice('表格种类'), kind);
  expect(
    screen
      .getAllByRole('textbox')
      .map((field) => (field as HTMLInputElement).labels?.[0]?.textContent?.replace('*', '')),
  ).toEqual(fields);
  await user.click(create());
  expect(session.told).toMatchObject([['createTable', { year: expect.any(Number), lookId: 'standard' }]]);
});

test('another kind begins without complaints and with its own number of rows', async () => {
  const { user } = await openForm();
  await user.clear(box('每个二级指标留空行数'));
  await user.type(box('每个二级指标留空行数'), '30');
  await user.click(create());
  expect(box('每个二级指标留空行数')).toHaveAttribute('aria-invalid', 'true');
  await user.selectOptions(choice('表格种类'), '整体战略目标表');
  expect(box('行数')).toHaveValue('10');
  expect(box('部门名称')).not.toHaveAttribute('aria-invalid');
});

test('a summary asks for the fund type and tells that project tables are listed by themselves', async () => {
  const { session, user } = await openForm({}, 'en-US');
  await user.selectOptions(choice('Kind of table'), 'Summary of project tables');
  expect(choice('Fund type')).toHaveAccessibleDescription(/^Project tables of that year/);
  await user.selectOptions(choice('Fund type'), '国有资本经营预算');
  await user.click(screen.getByRole('button', { name: 'Create table' }));
  expect(session.told).toMatchObject([['createTable', { kind: 'summary', fundType: '国有资本经营预算' }]]);
});

test('fonts and a form of another bureau are folded away', async () => {
  const { session, user } = await openForm({ tables: [streetLights] });
  expect(choice('字体')).not.toBeVisible();
  await user.click(screen.getByText('更多'));
  await user.selectOptions(choice('字体'), '方正小标宋标题，仿宋正文');
  await user.selectOptions(choice('表样'), '云溪县项目支出绩效目标申报表');
  await user.type(box('项目名称'), '路灯改造');
  await user.type(box('财政拨款年度金额（万元）'), '480{Enter}');
  expect(session.told).toMatchObject([
    ['createTable', { formId: 'project-cost-composition', lookId: 'document' }],
  ]);
});

test('a form that does not load can be tried again', async () => {
  const load = jest.spyOn(pageLoaders, 'new').mockRejectedValueOnce(new Error('offline'));
  const { user } = renderPane({});
  await user.click(create());
  expect(await screen.findByRole('heading', { name: '没有载入。' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('heading', { name: '新建表格' })).toBeVisible();
  load.mockRestore();
});
