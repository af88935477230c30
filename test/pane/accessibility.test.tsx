import { act, screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { entries } from './entries';
import { fullWorkbook, renderPane } from './renderPane';
import { files, numberBesideUnit, overBudget, streetLights, summary, vague } from './workbook';

expect.extend(toHaveNoViolations);

type Pane = ReturnType<typeof renderPane>;
const goTo = (index: number) => (pane: Pane) => pane.user.click(screen.getAllByRole('tab')[index]!);
const openPage =
  (index: number) =>
  async ({ user }: Pane) => {
    await user.click(screen.getByRole('button', { name: /其他新建方式|Other ways/ }));
    await user.click(screen.getAllByRole('menuitem')[index]!);
  };

/** How each view is reached, and from which state. */
const views: [string, Parameters<typeof renderPane>[0], (pane: Pane) => Promise<unknown>][] = [
  ['tables', fullWorkbook, goTo(0)],
  ['no tables', {}, goTo(0)],
  [
    'the form with errors',
    {},
    async ({ user, container }) => {
      await user.click(screen.getByRole('button', { name: /^(新建表格|New table)$/ }));
      await screen.findByRole('combobox', { name: /表格种类|Kind of table/ });
      await user.click(container.querySelector('button[type="submit"]')!);
      await user.click(screen.getByText(/^(更多|More)$/));
    },
  ],
  [
    'the form for a template, with errors',
    fullWorkbook,
    async (pane) => {
      await openPage(0)(pane);
      for (const box of (await screen.findAllByRole('checkbox')).slice(0, 4)) await pane.user.click(box);
      await pane.user.click(pane.container.querySelector('button[type="submit"]')!);
      expect(screen.getByText(/至少选一种|at least one/)).toBeVisible();
    },
  ],
  [
    'files',
    { ...fullWorkbook, files },
    async (pane) => {
      await openPage(1)(pane);
      await screen.findByRole('button', { name: /^云溪县/ });
    },
  ],
  [
    'a file',
    { ...fullWorkbook, files },
    async (pane) => {
      await openPage(1)(pane);
      await pane.user.click(await screen.findByRole('button', { name: /^云溪县/ }));
      await pane.user.click(await screen.findByRole('button', { name: /^(按表样重排|Lay out).*水源地/ }));
      expect(screen.getAllByRole('menuitem').length).toBeGreaterThan(1);
    },
  ],
  [
    'the menu of a table',
    fullWorkbook,
    ({ user }) => user.click(screen.getAllByRole('button', { name: /更多操作|More for/ })[0]!),
  ],
  [
    'a switch of profile that lacks a place',
    fullWorkbook,
    async ({ user }) => {
      await user.click(screen.getAllByRole('button', { name: /更多操作|More for/ })[0]!);
      await user.click(screen.getByRole('menuitem', { name: /换指标框架|Switch/ }));
      await user.click(await screen.findByRole('button', { name: /^(换框架|Switch)$/ }));
    },
  ],
  [
    'rows about to be deleted',
    {
      ...fullWorkbook,
      selection: { sheet: streetLights.sheet, area: { top: 8, bottom: 8, left: 2, right: 2 } },
    },
    ({ user }) => user.click(screen.getByRole('button', { name: /^(删除行|Delete)$/ })),
  ],
  [
    'texts without a place, and an undo',
    {
      ...fullWorkbook,
      undoable: 'rowsRemoved',
      notice: { tone: 'success', code: 'rowsRemoved', values: { count: '1', protection: 'yes' } },
      leftovers: {
        source: { from: 'workbook', table: streetLights.id },
        sheet: streetLights.sheet,
        sheetName: streetLights.sheetName,
        items: [{ cell: 'A24', text: '（盖章）' }],
      },
    },
    goTo(0),
  ],
  ['findings', { ...fullWorkbook, appeared: [vague.key], gone: [overBudget], stale: true }, goTo(1)],
  [
    'findings that have gone',
    { ...fullWorkbook, findings: [vague], gone: [overBudget] },
    async (pane) => {
      await goTo(1)(pane);
      await pane.user.click(screen.getByRole('button', { name: /^(比上次少|1 fewer)/ }));
    },
  ],
  [
    'long work',
    {
      ...fullWorkbook,
      busy: 'checking',
      checkProgress: { done: 20, total: 300 },
      fileProgress: { done: 2, total: 12, name: '云溪县.xlsx' },
    },
    goTo(0),
  ],
  [
    'the preview of a fix',
    { ...fullWorkbook, findings: [numberBesideUnit] },
    async (pane) => {
      await goTo(1)(pane);
      await pane.user.click(screen.getByRole('button', { name: /^(修复|Fix)$/ }));
    },
  ],
  ['no findings', { ...fullWorkbook, findings: [] }, goTo(1)],
  [
    'the picker',
    fullWorkbook,
    async (pane) => {
      await goTo(2)(pane);
      const tree = await screen.findByRole('tree', {}, { timeout: 10_000 });
      act(() => tree.focus());
      await pane.user.keyboard('{ArrowDown}{ArrowRight}{ArrowDown} ');
    },
  ],
  ['the picker without a table', { ...fullWorkbook, activeTable: summary.id }, goTo(2)],
  [
    'an offer, and a row to be added to the library',
    {
      ...fullWorkbook,
      selection: { sheet: streetLights.sheet, area: { top: 8, bottom: 8, left: 2, right: 2 } },
      offer: { table: streetLights.id, row: 8, typed: '培训人次数', entries: [entries[1]!] },
    },
    async ({ user }) => {
      await screen.findByText(/^(你是想用…？|Did you mean…\?)$/);
      await user.click(screen.getByRole('button', { name: /^(加入指标库|Add to library)$/ }));
      await screen.findByRole('group', { name: /^(加入本单位指标库|Add to own indicators)$/ });
    },
  ],
  ['a problem', { ...fullWorkbook, notice: { tone: 'error', code: 'columnsMissing', values: {} } }, goTo(0)],
  ['a command under way', { ...fullWorkbook, busy: 'inserting' }, goTo(0)],
  ['the start', { phase: 'starting', checkProgress: { done: 20, total: 300 } }, async () => undefined],
  ['a failed start', { phase: 'failed' }, async () => undefined],
];

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  test.each(views)(
    '%s',
    async (_, start, open) => {
      const pane = renderPane(start, locale);
      await open(pane);
      expect(await axe(pane.container)).toHaveNoViolations();
    },
    20_000,
  );
});
