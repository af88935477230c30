// What one file says: its findings by table and heading, to be read, and its tables to be laid out anew here.
import { useEffect, useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { FilterBar } from '../findings/FilterBar';
import { FindingLine } from '../findings/FindingLine';
import { groupFindings, type SeverityFilter } from '../findings/grouping';
import { TableSection } from '../findings/TableSection';
import type { ListedFile } from '../../src/session/session';
import { PageHead } from '../parts/PageHead';
import { useSessionState } from '../parts/session';
import { countSeverities } from '../parts/severity';
import { useText } from '../text/useText';
import { aboutTable } from './aboutTable';
import { RebuildButton } from './RebuildButton';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalL },
  actions: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
  },
});

interface FileFindingsProps {
  file: ListedFile;
  close: () => void;
}

export function FileFindings({ file, close }: FileFindingsProps) {
  const text = useText();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<SeverityFilter>('all');
  const { t } = text;
  const { rules } = useSessionState();
  const n = file.rules?.changes.length ?? 0;
  const byWhose = file.rules && t(rules ? 'file.rulesHere' : 'file.rulesOfFile', { n });
  // The list that was left was scrolled; this page is read from its top.
  useEffect(() => {
    root.current?.scrollIntoView({ block: 'start' });
    root.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={root} className={styles.root}>
      <PageHead
        title={file.name}
        intro={[t('file.aboutFindings'), byWhose].filter(Boolean).join(' ')}
        back={t('file.back')}
        close={close}
      />
      {file.findings.length > 0 && (
        <FilterBar counts={countSeverities(file.findings)} filter={filter} onFilter={setFilter} />
      )}
      {groupFindings(file.tables, file.findings, filter).map((group) => (
        <TableSection
          key={group.found.id}
          group={group}
          explainedOnly={filter === 'explained'}
          about={[aboutTable(group.found, text), t('tables.onSheet', { sheet: group.found.sheetName })].join(
            ' · ',
          )}
          actions={
            <div className={styles.actions}>
              <RebuildButton file={file.name} found={group.found} />
            </div>
          }
          row={(finding) => (
            <FindingLine key={finding.key} finding={finding} where={finding.cells.join('、')} />
          )}
        />
      ))}
    </div>
  );
}
