// What the library says about the current line of the picker: a few lines, and all of it on demand or where there is
// room.
import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { StarFilled, StarRegular } from '@fluentui/react-icons/svg/star';
import type { LibraryIndicator } from '../../src/library/indicator';
import { useText } from '../text/useText';

/** The details stand at the side. */
const WIDE = '@container (min-width: 600px)';

const clamped = (lines: number) => ({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical' as const,
  WebkitLineClamp: lines,
  overflow: 'hidden',
  [WIDE]: { display: 'block' },
});

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [WIDE]: {
      flexBasis: '40%',
      maxHeight: 'none',
      borderTop: 'none',
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  all: { maxHeight: '45vh' },
  keys: { margin: 0, paddingTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', alignItems: 'start' },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, margin: `${tokens.spacingVerticalXXS} 0 0` },
  oneLine: clamped(1),
  twoLines: clamped(2),
  more: { [WIDE]: { display: 'none' } },
  definition: { margin: 0 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
  },
  // What is longer than the rest is for the one who asks.
  firstFacts: {
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
    [WIDE]: { maxHeight: 'none' },
  },
  fact: { display: 'flex', gap: tokens.spacingHorizontalXS },
  term: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

interface IndicatorDetailsProps {
  id: string;
  entry: LibraryIndicator | undefined;
  favourite: boolean;
  onFavourite: () => void;
  className?: string;
}

export function IndicatorDetails({ id, entry, favourite, onFavourite, className }: IndicatorDetailsProps) {
  const { t } = useText();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (!entry) {
    return (
      <div id={id} className={mergeClasses(styles.root, className)}>
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
    ...entry.standards.map((standard): [string, string] => [
      t('picker.standard'),
      t('picker.standardIs', standard),
    ]),
    [t('picker.evidence'), entry.evidence],
  ].filter(([, value]) => value !== '');
  const star = t(favourite ? 'picker.unfavourite' : 'picker.favourite');
  const more = t(all ? 'picker.less' : 'picker.more');
  return (
    <div id={id} className={mergeClasses(styles.root, all && styles.all, className)}>
      <div className={styles.head}>
        <p className={mergeClasses(styles.name, !all && styles.oneLine)}>{entry.name}</p>
        <Button
          appearance="subtle"
          size="small"
          icon={favourite ? <StarFilled /> : <StarRegular />}
          aria-label={star}
          title={star}
          onClick={onFavourite}
        />
        <Button
          appearance="subtle"
          size="small"
          className={styles.more}
          icon={all ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-label={more}
          title={more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        />
      </div>
      <p className={mergeClasses(styles.definition, !all && styles.twoLines)}>{entry.definition}</p>
      <dl className={mergeClasses(styles.facts, !all && styles.firstFacts)}>
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
