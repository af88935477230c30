// Findings of a heading that are explained: folded away, and counted.
import { useId, useState, type ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { hoverShade } from '../parts/overlay';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  toggle: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: hoverShade },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface ExplainedFoldProps {
  count: number;
  /** Whether it begins open. */
  open: boolean;
  children: ReactNode;
}

export function ExplainedFold({ count, open, children }: ExplainedFoldProps) {
  const { t } = useText();
  const styles = useStyles();
  const id = useId();
  const [folded, setFolded] = useState(!open);
  const Chevron = folded ? ChevronRightRegular : ChevronDownRegular;
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={!folded}
        aria-controls={id}
        onClick={() => setFolded(!folded)}
      >
        <Chevron aria-hidden />
        {t('findings.explainedFold', { n: count })}
      </button>
      <div id={id}>{!folded && children}</div>
    </>
  );
}
