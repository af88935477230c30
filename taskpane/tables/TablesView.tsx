// The workbook's tables with their state; the form for a new one takes their place while it is open.
import { Activity, useEffect, useRef } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { EmptyState } from '../parts/EmptyState';
import { useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { NewTableForm } from './NewTableForm';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto' },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  count: { color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  foot: { padding: tokens.spacingHorizontalM },
});

interface TablesViewProps {
  formOpen: boolean;
  setFormOpen: (open: boolean) => void;
}

export function TablesView({ formOpen, setFormOpen }: TablesViewProps) {
  const { tables } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(formOpen);

  // The focus goes along into the form and back, but isn't taken from the sheet.
  useEffect(() => {
    if (formOpen === wasOpen.current) return;
    wasOpen.current = formOpen;
    const target = formOpen ? 'input[name="projectName"]' : '[data-new-table]';
    if (document.hasFocus()) root.current?.querySelector<HTMLElement>(target)?.focus();
  }, [formOpen]);

  const addButton = (
    <Button
      data-new-table
      appearance={tables.length === 0 ? 'primary' : 'secondary'}
      icon={<AddRegular />}
      onClick={() => setFormOpen(true)}
    >
      {t('tables.new')}
    </Button>
  );
  return (
    <div ref={root} className={styles.root}>
      <Activity mode={formOpen ? 'visible' : 'hidden'}>
        <NewTableForm close={() => setFormOpen(false)} />
      </Activity>
      {!formOpen && tables.length === 0 && (
        <EmptyState
          icon={<DocumentTableRegular />}
          title={t('tables.emptyTitle')}
          text={t('tables.emptyText')}
        >
          {addButton}
        </EmptyState>
      )}
      {!formOpen && tables.length > 0 && (
        <>
          <div className={styles.head}>
            <h2 className={styles.heading}>{t('tables.heading')}</h2>
            <span className={styles.count}>{t('tables.count', { n: tables.length })}</span>
          </div>
          <ul className={styles.list}>
            {tables.map((found) => (
              <TableCard key={found.id} found={found} />
            ))}
          </ul>
          <div className={styles.foot}>{addButton}</div>
        </>
      )}
    </div>
  );
}
