import { screen } from '@testing-library/react';
import type { NoticeCode } from '../../src/session/session';
import { fullWorkbook, renderPane, show, tab } from './renderPane';

test('waits for the workbook, then shows its tables', () => {
  const { session } = renderPane({ phase: 'starting' });
  expect(screen.getByText('正在读取工作簿…')).toBeVisible();
  show(session, { ...fullWorkbook, phase: 'ready' });
  expect(screen.getByRole('heading', { name: '工作簿里的表格' })).toBeVisible();
});

test('a start that failed says why and can be tried again', async () => {
  const { session, user } = renderPane({
    phase: 'failed',
    notice: { tone: 'error', code: 'connectionLost', values: {} },
  });
  expect(screen.getByRole('alert')).toHaveTextContent('工作簿没有读成。与 Excel 的连接断了');
  session.on('start', { phase: 'ready', notice: undefined });
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(session.told).toEqual([['start']]);
  expect(await screen.findByRole('tab', { name: '表格' })).toBeVisible();
});

test('views are changed by arrow keys, and tell the errors', async () => {
  const { user } = renderPane();
  await user.tab();
  expect(tab('表格')).toHaveFocus();
  await user.keyboard('{ArrowLeft}{ArrowLeft}{Enter}');
  expect(tab('检查，3 个错误')).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel')).toHaveAccessibleName('检查，3 个错误');
});

test('a problem is announced at once, a success politely', () => {
  const { session } = renderPane();
  show(session, { notice: { tone: 'error', code: 'columnsMissing', values: {} } });
  expect(screen.getByRole('alert')).toHaveTextContent('这张表缺少放指标的列');
  show(session, { notice: { tone: 'success', code: 'checked', values: { tables: '4', findings: '6' } } });
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  expect(screen.getByRole('status')).toHaveTextContent('已检查整个工作簿：4 张表，6 条问题。');
});

test('a notice can be dismissed', async () => {
  const { session, user } = renderPane();
  show(session, { notice: { tone: 'warning', code: 'cellBeingEdited', values: {} } });
  await user.click(screen.getByRole('button', { name: '关闭这条消息' }));
  expect(session.told).toEqual([['dismissNotice']]);
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
});

test('an insertion that left some out names them', () => {
  const values = { count: '1', skipped: '2', names: '培训人次、改造路灯数量' };
  renderPane({ ...fullWorkbook, notice: { tone: 'warning', code: 'indicatorsInserted', values } });
  expect(screen.getByRole('alert')).toHaveTextContent(
    '已插入 1 项指标，请补上指标值。表里已有 2 项，没有重复插入：培训人次、改造路灯数量',
  );
});

test('the way to the library is offered for a new project table only', () => {
  const created = (name: string) => ({
    tone: 'success' as const,
    code: 'tableCreated' as const,
    values: { name },
  });
  const { session } = renderPane({ ...fullWorkbook, notice: created('路灯改造') });
  expect(screen.getByRole('button', { name: '去指标库' })).toBeVisible();
  show(session, { notice: created('战略目标') });
  expect(screen.getByRole('status')).toHaveTextContent('已新建工作表“战略目标”，可以开始填写。');
  expect(screen.queryByRole('button', { name: '去指标库' })).not.toBeInTheDocument();
});

test('a table laid out anew tells how many texts found no place', () => {
  const { session } = renderPane();
  const rebuilt = (leftovers: string) =>
    show(session, { notice: { tone: 'success', code: 'rebuilt', values: { name: '甲', leftovers } } });
  rebuilt('0');
  expect(screen.getByRole('status')).toHaveTextContent('已按表样重排到工作表“甲”，原表没有动。');
  rebuilt('2');
  expect(screen.getByRole('status')).toHaveTextContent('有 2 处文字没有位置，请逐条核对。');
});

test('the detail of an unexpected problem is shown beneath what to do', () => {
  const values = { detail: 'GeneralException' };
  renderPane({ ...fullWorkbook, notice: { tone: 'error', code: 'unexpected', values } });
  expect(screen.getByRole('alert')).toHaveTextContent(/^没有完成。.*GeneralException$/);
});

const codes: Record<NoticeCode, Record<string, string>> = {
  tableCreated: { name: '甲' },
  templateCreated: { sheets: '5' },
  templateTooLarge: {},
  indicatorsInserted: { count: '2', skipped: '0', protection: 'no' },
  indicatorsAlreadyThere: { names: '甲' },
  rowsInserted: { row: '12', protection: 'no' },
  rowsRemoved: { count: '2', protection: 'yes' },
  profileSwitched: { profile: '2015', protection: 'no' },
  rebuilt: { name: '甲', leftovers: '0' },
  fileOpened: { name: '甲.xlsx', tables: '2' },
  filesRead: { files: '12', tables: '30', failed: '0' },
  filesStopped: {},
  fileNotGiven: {},
  fileUnexpected: {},
  fileWithoutTables: { name: '甲.xlsx' },
  fileNotAWorkbook: {},
  fileDamaged: {},
  fileEncrypted: {},
  fileTooLarge: {},
  undone: {},
  undoChanged: {},
  fixApplied: { cells: 'A1', protection: 'no' },
  fixesApplied: { count: '3', left: '1', protection: 'no' },
  checked: { tables: '1', findings: '2' },
  checkStopped: {},
  startStopped: {},
  cellBeingEdited: {},
  sheetProtected: {},
  workbookProtected: {},
  sheetGone: {},
  sheetChanged: {},
  columnsMissing: {},
  tableBeside: {},
  contentBeside: {},
  lastRow: {},
  libraryNotLoaded: {},
  partNotLoaded: {},
  ownKept: { place: 'user', added: '2', replaced: '1', unchanged: '0', inLibrary: '0' },
  ownRemoved: { place: 'workbook', count: '2' },
  rulesDrawn: { name: '检查规则' },
  ownDrawn: { name: '指标库', count: '2' },
  ownFormDrawn: { name: '指标库' },
  ownAdded: { name: '甲', place: 'user' },
  ownReplaced: { name: '甲', place: 'workbook' },
  ownDamaged: { place: 'workbook' },
  ownNewer: { place: 'user' },
  ownTooLarge: { place: 'workbook' },
  nothingToAdd: {},
  notKept: {},
  explanationsSaved: { count: '3' },
  explanationsDamaged: {},
  explanationsNewer: {},
  explanationsTooLarge: {},
  explanationsNotLoaded: {},
  offerTaken: { name: '甲', protection: 'no' },
  excelBusy: {},
  connectionLost: {},
  tooLarge: {},
  workbookReadOnly: {},
  unexpected: {},
};

test.each(Object.entries(codes))('the notice %s leaves no gap in either language', (code, values) => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    const notice = { tone: 'info' as const, code: code as NoticeCode, values };
    const { unmount } = renderPane({ notice }, locale);
    const text = screen.getByRole('status').textContent ?? '';
    expect(text.length).toBeGreaterThan(5);
    expect(text).not.toMatch(/[{}]|undefined|“”| {2}/);
    unmount();
  }
});
