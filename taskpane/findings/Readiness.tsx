// Can it be submitted? The line, what the last check changed, and the button to check everything again.
import { useId, useState, type Ref } from 'react';
import { Button, Link, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Finding } from '../../src/rules/finding';
import { useSession, useSessionState } from '../parts/session';
import { SeverityIcon, type SeverityCounts } from '../parts/severity';
import { useText } from '../text/useText';
import { FindingLine } from './FindingLine';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  status: { minWidth: 0, flexGrow: 1 },
  verdict: {
    ...typographyStyles.subtitle2,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalSNudge,
    alignItems: 'start',
    margin: 0,
    '> :first-child': { marginTop: '3px' },
  },
  changes: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  staleLabel: { ...typographyStyles.caption1 },
  button: { flexShrink: 0 },
  gone: { ...typographyStyles.caption1, display: 'inline-flex', alignItems: 'center' },
  chevron: { fontSize: '16px' },
  list: {
    flexShrink: 0,
    listStyleType: 'none',
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: 0,
    // What is still to be mended stays in sight.
    maxHeight: '35vh',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ReadinessProps {
  counts: SeverityCounts;
  lineRef: Ref<HTMLParagraphElement>;
}

export function Readiness({ counts, lineRef }: ReadinessProps) {
  const session = useSession();
  const { tables, stale, busy, appeared, gone } = useSessionState();
  const { t } = useText();
  const styles = useStyles();

  const explained = counts.explained.warning + counts.explained.info;
  const verdict = () => {
    if (tables.length === 0) return t('findings.noTables');
    if (counts.error > 0) return t('findings.notReady', { n: counts.error });
    const rest = counts.warning + counts.info - explained;
    return rest > 0 ? t('findings.readyWithRest', { n: rest }) : t('findings.ready');
  };
  // With the next check it is closed: others have gone then.
  const [openFor, setOpenFor] = useState<readonly Finding[]>();
  const open = openFor === gone && !stale;
  const goneId = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const said = [
    appeared.length > 0 && t('findings.appeared', { n: appeared.length }),
    explained > 0 && t('findings.andExplained', { n: explained }),
  ].filter(Boolean);
  const changes = (
    <>
      {said.length > 0 && <span>{said.join(' · ')}</span>}
      {said.length > 0 && gone.length > 0 && <span aria-hidden>·</span>}
      {gone.length > 0 && (
        <Link
          as="button"
          inline
          className={styles.gone}
          aria-expanded={open}
          aria-controls={open ? goneId : undefined}
          onClick={() => setOpenFor(open ? undefined : gone)}
        >
          {t('findings.gone', { n: gone.length })}
          <Chevron aria-hidden className={styles.chevron} />
        </Link>
      )}
    </>
  );
  return (
    <>
      <div className={styles.root}>
        <div className={styles.status} role="status">
          <p ref={lineRef} tabIndex={-1} className={styles.verdict}>
            <SeverityIcon severity={counts.error > 0 ? 'error' : tables.length > 0 ? 'clean' : 'info'} />
            <span>{verdict()}</span>
          </p>
          <div className={styles.changes}>
            {stale ? (
              <Spinner
                size="extra-tiny"
                label={{ children: t('findings.stale'), className: styles.staleLabel }}
              />
            ) : (
              changes
            )}
          </div>
        </div>
        <Button
          size="small"
          className={styles.button}
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy !== undefined}
          onClick={() => void session.recheck()}
        >
          {t('findings.recheck')}
        </Button>
      </div>
      {open && (
        // It scrolls, and the keyboard has to get there.
        <ul id={goneId} tabIndex={0} aria-label={t('findings.goneList')} className={styles.list}>
          {gone.map((finding) => (
            <FindingLine
              key={finding.key}
              finding={finding}
              where={`${finding.sheetName} · ${finding.cells.join('、')}`}
            />
          ))}
        </ul>
      )}
    </>
  );
}
