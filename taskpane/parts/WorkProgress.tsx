// How far long work has come, and the button that stops it.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useText } from '../text/useText';
import { useSession, useSessionState } from './session';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
  },
  text: {
    ...typographyStyles.caption1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // The browser's own bar does not follow Office's theme.
  bar: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  done: {
    height: '4px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  stop: { gridColumn: 2, gridRow: '1 / span 2' },
});

/** `onGone`: the button goes away, and the focus would with it. */
export function WorkProgress({ onGone }: { onGone?: () => void }) {
  const session = useSession();
  const { phase, busy, checkProgress, fileProgress } = useSessionState();
  const { t } = useText();
  const stop = (work: () => void) => () => {
    onGone?.();
    work();
  };
  // A command that needs the whole workbook is not told to stop half-way.
  const isCheck = phase === 'starting' || busy === 'checking';
  return (
    <>
      {checkProgress && (
        <Line
          text={t('progress.ofSheets', { n: checkProgress.done, total: checkProgress.total })}
          {...checkProgress}
          onStop={isCheck ? stop(session.stopCheck) : undefined}
        />
      )}
      {fileProgress && (
        <Line
          text={`${t('progress.of', { n: fileProgress.done + 1, total: fileProgress.total })} ${fileProgress.name}`}
          {...fileProgress}
          onStop={stop(session.stopFiles)}
        />
      )}
    </>
  );
}

interface LineProps {
  text: string;
  done: number;
  total: number;
  onStop: (() => void) | undefined;
}

/** Not a live region: nobody wants to hear three hundred sheets counted. */
function Line({ text, done, total, onStop }: LineProps) {
  const { t } = useText();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.text} title={text}>
        {text}
      </span>
      <div
        role="progressbar"
        className={styles.bar}
        aria-label={t('progress.label')}
        aria-valuetext={text}
        aria-valuenow={done}
        aria-valuemax={total}
      >
        <div className={styles.done} style={{ width: `${(100 * done) / total}%` }} />
      </div>
      {onStop && (
        <Button size="small" className={styles.stop} onClick={onStop}>
          {t('progress.stop')}
        </Button>
      )}
    </div>
  );
}
