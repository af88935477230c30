import { screen, within } from '@testing-library/react';
import type { Finding } from '../../src/rules/finding';
import { rulePages } from '../../src/rules/pages';
import { fullWorkbook, renderPane, show, tab } from './renderPane';
import {
  allFindings,
  numberBesideUnit,
  overBudget,
  streetLights,
  summary,
  unitHint,
  vague,
} from './workbook';

async function openFindings(start = fullWorkbook, locale: 'zh-CN' | 'en-US' = 'zh-CN') {
  const pane = renderPane(start, locale);
  await pane.user.click(tab(/检查|Findings/));
  return pane;
}

const rowOf = (finding: Finding) =>
  screen.getByText(finding.message['zh-CN'], { exact: false }).closest('li')!;
const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map((heading) => heading.textContent);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('groups by table in the workbook’s order, then by heading', async () => {
  await openFindings();
  expect(headings(2).map((text) => text?.slice(0, 4))).toEqual([
    '城区老旧',
    '农村饮用',
    '云岭市城',
    '报送20',
  ]);
  expect(headings(3)).toEqual(['适当性2', '可行性1', '完整性1', '相关性1', '适当性1']);
});

test('says severity and message in words', async () => {
  await openFindings();
  expect(rowOf(overBudget)).toHaveTextContent('错误成本指标“路灯改造费用”上限 612.5 万元');
  expect(rowOf(vague)).toHaveTextContent('警告“路灯管护机制健全性”');
});

test('speaks English where Office does, and leaves the sheet’s words alone', async () => {
  await openFindings(fullWorkbook, 'en-US');
  expect(screen.getByText(overBudget.message['en-US'], { exact: false })).toHaveTextContent(/^Error/);
  expect(screen.getByText('Not ready: 3 errors left')).toBeVisible();
  expect(headings(2)[0]).toMatch(/^城区老旧路灯节能改造/);
});

test('a click on a finding goes to the cell to mend first, a cell link to its own', async () => {
  const { session, user } = await openFindings();
  await user.click(within(rowOf(overBudget)).getAllByRole('button')[0]!);
  await user.click(within(rowOf(overBudget)).getByRole('button', { name: '转到 B5' }));
  expect(session.told).toEqual([
    ['goTo', streetLights.sheet, { row: 10, column: 5 }],
    ['goTo', streetLights.sheet, { row: 4, column: 1 }],
  ]);
});

test('many cells are told by their number', async () => {
  await openFindings();
  expect(within(rowOf(unitHint)).getAllByRole('button', { name: /^转到/ })).toHaveLength(4);
  expect(rowOf(unitHint)).toHaveTextContent('等 6 处');
});

test('shows one severity, and all again', async () => {
  const { user } = await openFindings();
  await user.click(button('错误 3'));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(headings(2)).toHaveLength(2);
  expect(button('错误 3')).toHaveAttribute('aria-pressed', 'true');
  await user.click(button('错误 3'));
  expect(screen.getAllByRole('listitem')).toHaveLength(allFindings.length);
});

test('a severity of which nothing is left says so', async () => {
  const { session, user } = await openFindings();
  await user.click(button('提示 1'));
  show(session, { findings: [overBudget] });
  expect(screen.getByRole('heading', { name: '没有这一类问题' })).toBeVisible();
});

test('a table can be folded away', async () => {
  const { user } = await openFindings();
  const toggle = button(/^城区老旧路灯节能改造/);
  await user.click(toggle);
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByText(overBudget.message['zh-CN'], { exact: false })).not.toBeVisible();
});

test('a fix shows before and after, and is applied only then', async () => {
  const { session, user } = await openFindings();
  const rest = allFindings.filter((finding) => finding !== numberBesideUnit);
  session.on('applyFixes', {
    findings: rest,
    gone: [numberBesideUnit],
    notice: { tone: 'success', code: 'fixApplied', values: { cells: 'F8、G8' } },
  });
  await user.click(within(rowOf(numberBesideUnit)).getByRole('button', { name: '修复' }));
  const preview = screen.getByRole('group', { name: '修改前后' });
  expect(
    within(preview)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual(['改前改后', 'F81200盏1200', 'G8（空）盏']);
  expect(session.told).toEqual([]);
  expect(within(preview).getByRole('button', { name: '应用' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(session.told).toEqual([['applyFixes', [numberBesideUnit]]]);
  expect(screen.getByText('已修改 F8、G8。')).toBeVisible();
  expect(screen.getByText('还有 2 个错误，不可提交').closest('p')).toHaveFocus();
  expect(screen.getByText('比上次少了 1 条')).toBeVisible();
});

test('all of a kind are shown, by sheet, before they are fixed together', async () => {
  const elsewhere: Finding = {
    ...numberBesideUnit,
    key: 'elsewhere',
    table: summary.id,
    sheet: summary.sheet,
    sheetName: summary.sheetName,
    fix: {
      changes: [{ cell: 'D4', before: '62万元', after: '62' }],
      edit: { sheet: summary.sheet, steps: [], expects: [], columns: [0, 6] },
    },
  };
  const { session, user } = await openFindings({ ...fullWorkbook, findings: [...allFindings, elsewhere] });
  const [row] = screen.getAllByText(numberBesideUnit.message['zh-CN'], { exact: false });
  await user.click(within(row!.closest('li')!).getByRole('button', { name: '修复' }));
  const preview = screen.getByRole('group', { name: '修改前后' });
  const rows = () =>
    within(preview)
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent);
  expect(rows()).toEqual(['F81200盏1200', 'G8（空）盏']);
  await user.click(within(preview).getByRole('button', { name: '同类问题共 2 处，一起修复' }));
  expect(rows()).toEqual([
    streetLights.sheetName,
    'F81200盏1200',
    'G8（空）盏',
    summary.sheetName,
    'D462万元62',
  ]);
  expect(session.told).toEqual([]);
  await user.click(within(preview).getByRole('button', { name: '应用 2 处' }));
  expect(session.told).toEqual([['applyFixes', [numberBesideUnit, elsewhere]]]);
});

test('a preview is closed by Escape or Cancel without writing, and focus returns', async () => {
  const { session, user } = await openFindings();
  const fix = within(rowOf(numberBesideUnit)).getByRole('button', { name: '修复' });
  for (const close of [() => user.keyboard('{Escape}'), () => user.click(button('取消'))]) {
    await user.click(fix);
    await close();
    expect(screen.queryByRole('group', { name: '修改前后' })).not.toBeInTheDocument();
    expect(fix).toHaveFocus();
  }
  expect(session.told).toEqual([]);
});

test('what the last check brought is marked as new', async () => {
  const { session } = await openFindings();
  expect(screen.queryByText('新')).not.toBeInTheDocument();
  show(session, { appeared: [vague.key], gone: [overBudget, numberBesideUnit] });
  expect(within(rowOf(vague)).getByText('新')).toBeVisible();
  expect(screen.getByText('新出现 1 条')).toBeVisible();
  expect(button('比上次少了 2 条')).toBeVisible();
});

test('what the last check took away can be read until the next one', async () => {
  const { session, user } = await openFindings();
  show(session, { findings: [vague], gone: [overBudget, numberBesideUnit] });
  await user.click(button('比上次少了 2 条'));
  const list = screen.getByRole('list', { name: '刚刚消失的问题' });
  expect(button('比上次少了 2 条')).toHaveAttribute('aria-expanded', 'true');
  const [first] = within(list).getAllByRole('listitem');
  expect(first).toHaveTextContent(/^错误成本指标“路灯改造费用”上限 612.5 万元.*路灯改造 · F11、B5$/);
  expect(within(list).queryByRole('button')).not.toBeInTheDocument();
  show(session, { gone: [vague] });
  expect(list).not.toBeInTheDocument();
  expect(button('比上次少了 1 条')).toHaveAttribute('aria-expanded', 'false');
});

test('a whole check shows how far it has come and can be stopped, a command that reads all cannot', async () => {
  const { session, user } = await openFindings();
  show(session, { busy: 'checking', checkProgress: { done: 24, total: 300 } });
  const bar = screen.getByRole('progressbar', { name: '进度' });
  expect(bar).toHaveValue(24);
  expect(screen.getByText('24 / 300 张工作表')).toBeVisible();
  await user.click(button('停止'));
  expect(session.told).toEqual([['stopCheck']]);
  expect(tab(/检查/)).toHaveFocus();
  show(session, { busy: 'rebuilding' });
  expect(bar).toBeVisible();
  expect(screen.queryByRole('button', { name: '停止' })).not.toBeInTheDocument();
});

test('an edit that is still to be checked shows at once', async () => {
  const { session } = await openFindings();
  show(session, { stale: true });
  expect(screen.getByText('正在检查…')).toBeVisible();
});

test('checks again on demand, once at a time', async () => {
  const { session, user } = await openFindings();
  await user.click(button('重新检查'));
  show(session, { busy: 'checking' });
  await user.click(button('重新检查'));
  expect(session.told).toEqual([['recheck']]);
});

test.each([
  [[overBudget], '还有 1 个错误，不可提交'],
  [[vague], '可以提交，还有 1 条可以改进'],
  [[], '可以提交'],
])('says whether it can be submitted (%#)', async (findings, verdict) => {
  await openFindings({ ...fullWorkbook, findings });
  expect(screen.getByRole('tabpanel')).toHaveTextContent(verdict);
});

test('without findings, and without tables, it says which of the two', async () => {
  const { session } = await openFindings({ tables: [summary], findings: [] });
  expect(screen.getByRole('heading', { name: '没有发现问题' })).toBeVisible();
  show(session, { tables: [] });
  expect(screen.getByRole('heading', { name: '没有可检查的表格' })).toBeVisible();
});

test('a finding opens its rule’s page, in the user’s language, and folds it away again', async () => {
  const { user } = await openFindings(fullWorkbook, 'en-US');
  const row = screen.getByText(overBudget.message['en-US'], { exact: false }).closest('li')!;
  const why = within(row).getByRole('button', { name: /^Why, and how to mend it/ });
  await user.click(why);
  const page = await within(row).findByRole('group', { name: overBudget.title['en-US'] });
  expect(within(page).getByRole('heading', { level: 4 })).toHaveFocus();
  expect(page).toHaveTextContent(rulePages['cost-within-budget']!.why['en-US']);
  expect(page).toHaveTextContent(overBudget.source);
  const [bad, good] = within(page).getAllByRole('table');
  expect(bad).toHaveTextContent('612.5');
  expect(good).not.toHaveTextContent('612.5');
  await user.keyboard('{Escape}');
  expect(page).not.toBeInTheDocument();
  expect(why).toHaveFocus();
});
