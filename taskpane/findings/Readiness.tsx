// Can it be submitted? The line, what the last check changed, and the button to check everything again.
import type { Ref } from 'react';
import { Button, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useSession, useSessionState } from '../parts/session';
import { SeverityIcon, type SeverityCounts } from '../parts/severity';
import { useText } from '../text/useText';

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
  const changes = [
    appeared.length > 0 && t('findings.appeared', { n: appeared.length }),
    explained > 0 && t('findings.andExplained', { n: explained }),
    gone > 0 && t('findings.gone', { n: gone }),
  ].filter(Boolean);
  return (
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
            changes.join(' · ')
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
  );
}
