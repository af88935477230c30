// Shows the indicator library alone for a test, with the entries that the test gives.
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Locale } from '../../src/rules/finding';
import type { SessionState, Shelf } from '../../src/session/session';
import { SessionContext } from '../../taskpane/parts/session';
import type { LoadedPicker } from '../../taskpane/picker/loadPicker';
import { PickerView } from '../../taskpane/picker/PickerView';
import { LocaleContext } from '../../taskpane/text/useText';
import { entries, pickerWith } from './entries';
import { fakeSession } from './fakeSession';
import { fullWorkbook } from './renderPane';

export async function openPicker(
  start: Partial<SessionState> = fullWorkbook,
  load: () => Promise<LoadedPicker> = async () => pickerWith(entries),
  locale: Locale = 'zh-CN',
) {
  const session = fakeSession(start);
  const user = userEvent.setup();
  const onNewTable = jest.fn();
  const { container } = await act(async () =>
    render(
      <FluentProvider theme={webLightTheme}>
        <LocaleContext value={locale}>
          <SessionContext value={session}>
            <PickerView load={load} onNewTable={onNewTable} />
          </SessionContext>
        </LocaleContext>
      </FluentProvider>,
    ),
  );
  return { session, user, onNewTable, container };
}

/** The full workbook, with something kept beside the library. */
export const withShelf = (shelf: Partial<Shelf>): Partial<SessionState> => ({
  ...fullWorkbook,
  shelf: { own: { workbook: [], user: [] }, favourites: [], recents: [], ...shelf },
});

export const item = (name: RegExp) => screen.getByRole('treeitem', { name });
export const names = () => screen.queryAllByRole('treeitem').map((row) => row.textContent);
export const tree = () => screen.getByRole('tree');
export const search = () => screen.getByRole('searchbox', { name: '搜索指标' });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const source = (name: string) => screen.getByRole('tab', { name });
/** The line that the arrows are at. */
export const currentName = () =>
  document.getElementById(tree().getAttribute('aria-activedescendant') ?? '')?.textContent;
