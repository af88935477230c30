// Shows one severity only, or all; each button tells how many there are.
import { makeStyles, tokens } from '@fluentui/react-components';
import { PressButton } from '../parts/PressButton';
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
    <PressButton
      key={value}
      pressed={filter === value}
      label={label}
      count={count}
      icon={value === 'all' || value === 'explained' ? undefined : <SeverityIcon severity={value} />}
      onPress={() => onFilter(filter === value ? 'all' : value)}
    />
  );
  return (
    <div role="group" aria-label={t('findings.filter')} className={styles.root}>
      {button('all', t('findings.all'), counts.error + counts.warning + counts.info)}
      {severities.map((severity) => button(severity, t(`severity.${severity}`), counts[severity]))}
      {(explained > 0 || filter === 'explained') && button('explained', t('findings.explained'), explained)}
    </div>
  );
}
