// A small button that stays pressed: a filter or an order that is on.
import type { ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-3px' },
  },
  count: { marginLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

interface PressButtonProps {
  pressed: boolean;
  label: string;
  /** How many there are. */
  count?: number;
  icon?: ReactElement;
  onPress: () => void;
}

export function PressButton({ pressed, label, count, icon, onPress }: PressButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      className={mergeClasses(styles.button, pressed && styles.pressed)}
      aria-pressed={pressed}
      icon={icon}
      onClick={onPress}
    >
      {label}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </Button>
  );
}
