// Shows the pane for a test, as the page does it.
import '@testing-library/jest-dom';
import { webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Locale } from '../../src/rules/finding';
import type { SessionState } from '../../src/session/session';
import { App } from '../../taskpane/App';
import { fakeSession, type FakeSession } from './fakeSession';
import { allFindings, allTables, streetLights } from './workbook';

// jsdom has no layout, so nothing can be scrolled to.
Element.prototype.scrollIntoView ??= () => undefined;

export const fullWorkbook: Partial<SessionState> = {
  tables: allTables,
  findings: allFindings,
  activeTable: streetLights.id,
};

export function renderPane(start = fullWorkbook, locale: Locale = 'zh-CN') {
  const session = fakeSession(start);
  const user = userEvent.setup();
  const view = render(<App session={session} locale={locale} theme={webLightTheme} />);
  return { session, user, ...view };
}

/** Changes the session's state as an edit in the workbook does, and lets React redraw. */
export function show(session: FakeSession, change: Partial<SessionState>) {
  act(() => session.show(change));
}

export const tab = (name: string | RegExp) => screen.getByRole('tab', { name });
