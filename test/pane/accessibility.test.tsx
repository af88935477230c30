import { act, screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fullWorkbook, renderPane } from './renderPane';
import { numberBesideUnit, strategic, vague } from './workbook';

expect.extend(toHaveNoViolations);

type Pane = ReturnType<typeof renderPane>;
const goTo = (index: number) => (pane: Pane) => pane.user.click(screen.getAllByRole('tab')[index]!);

/** How each view is reached, and from which state. */
const views: [string, Parameters<typeof renderPane>[0], (pane: Pane) => Promise<unknown>][] = [
  ['tables', fullWorkbook, goTo(0)],
  ['no tables', {}, goTo(0)],
  [
    'the form with errors',
    {},
    async ({ user, container }) => {
      await user.click(screen.getByRole('button', { name: /新建|New/ }));
      await user.click(container.querySelector('button[type="submit"]')!);
    },
  ],
  ['findings', { ...fullWorkbook, appeared: [vague.key], gone: 1, stale: true }, goTo(1)],
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
  ['the picker without a table', { ...fullWorkbook, activeTable: strategic.id }, goTo(2)],
  ['a problem', { ...fullWorkbook, notice: { tone: 'error', code: 'columnsMissing', values: {} } }, goTo(0)],
  ['a command under way', { ...fullWorkbook, busy: 'inserting' }, goTo(0)],
  ['the start', { phase: 'starting' }, async () => undefined],
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
