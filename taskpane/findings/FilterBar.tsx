// Shows one severity only, or all; each button tells how many there are.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SeverityIcon, severities, type SeverityCounts } from '../parts/severity';
import { useText } from '../text/useText';
import type { SeverityFilter } from './grouping';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-3px' },
  },
  count: { marginLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

interface FilterBarProps {
  counts: SeverityCounts;
  filter: SeverityFilter;
  onFilter: (filter: SeverityFilter) => void;
}

export function FilterBar({ counts, filter, onFilter }: FilterBarProps) {
  const { t } = useText();
  const styles = useStyles();
  const explained = counts.explained.warning + counts.explained.info;
  const button = (value: SeverityFilter, label: string, count: number) => (
    <Button
      key={value}
      size="small"
      className={mergeClasses(styles.button, filter === value && styles.pressed)}
      aria-pressed={filter === value}
      icon={value === 'all' || value === 'explained' ? undefined : <SeverityIcon severity={value} />}
      onClick={() => onFilter(filter === value ? 'all' : value)}
    >
      {label}
      <span className={styles.count}>{count}</span>
    </Button>
  );
  return (
    <div role="group" aria-label={t('findings.filter')} className={styles.root}>
      {button('all', t('findings.all'), counts.error + counts.warning + counts.info)}
      {severities.map((severity) => button(severity, t(`severity.${severity}`), counts[severity]))}
      {(explained > 0 || filter === 'explained') && button('explained', t('findings.explained'), explained)}
    </div>
  );
}
