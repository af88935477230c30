import { screen } from '@testing-library/react';
import type { SessionState } from '../../src/session/session';
import { fullWorkbook, renderPane, show, tab } from './renderPane';

const inserted: Partial<SessionState> = {
  ...fullWorkbook,
  undoable: 'rowsInserted',
  notice: { tone: 'success', code: 'rowsInserted', values: { row: '12', protection: 'no' } },
};
const bar = () => screen.getByRole('button', { name: /^撤销(：|上一步)/ });

test('the notice of what was written offers to undo it', async () => {
  const { session, user } = renderPane(inserted);
  session.on('undo', { undoable: undefined, notice: { tone: 'success', code: 'undone', values: {} } });
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(session.told).toEqual([['undo']]);
  expect(screen.getByRole('status')).toHaveTextContent('已撤销上一步。');
  expect(bar()).toHaveFocus();
  expect(screen.queryByRole('button', { name: '撤销' })).not.toBeInTheDocument();
});

test('also where some of it was left out', () => {
  const values = { count: '1', skipped: '1', names: '培训人次', protection: 'no' };
  renderPane({
    ...fullWorkbook,
    undoable: 'indicatorsInserted',
    notice: { tone: 'warning', code: 'indicatorsInserted', values },
  });
  expect(screen.getByRole('button', { name: '撤销' })).toBeVisible();
});

test('a button stays in reach in every view and says what it would undo', async () => {
  const { session, user } = renderPane(inserted);
  expect(bar()).toHaveAccessibleName('撤销：插入行');
  await user.click(tab(/检查/));
  expect(screen.queryByRole('button', { name: '撤销' })).not.toBeInTheDocument();
  show(session, { undoable: 'fixApplied' });
  expect(bar()).toHaveAccessibleName('撤销：修复');
  await user.click(bar());
  expect(session.told).toContainEqual(['undo']);
});

test('does nothing without something to undo, or while a command is under way', async () => {
  const { session, user } = renderPane();
  expect(bar()).toHaveAttribute('aria-disabled', 'true');
  await user.click(bar());
  await user.keyboard('{Control>}z{/Control}');
  show(session, { undoable: 'fixApplied', busy: 'checking' });
  await user.click(bar());
  await user.keyboard('{Control>}z{/Control}');
  expect(session.told).toEqual([]);
});

test('Ctrl+Z undoes in the pane, but in a text field takes back what was typed', async () => {
  const { session, user } = renderPane({ ...fullWorkbook, undoable: 'rowsRemoved' });
  await user.tab();
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(session.told).toEqual([]);
  await user.keyboard('{Control>}z{/Control}');
  expect(session.told).toEqual([['undo']]);
  await user.keyboard('{Meta>}z{/Meta}');
  expect(session.told).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: '新建表格' }));
  await user.click(await screen.findByRole('textbox', { name: '项目名称' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(session.told).toHaveLength(2);
  await user.click(screen.getByRole('radio', { name: /2015版/ }));
  await user.keyboard('{Control>}z{/Control}');
  expect(session.told).toHaveLength(3);
});

test('says that nothing came back where the cells were changed since', () => {
  const notice = { tone: 'warning' as const, code: 'undoChanged' as const, values: {} };
  renderPane({ ...fullWorkbook, notice }, 'en-US');
  expect(screen.getByRole('alert')).toHaveTextContent(
    /^These cells were changed since, so nothing was undone/,
  );
});

test('a sheet whose protection was taken off says what that means for undo', () => {
  const values = { row: '12', protection: 'yes' };
  const notice = { tone: 'success' as const, code: 'rowsInserted' as const, values };
  const { unmount } = renderPane({ ...inserted, notice });
  expect(screen.getByRole('status')).toHaveTextContent(
    '已插入第 12 行，请填写。工作表的保护已临时解除并恢复；Excel 自带的撤消不能越过这一步',
  );
  unmount();
  renderPane({ ...inserted, notice }, 'en-US');
  expect(screen.getByRole('status')).toHaveTextContent(
    'Row 12 was inserted; now fill it in. The sheet’s protection was taken off and put back.',
  );
});
