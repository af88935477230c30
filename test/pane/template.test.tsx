import { screen } from '@testing-library/react';
import type { Locale } from '../../src/rules/finding';
import type { SessionState } from '../../src/session/session';
import { beginTemplate, checkTemplate } from '../../taskpane/template/template';
import { fullWorkbook, renderPane, show } from './renderPane';

describe('what is right', () => {
  const checked = (changes: Partial<ReturnType<typeof beginTemplate>>) =>
    checkTemplate({ ...beginTemplate(), year: '2027', ...changes });
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `云溪县第${index + 1}中学`).join('\n');

  test('begins with every kind of table, instructions and the example, for no department', () => {
    expect(checked({}).options).toEqual({
      kinds: ['project', 'strategic', 'annual', 'summary'],
      formIds: {},
      profileId: '2021',
      year: 2027,
      sector: undefined,
      lookId: 'standard',
      blankRows: 1,
      departments: [],
      instructions: true,
      example: true,
      practice: false,
      ruleSheet: false,
    });
  });
  test('departments are one a line, without empty lines and repeats', () => {
    const departments = ' 云溪县教育局 \n\n云溪县\t水务局\r\n云溪县教育局\n\u200b\n';
    expect(checked({ departments }).options?.departments).toEqual([
      { name: '云溪县教育局', projects: [] },
      { name: '云溪县 水务局', projects: [] },
    ]);
  });
  test('fifty departments, no more', () => {
    expect(checked({ departments: lines(50) }).options?.departments).toHaveLength(50);
    expect(checked({ departments: lines(51) }).wrong).toEqual({ departments: 'form.departmentsMany' });
    expect(checked({ departments: '局'.repeat(201) }).wrong).toEqual({ departments: 'form.departmentLong' });
  });
  test('the topmost wrong field is told', () => {
    expect(checked({ kinds: [], year: '27', blankRows: '0' })).toEqual({
      options: undefined,
      wrong: { kinds: 'form.kindsMissing', year: 'form.yearWrong', blankRows: 'form.fewRowsWrong' },
      firstWrong: 'kinds',
    });
  });
});

async function openTemplate(start: Partial<SessionState> = {}, locale: Locale = 'zh-CN') {
  const pane = renderPane(start, locale);
  await pane.user.click(screen.getByRole('button', { name: /其他新建方式|Other ways to begin/ }));
  await pane.user.click(screen.getByRole('menuitem', { name: /制作模板|Template workbook/ }));
  await screen.findByRole('heading', { name: /制作模板|Template workbook/ });
  return pane;
}
const box = (name: string) => screen.getByRole('textbox', { name });
const tick = (name: string) => screen.getByRole('checkbox', { name });
const create = () => screen.getByRole('button', { name: '制作模板' });

test('tells the session what was chosen, and returns to the list', async () => {
  const { session, user } = await openTemplate();
  session.on('createTemplate', {
    notice: { tone: 'success', code: 'templateCreated', values: { sheets: '7' } },
  });
  await user.click(tick('项目绩效目标表汇总'));
  await user.click(tick('整体战略目标表'));
  await user.click(tick('填好的示例'));
  await user.click(tick('练习表'));
  await user.clear(box('年度'));
  await user.type(box('年度'), '2028');
  await user.type(box('部门'), '云溪县教育局{Enter}云溪县水务局');
  expect(box('部门')).toHaveAccessibleDescription(/2 个部门。$/);
  await user.click(screen.getByRole('radio', { name: /2015版/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: '行业' }), '教育');
  await user.click(screen.getByText('更多'));
  await user.selectOptions(
    screen.getByRole('combobox', { name: '表样：项目支出绩效目标表' }),
    '云溪县项目支出绩效目标申报表',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: '字体' }), '方正小标宋标题，仿宋正文');
  await user.click(create());
  expect(session.told).toEqual([
    [
      'createTemplate',
      {
        kinds: ['project', 'annual'],
        formIds: { project: 'project-cost-composition' },
        profileId: '2015',
        year: 2028,
        sector: 'education',
        lookId: 'document',
        blankRows: 1,
        departments: [
          { name: '云溪县教育局', projects: [] },
          { name: '云溪县水务局', projects: [] },
        ],
        instructions: true,
        example: false,
        practice: true,
        ruleSheet: false,
      },
    ],
  ]);
  expect(await screen.findByRole('heading', { name: '这个工作簿里还没有绩效目标表' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('模板已做好，共 7 张工作表');
});

test('says beforehand what happens to this workbook, and warns in one that has tables', async () => {
  const { session } = await openTemplate();
  expect(screen.getByText(/做好后锁定工作簿结构、保护工作表，都不设密码/)).toBeVisible();
  expect(screen.queryByText(/建议先新建一个空白工作簿/)).not.toBeInTheDocument();
  show(session, fullWorkbook);
  expect(screen.getByText(/建议先新建一个空白工作簿/)).toBeVisible();
});

test('nothing ticked is told and focused', async () => {
  const { session, user } = await openTemplate({}, 'en-US');
  for (const kind of screen.getAllByRole('checkbox').slice(0, 4)) await user.click(kind);
  await user.click(screen.getByRole('button', { name: 'Make the template' }));
  expect(session.told).toEqual([]);
  expect(screen.getByText('Choose at least one table.')).toBeVisible();
  expect(tick('Project target table')).toHaveFocus();
});

test('more than fifty departments are told beside the field', async () => {
  const { session, user } = await openTemplate();
  await user.click(box('部门'));
  await user.paste(Array.from({ length: 51 }, (_, index) => `云溪县第${index + 1}小学`).join('\n'));
  await user.click(create());
  expect(session.told).toEqual([]);
  expect(box('部门')).toHaveFocus();
  expect(box('部门')).toHaveAccessibleDescription(/一个模板最多 50 个部门/);
});

test('the form of a kind that is left out is not asked for', async () => {
  const { user } = await openTemplate();
  await user.click(screen.getByText('更多'));
  await user.click(tick('项目支出绩效目标表'));
  expect(screen.queryByRole('combobox', { name: /^表样/ })).not.toBeInTheDocument();
});
