// Explaining a finding in the pane: by keyboard, with a reason that says something; what is not saved is told.
import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { ExplainedFinding, Explanation } from '../../src/review/explanation';
import { renderPane, show, tab } from './renderPane';
import { allFindings, allTables, overBudget, streetLights, unitHint, vague } from './workbook';

expect.extend(toHaveNoViolations);

const said: Explanation = {
  rule: vague.rule,
  messageKey: 'found',
  table: { kind: 'project', name: '甲', department: '乙', year: 2027 },
  ...{ cited: [], values: {}, under: '', hash: 'h', message: vague.message },
  ...{ reason: '按实施方案第三条确定', person: '王会计', time: '2026-09-01T08:00:00.000Z', round: 2 },
};
const explained: ExplainedFinding = { ...vague, explained: said };
const lapsed: ExplainedFinding = {
  ...vague,
  lapsed: { explanation: said, changes: [{ label: '值', before: '60', after: '' }] },
};
const with_ = (finding: ExplainedFinding, person = '王会计') => ({
  tables: allTables,
  findings: allFindings.map((one) => (one.key === finding.key ? finding : one)),
  activeTable: streetLights.id,
  explanations: { pending: 0, person, round: 1 },
});

async function open(finding: ExplainedFinding = vague, person?: string, locale?: 'zh-CN' | 'en-US') {
  const pane = renderPane(with_(finding, person), locale);
  await pane.user.click(tab(/检查|Findings/));
  return pane;
}
const rowOf = ({ message }: ExplainedFinding) =>
  within(screen.getByText(message['zh-CN'], { exact: false }).closest('li')!);
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const line = () => screen.getByText(/个错误，不可提交/).closest('p')!;

test('a warning and a hint can be explained, an error can’t', async () => {
  await open();
  expect(rowOf(vague).getByRole('button', { name: '说明' })).toBeVisible();
  expect(rowOf(unitHint).getByRole('button', { name: '说明' })).toBeVisible();
  expect(rowOf(overBudget).queryByRole('button', { name: '说明' })).toBeNull();
});

test('by keyboard: reason, name once, Ctrl+Enter; the focus goes on from the top', async () => {
  const { session, user } = await open(vague, '');
  session.on('explain', { ...with_(explained), findings: with_(explained).findings });
  rowOf(vague).getByRole('button', { name: '说明' }).focus();
  await user.keyboard('{Enter}');
  const reason = await screen.findByRole('textbox', { name: /理由/ });
  expect(reason).toHaveFocus();
  await user.keyboard('同上{Control>}{Enter}{/Control}');
  expect(screen.getByText(/至少四个字/)).toBeVisible();
  expect(reason).toHaveFocus();
  await user.clear(reason);
  await user.keyboard(said.reason);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.getByRole('textbox', { name: /说明人/ })).toHaveFocus();
  await user.keyboard('王会计');
  await user.selectOptions(screen.getByRole('combobox', { name: '轮次' }), '二上');
  await user.click(await button('记下'));
  expect(session.told).toEqual([['explain', vague, { reason: said.reason, person: '王会计', round: 2 }]]);
  expect(line()).toHaveFocus();
});

test('what could not be noted stays typed; Escape closes only what is empty', async () => {
  const { session, user } = await open();
  const link = rowOf(vague).getByRole('button', { name: '说明' });
  await user.click(link);
  await screen.findByRole('textbox', { name: /理由/ });
  await user.keyboard('{Escape}');
  expect(link).toHaveFocus();
  await user.click(link);
  await screen.findByRole('textbox', { name: /理由/ });
  await user.keyboard(`${said.reason}{Escape}{Control>}{Enter}{/Control}`);
  expect(session.told).toHaveLength(1);
  expect(screen.getByRole('textbox', { name: /理由/ })).toHaveValue(said.reason);
});

test('explained ones are folded, counted and filtered, and say by whom', async () => {
  const { session, user } = await open(explained);
  expect(screen.queryByText(said.reason)).toBeNull();
  expect(screen.getAllByRole('button', { name: /（1 已说明）/ })).toHaveLength(1);
  expect(screen.getByText(/^1 条已说明$/)).toBeVisible();
  await user.click(await button('已说明 1 条'));
  expect(await screen.findByText(said.reason)).toBeVisible();
  expect(screen.getByText(/王会计 · .*2026.* · 二上/)).toBeVisible();
  await user.click(await button('已说明 1'));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(await screen.findByText(said.reason)).toBeVisible();
  await user.click(await button('撤回这条说明'));
  expect(session.told).toEqual([['withdraw', explained]]);
  expect(line()).toHaveFocus();
});

test('an explanation is changed where it stands, and the focus comes back', async () => {
  const { user } = await open(explained);
  await user.click(await button('已说明 1 条'));
  await user.click(await button('改这条说明'));
  expect(await screen.findByRole('textbox', { name: /理由/ })).toHaveValue(said.reason);
  await user.keyboard('{Escape}');
  expect(await button('改这条说明')).toHaveFocus();
});

test('a lapsed one says what has changed, and is renewed with one click by whoever reads it', async () => {
  const { session, user } = await open(lapsed, '李会计');
  expect(await screen.findByText('说明已失效')).toBeVisible();
  expect(screen.getByText('值由“60”改为“空”')).toBeVisible();
  await user.click(await button('仍然适用'));
  expect(session.told).toEqual([['explain', lapsed, { reason: said.reason, person: '李会计', round: 1 }]]);
});

test('what is not saved is told in every view; discarding asks first', async () => {
  const { session, user } = renderPane(with_(explained));
  const wait = { explanations: { pending: 3, person: '王会计', round: 1 } };
  show(session, wait);
  expect(await screen.findByText(/^3 条说明的改动尚未保存。/)).toBeVisible();
  session.on('saveExplanations', { explanations: { ...wait.explanations, pending: 0 } });
  await user.click(await button('放弃'));
  expect(await button('不放弃')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(session.told).toEqual([]);
  expect(await button('保存')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(session.told).toEqual([['saveExplanations']]);
  await waitFor(() => expect(tab('表格')).toHaveFocus());
});

test.each(['zh-CN', 'en-US'] as const)('form, note and bar are accessible in %s', async (locale) => {
  const { session, user, container } = await open(lapsed, '', locale);
  show(session, { explanations: { pending: 1, person: '', round: 1 } });
  await user.click(await button(/改这条说明|Edit this/));
  await screen.findByRole('textbox', { name: /理由|Reason/ });
  expect(container).not.toHaveTextContent(/undefined|[{}]/);
  expect(await axe(container)).toHaveNoViolations();
});
