// The tables that were found, or what to do when there is none.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useArrival } from '../parts/arrival';
import { EmptyState } from '../parts/EmptyState';
import { useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { NewButton } from './NewButton';
import type { TablesPage } from './pages';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
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
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  // In reach however many tables there are.
  foot: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function TableList({ open }: { open: (page: TablesPage) => void }) {
  const { tables } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const newButton = useArrival<HTMLButtonElement>();
  const none = tables.length === 0;
  const button = <NewButton primary={none} menuAbove={!none} buttonRef={newButton} open={open} />;
  if (none) {
    return (
      <EmptyState icon={<DocumentTableRegular />} title={t('tables.emptyTitle')} text={t('tables.emptyText')}>
        {button}
      </EmptyState>
    );
  }
  return (
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
      <div className={styles.foot}>{button}</div>
    </>
  );
}
