import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { changesOf, drawRuleSheet, readRuleSheet } from '../../src/rules/settings';
import type { SessionState } from '../../src/session/session';
import { bureauSettings } from '../support/ruleSettings';
import { snapshotOf } from '../support/snapshotOf';
import { fullWorkbook, renderPane, tab } from './renderPane';

expect.extend(toHaveNoViolations);

const sheet = readRuleSheet([snapshotOf(drawRuleSheet(bureauSettings))])!;
const problem = {
  cell: { row: 11, column: 3 },
  message: { 'zh-CN': '“严重”不在其中。', 'en-US': '“严重” is none of them.' },
};
const rules: SessionState['rules'] = { ...sheet, changes: changesOf(sheet.settings), problems: [problem] };

async function openFindings(start: Partial<SessionState>, locale: 'zh-CN' | 'en-US' = 'zh-CN') {
  const pane = renderPane({ ...fullWorkbook, ...start }, locale);
  await pane.user.click(tab(/检查|Findings/));
  return pane;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const LINE = '本工作簿使用“云溪县财政局”规则：改动 17 处，1 处写法有误';

test('says by whose rules the workbook is checked, and what they change', async () => {
  const { session, user, container } = await openFindings({ rules });
  await user.click(button(LINE));
  expect(await screen.findByRole('heading', { name: '写法有误，不起作用（1）' })).toBeVisible();
  expect(screen.getByRole('heading', { name: '与通用规则不同（17）' })).toBeVisible();
  await user.click(button(/^D12\s*“严重”不在其中。/));
  const off = button(/错别字与标点：提示 → 不检查/);
  expect(within(off).getByText('放宽')).toBeVisible();
  await user.click(off);
  expect(session.told).toEqual([
    ['goTo', sheet.sheet, problem.cell],
    ['goTo', sheet.sheet, sheet.cells['severities/typo/']],
  ]);
  expect(await axe(container)).toHaveNoViolations();
});

test('takes the focus along, and back', async () => {
  const { user } = await openFindings({ rules });
  await user.click(button(LINE));
  expect(await screen.findByRole('button', { name: '返回检查' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(button(LINE)).toHaveFocus();
});

test('draws the sheet where there is none', async () => {
  const { session, user } = await openFindings({});
  await user.click(button('检查规则'));
  await user.click(await screen.findByRole('button', { name: '生成检查规则表' }));
  expect(session.told).toEqual([['drawRules']]);
});

test('rules without a name, in English', async () => {
  const unnamed = { ...rules, settings: { ...sheet.settings, name: '' }, problems: [], changes: [] };
  const { user } = await openFindings({ rules: unnamed }, 'en-US');
  await user.click(button('Checked by the workbook’s own rules: 0 changes'));
  expect(await screen.findByText('The same as the common rules.')).toBeVisible();
});
