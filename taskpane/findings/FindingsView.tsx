// What is to be mended, by table and heading, and whether the workbook can be submitted.
import { useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { Finding } from '../../src/rules/finding';
import { EmptyState } from '../parts/EmptyState';
import { useSession, useSessionState } from '../parts/session';
import { countSeverities, toSubmit } from '../parts/severity';
import { useText } from '../text/useText';
import { FilterBar } from './FilterBar';
import { FindingRow } from './FindingRow';
import { groupFindings, type SeverityFilter } from './grouping';
import { Readiness } from './Readiness';
import { TableSection } from './TableSection';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', paddingBottom: tokens.spacingVerticalL },
});

export function FindingsView() {
  const session = useSession();
  const { tables, findings, appeared } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const [filter, setFilter] = useState<SeverityFilter>('all');
  const readiness = useRef<HTMLParagraphElement>(null);

  const counts = countSeverities(findings);
  const groups = groupFindings(tables, findings, filter);
  const applyFix = async (finding: Finding) => {
    await session.applyFix(finding);
    // The row with the button has gone; keyboard users go on from the top, where the new count stands.
    if (session.state().notice?.code === 'fixApplied') readiness.current?.focus();
  };

  return (
    <div className={styles.root}>
      <Readiness counts={countSeverities(toSubmit(findings))} lineRef={readiness} />
      {findings.length > 0 && <FilterBar counts={counts} filter={filter} onFilter={setFilter} />}
      <div className={styles.list}>
        {tables.length === 0 && (
          <EmptyState
            icon={<DocumentTableRegular />}
            title={t('findings.noTables')}
            text={t('findings.noTablesText')}
          />
        )}
        {tables.length > 0 && findings.length === 0 && (
          <EmptyState
            icon={<CheckmarkCircleRegular />}
            title={t('findings.emptyTitle')}
            text={t('findings.emptyText')}
          />
        )}
        {findings.length > 0 && groups.length === 0 && (
          <EmptyState
            icon={<CheckmarkCircleRegular />}
            title={t('findings.filteredTitle')}
            text={t('findings.emptyText')}
          />
        )}
        {findings.length > 0 &&
          groups.map((group) => (
            <TableSection
              key={group.found.id}
              group={group}
              row={(finding) => (
                <FindingRow
                  key={finding.key}
                  finding={finding}
                  fresh={appeared.includes(finding.key)}
                  onFix={applyFix}
                />
              )}
            />
          ))}
      </div>
    </div>
  );
}
