// Explanations that wait to be saved. Saving ends Excel's own undo, so it is left to the person.
import { useEffect, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import '../text/later';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

export interface UnsavedBarProps {
  /** The bar goes away, and the focus would with it. */
  onGone: () => void;
}

export function UnsavedBar({ onGone }: UnsavedBarProps) {
  const session = useSession();
  const { explanations, busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const [leaving, setLeaving] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  // The buttons that had the focus have gone.
  useEffect(() => {
    if (leaving !== undefined) first.current?.focus();
  }, [leaving]);

  const n = explanations.pending;
  const save = async () => {
    await session.saveExplanations();
    if (session.state().explanations.pending === 0) onGone();
  };
  const discard = () => {
    onGone();
    session.discardExplanations();
  };
  return (
    <div className={styles.root}>
      <p className={styles.text}>{leaving ? t('explain.discardSure', { n }) : t('explain.pending', { n })}</p>
      <div className={styles.buttons}>
        {leaving ? (
          <>
            <Button key="no" ref={first} size="small" onClick={() => setLeaving(false)}>
              {t('explain.discardNo')}
            </Button>
            <Button size="small" onClick={discard}>
              {t('explain.discardYes')}
            </Button>
          </>
        ) : (
          <>
            <Button
              key="save"
              ref={first}
              size="small"
              appearance="primary"
              disabledFocusable={busy !== undefined}
              onClick={() => void save()}
            >
              {t('explain.save')}
            </Button>
            <Button size="small" onClick={() => setLeaving(true)}>
              {t('explain.discard')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
