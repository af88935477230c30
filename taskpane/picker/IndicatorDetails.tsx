// What the library says about the current line of the picker.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { LibraryIndicator } from '../../src/library/indicator';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    maxHeight: '32vh',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  definition: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  fact: { display: 'flex', gap: tokens.spacingHorizontalXS },
  term: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  keys: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export function IndicatorDetails({ id, entry }: { id: string; entry: LibraryIndicator | undefined }) {
  const { t } = useText();
  const styles = useStyles();
  if (!entry) {
    return (
      <div id={id} className={styles.root}>
        <p className={styles.keys}>{t('picker.keys')}</p>
      </div>
    );
  }
  const values: [string, string][] =
    entry.kind === 'quantitative'
      ? [
          [t('picker.operator'), entry.operator ?? t('picker.noOperator')],
          [t('picker.unit'), entry.units.join('、')],
        ]
      : [[t('picker.words'), entry.scale.join('、')]];
  const facts: [string, string][] = [
    ...values,
    [t('picker.better'), t(`picker.direction.${entry.direction}`)],
    [t('picker.evidence'), entry.evidence],
  ];
  return (
    <div id={id} className={styles.root}>
      <p className={styles.name}>{entry.name}</p>
      <p className={styles.definition}>{entry.definition}</p>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term} className={styles.fact}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
