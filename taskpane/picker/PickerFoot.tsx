// The lower edge of the picker: how many are ticked, their order, and the button that inserts them.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useText } from '../text/useText';
import type { PickerState } from './usePicker';

const useStyles = makeStyles({
  foot: {
    // In sight also where the pane is too low for all of it.
    position: 'sticky',
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: typographyStyles.caption1,
  small: { minWidth: 'auto', padding: `0 ${tokens.spacingHorizontalXS}` },
  insert: { marginLeft: 'auto', minWidth: '72px' },
});

interface PickerFootProps {
  picker: PickerState;
  /** Id of the basket while it is open. */
  basket: string | undefined;
  onOrder: () => void;
  onUntick: () => void;
}

export function PickerFoot({ picker, basket, onOrder, onUntick }: PickerFootProps) {
  const { t } = useText();
  const styles = useStyles();
  const { chosen, busy } = picker;
  return (
    <div className={styles.foot}>
      <span role="status" className={styles.count}>
        {t('picker.ticked', { n: chosen.length })}
      </span>
      {chosen.length > 0 && (
        <>
          <Button
            size="small"
            appearance="subtle"
            className={styles.small}
            aria-expanded={basket !== undefined}
            aria-controls={basket}
            onClick={onOrder}
          >
            {t('picker.order')}
          </Button>
          <Button size="small" appearance="subtle" className={styles.small} onClick={onUntick}>
            {t('picker.untick')}
          </Button>
        </>
      )}
      <Button
        appearance="primary"
        className={styles.insert}
        disabledFocusable={busy || chosen.length === 0}
        onClick={() => void picker.insert(chosen)}
      >
        {chosen.length > 0 ? t('picker.insert', { n: chosen.length }) : t('picker.insertNone')}
      </Button>
    </div>
  );
}
