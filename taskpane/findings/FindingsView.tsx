// What is to be mended, by table and heading, and whether the workbook can be submitted.
import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { Fixable } from '../../src/rules/fixTogether';
import type { RulesPageProps } from '../ownRules/RulesPage';
import { EmptyState } from '../parts/EmptyState';
import { Lazy, type PartLoader } from '../parts/Lazy';
import { useSession, useSessionState } from '../parts/session';
import { countSeverities, toSubmit } from '../parts/severity';
import { useText } from '../text/useText';
import { FilterBar } from './FilterBar';
import { FindingRow } from './FindingRow';
import { groupFindings, type SeverityFilter } from './grouping';
import { Readiness } from './Readiness';
import { RulesLine } from './RulesLine';
import { TableSection } from './TableSection';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  page: { height: '100%', overflowY: 'auto' },
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', paddingBottom: tokens.spacingVerticalL },
});

const loadRules: PartLoader<RulesPageProps> = async () => ({
  Part: (await import('../ownRules/RulesPage')).RulesPage,
});

export function FindingsView() {
  const session = useSession();
  const { tables, findings, appeared, rules } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const [filter, setFilter] = useState<SeverityFilter>('all');
  const [showsRules, setShowsRules] = useState(false);
  const readiness = useRef<HTMLParagraphElement>(null);
  const rulesLine = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  useEffect(() => {
    // The page took the focus along; it comes back to what opened the page.
    if (!showsRules && left.current) rulesLine.current?.focus();
    left.current = showsRules;
  }, [showsRules]);

  const counts = countSeverities(findings);
  const groups = groupFindings(tables, findings, filter);
  // The row with the button has gone; keyboard users go on from the top, where the new count stands.
  const toTop = () => readiness.current?.focus();
  const applyFixes = async (findings: readonly Fixable[]) => {
    await session.applyFixes(findings);
    if (session.state().notice?.tone === 'success') toTop();
  };

  if (showsRules)
    return (
      <div className={styles.page}>
        <Lazy load={loadRules} props={{ close: () => setShowsRules(false) }} />
      </div>
    );
  const line = <RulesLine open={() => setShowsRules(true)} lineRef={rulesLine} />;
  return (
    <div className={styles.root}>
      <Readiness counts={countSeverities(toSubmit(findings))} lineRef={readiness} />
      {rules && line}
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
              explainedOnly={filter === 'explained'}
              row={(finding) => (
                <FindingRow
                  key={finding.key}
                  finding={finding}
                  fresh={appeared.includes(finding.key)}
                  onFix={applyFixes}
                  onMoved={toTop}
                />
              )}
            />
          ))}
        {!rules && line}
      </div>
    </div>
  );
}
