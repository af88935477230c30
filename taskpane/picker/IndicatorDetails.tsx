// What the library says about the current line of the picker.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { StarFilled, StarRegular } from '@fluentui/react-icons/svg/star';
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
    '@container (min-width: 600px)': {
      flexBasis: '40%',
      maxHeight: 'none',
      borderTop: 'none',
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start' },
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

interface IndicatorDetailsProps {
  id: string;
  entry: LibraryIndicator | undefined;
  favourite: boolean;
  onFavourite: () => void;
}

export function IndicatorDetails({ id, entry, favourite, onFavourite }: IndicatorDetailsProps) {
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
  const facts = [
    ...values,
    [t('picker.better'), t(`picker.direction.${entry.direction}`)],
    [t('picker.evidence'), entry.evidence],
    ...entry.standards.map((standard): [string, string] => [
      t('picker.standard'),
      t('picker.standardIs', standard),
    ]),
  ].filter(([, value]) => value !== '');
  return (
    <div id={id} className={styles.root}>
      <div className={styles.head}>
        <p className={styles.name}>{entry.name}</p>
        <Button
          appearance="subtle"
          size="small"
          icon={favourite ? <StarFilled /> : <StarRegular />}
          aria-label={t(favourite ? 'picker.unfavourite' : 'picker.favourite')}
          title={t(favourite ? 'picker.unfavourite' : 'picker.favourite')}
          onClick={onFavourite}
        />
      </div>
      <p className={styles.definition}>{entry.definition}</p>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={`${term} ${value}`} className={styles.fact}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
