// The frame of the pane: views at the top, what happened last below them, and one view at a time.
// Views that were left keep what was typed and ticked in them.
import { Activity, useId, useState, type ReactNode } from 'react';
import { Button, Spinner, makeStyles } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { FindingsView } from './findings/FindingsView';
import { EmptyState } from './parts/EmptyState';
import { Notices } from './parts/Notices';
import { useSession, useSessionState } from './parts/session';
import { countSeverities } from './parts/severity';
import { loadPicker } from './picker/loadPicker';
import { PickerView } from './picker/PickerView';
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
        <Spinner className={styles.starting} label={t('app.starting')} labelPosition="below" />
      )}
      {phase === 'failed' && !retrying && <Failed retry={() => void retry()} />}
      {phase === 'ready' && !retrying && <Views />}
    </main>
  );
}

function Failed({ retry }: { retry: () => void }) {
  const { notice } = useSessionState();
  const { t, fillText } = useText();
  const why = fillText(`notice.${notice?.code ?? 'unexpected'}`, notice?.values ?? {});
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
  const [formOpen, setFormOpen] = useState(false);
  const errors = countSeverities(findings).error;

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
  const openForm = () => {
    setFormOpen(true);
    open('tables');
  };
  const contents: Record<View, ReactNode> = {
    tables: <TablesView formOpen={formOpen} setFormOpen={setFormOpen} />,
    findings: <FindingsView />,
    picker: <PickerView load={loadPicker} onNewTable={openForm} />,
  };
  return (
    <>
      <ViewTabs selected={view} onSelect={open} errors={errors} idsOf={idsOf} />
      <Notices onPick={() => open('picker')} />
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
    </>
  );
}
