import { screen } from '@testing-library/react';
import type { SessionState } from '../../src/session/session';
import { fullWorkbook, renderPane, show } from './renderPane';
import { annual, longNamed, streetLights, summary } from './workbook';

const select = (sheet: string, top: number, bottom = top): Partial<SessionState> => ({
  selection: { sheet, area: { top, bottom, left: 2, right: 3 } },
});
const ofLights = { ...fullWorkbook, ...select(streetLights.sheet, 8) };
const button = (name: string) => screen.getByRole('button', { name });
const actions = () => screen.queryByRole('group', { name: '所选的行' });

test('tells the selected rows and what stands in them', () => {
  const { session } = renderPane(ofLights);
  expect(actions()).toHaveTextContent('第 9 行 改造工程验收合格率');
  show(session, select(streetLights.sheet, 8, 10));
  expect(actions()).toHaveTextContent('第 9–11 行 改造工程验收合格率、项目按期完成率、路灯改造费用');
  show(session, select(streetLights.sheet, 15));
  expect(actions()).toHaveTextContent('第 16 行 未填名称');
});

test.each([
  ['above the body', select(streetLights.sheet, 3)],
  ['partly above it', select(streetLights.sheet, 5, 8)],
  ['below it', select(streetLights.sheet, 21)],
  [
    'beside the table',
    { selection: { sheet: streetLights.sheet, area: { top: 8, bottom: 8, left: 9, right: 9 } } },
  ],
  ['on another sheet', select(longNamed.sheet, 8)],
  ['nowhere', { selection: undefined }],
])('shows nothing for a selection %s', (_, selection) => {
  renderPane({ ...fullWorkbook, ...selection });
  expect(actions()).not.toBeInTheDocument();
});

test('adds a row below the last one that is selected', async () => {
  const { session, user } = renderPane({ ...fullWorkbook, ...select(streetLights.sheet, 8, 9) });
  expect(screen.queryByRole('button', { name: '插入职责' })).not.toBeInTheDocument();
  await user.click(button('下方插入行'));
  expect(session.told).toEqual([['insertRow', streetLights.id, 9, 'row']]);
});

test('a duty is added to an annual table only', async () => {
  const { session, user } = renderPane({
    tables: [annual, summary],
    activeTable: annual.id,
    ...select(annual.sheet, 7),
  });
  await user.click(button('插入职责'));
  expect(session.told).toEqual([['insertRow', annual.id, 7, 'group']]);
  show(session, { activeTable: summary.id, ...select(summary.sheet, 8) });
  expect(actions()).toHaveTextContent('第 9 行');
  expect(screen.queryByRole('button', { name: '插入职责' })).not.toBeInTheDocument();
});

test('deletes after one question that names what goes', async () => {
  const { session, user } = renderPane({ ...fullWorkbook, ...select(streetLights.sheet, 8, 9) });
  await user.click(button('删除行'));
  expect(session.told).toEqual([]);
  expect(
    screen.getByRole('group', {
      name: '删除第 9–10 行“改造工程验收合格率、项目按期完成率”？填写的内容一并删除。',
    }),
  ).toBeVisible();
  expect(button('删除')).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: '删除' })).not.toBeInTheDocument();
  expect(button('删除行')).toHaveFocus();
  await user.keyboard('{Enter}{Enter}');
  expect(session.told).toEqual([['removeRows', streetLights.id, [8, 9]]]);
  expect(screen.queryByRole('button', { name: '删除' })).not.toBeInTheDocument();
});

test('the question is about the rows that were selected, and goes with them', async () => {
  const { session, user } = renderPane(ofLights);
  await user.click(button('删除行'));
  show(session, select(streetLights.sheet, 9));
  expect(screen.queryByRole('button', { name: '删除' })).not.toBeInTheDocument();
  expect(button('删除行')).toHaveAttribute('aria-expanded', 'false');
});

test('waits for a command that is under way', async () => {
  const { session, user } = renderPane({ ...ofLights, busy: 'checking' });
  await user.click(button('下方插入行'));
  await user.click(button('删除行'));
  expect(session.told).toEqual([]);
  expect(screen.queryByRole('button', { name: '删除' })).not.toBeInTheDocument();
});

test('speaks English', async () => {
  const { user } = renderPane(ofLights, 'en-US');
  expect(screen.getByRole('group', { name: 'Selected rows' })).toHaveTextContent('Row 9 改造工程验收合格率');
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(
    screen.getByRole('group', {
      name: 'Row 9 (“改造工程验收合格率”): delete with all that was typed there?',
    }),
  ).toBeVisible();
});
