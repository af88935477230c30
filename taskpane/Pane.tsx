// The frame of the pane: views at the top, what happened last below them, and one view at a time.
// Views that were left keep what was typed and ticked in them.
import { Activity, useId, useRef, useState, type ReactNode } from 'react';
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { FindingsView } from './findings/FindingsView';
import { Unsaved } from './findings/Unsaved';
import { ArrivalContext } from './parts/arrival';
import { EmptyState } from './parts/EmptyState';
import { Notices } from './parts/Notices';
import { noticeText } from './parts/noticeText';
import { Offers } from './parts/Offers';
import { useSession, useSessionState } from './parts/session';
import { countSeverities, toSubmit } from './parts/severity';
import { UndoButton, useUndo } from './parts/undo';
import { WorkProgress } from './parts/WorkProgress';
import { loadPicker } from './picker/loadPicker';
import { PickerView } from './picker/PickerView';
import type { TablesPage } from './tables/pages';
import { TablesView } from './tables/TablesView';
import { useText } from './text/useText';
import { ViewTabs, type View } from './ViewTabs';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  // For screen readers; Excel shows the add-in's name above the pane.
  heading: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  starting: { flexGrow: 1 },
  top: {
    flexShrink: 0,
    display: 'flex',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flexGrow: 1, minHeight: 0 },
});

export function Pane() {
  const { phase } = useSessionState();
  const session = useSession();
  const { t } = useText();
  const styles = useStyles();
  const [retrying, setRetrying] = useState(false);
  const retry = async () => {
    setRetrying(true);
    await session.start();
    setRetrying(false);
  };
  return (
    <main className={styles.root}>
      <h1 className={styles.heading}>{t('app.label')}</h1>
      {(phase === 'starting' || retrying) && (
        <>
          <Spinner className={styles.starting} label={t('app.starting')} labelPosition="below" />
          <WorkProgress />
        </>
      )}
      {phase === 'failed' && !retrying && <Failed retry={() => void retry()} />}
      {phase === 'ready' && !retrying && <Views />}
    </main>
  );
}

function Failed({ retry }: { retry: () => void }) {
  const state = useSessionState();
  const text = useText();
  const { t } = text;
  const why = state.notice ? noticeText(state.notice, state, text) : t('notice.unexpected');
  return (
    <div role="alert">
      <EmptyState icon={<ErrorCircleRegular />} title={t('app.failed')} text={why}>
        <Button appearance="primary" onClick={retry}>
          {t('app.retry')}
        </Button>
      </EmptyState>
    </div>
  );
}

function Views() {
  const session = useSession();
  const { findings, notice } = useSessionState();
  const styles = useStyles();
  const id = useId();
  const [view, setView] = useState<View>('tables');
  const [visited, setVisited] = useState<readonly View[]>(['tables']);
  const [page, setPage] = useState<TablesPage>();
  const arriving = useRef(false);
  const undo = useUndo();
  const undoButton = useRef<HTMLButtonElement>(null);
  const errors = countSeverities(toSubmit(findings)).error;

  const open = (next: View) => {
    // What went well is old news in another view.
    if (next !== view && notice?.tone === 'success') session.dismissNotice();
    setView(next);
    if (!visited.includes(next)) setVisited([...visited, next]);
  };
  const idsOf = (name: View) => ({
    tab: `${id}-tab-${name}`,
    panel: visited.includes(name) ? `${id}-${name}` : undefined,
  });
  const showPage = (next: TablesPage | undefined) => {
    arriving.current = true;
    setPage(next);
  };
  const newTable = () => {
    showPage('new');
    open('tables');
  };
  const contents: Record<View, ReactNode> = {
    tables: <TablesView page={page} setPage={showPage} />,
    findings: <FindingsView />,
    picker: <PickerView load={loadPicker} onNewTable={newTable} />,
  };
  const focusTab = () => document.getElementById(idsOf(view).tab)?.focus();
  const undoFromNotice = async () => {
    // The notice goes, and the focus would be lost with its button.
    undoButton.current?.focus();
    await undo();
  };
  return (
    <ArrivalContext value={arriving}>
      <div className={styles.top}>
        <ViewTabs selected={view} onSelect={open} errors={errors} idsOf={idsOf} />
        <UndoButton undo={undo} buttonRef={undoButton} />
      </div>
      <Notices undo={undoFromNotice} onGone={focusTab} onPick={() => open('picker')} />
      <Offers onGone={focusTab} />
      <Unsaved onGone={focusTab} />
      {visited.map((name) => (
        <Activity key={name} mode={name === view ? 'visible' : 'hidden'}>
          <div
            role="tabpanel"
            id={idsOf(name).panel}
            aria-labelledby={idsOf(name).tab}
            className={styles.panel}
          >
            {contents[name]}
          </div>
        </Activity>
      ))}
    </ArrivalContext>
  );
}
