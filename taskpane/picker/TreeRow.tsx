// One line of the picker: a group that unfolds, or an indicator that is ticked.
import type { Ref } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckboxCheckedFilled } from '@fluentui/react-icons/svg/checkbox-checked';
import { CheckboxUncheckedRegular } from '@fluentui/react-icons/svg/checkbox-unchecked';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { StarFilled } from '@fluentui/react-icons/svg/star';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { hoverShade } from '../parts/overlay';
import { useText } from '../text/useText';
import { Highlighted } from './Highlighted';
import type { EntryRow, GroupRow, Row } from './rows';

const useStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: hoverShade },
  },
  level2: { paddingLeft: '28px' },
  level3: { paddingLeft: '44px' },
  group1: { fontWeight: tokens.fontWeightSemibold },
  // The tree has the focus; its current line shows the ring.
  current: {
    backgroundColor: hoverShade,
    ':global([role="tree"]:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  icon: { display: 'block', fontSize: '16px', marginTop: '2px', color: tokens.colorNeutralForeground2 },
  tickedIcon: { color: tokens.colorCompoundBrandForeground1 },
  present: { cursor: 'default' },
  presentIcon: { color: tokens.colorStatusSuccessForeground1 },
  name: { overflowWrap: 'anywhere' },
  aside: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    lineHeight: tokens.lineHeightBase300,
  },
  star: { fontSize: '12px', verticalAlign: '-1px' },
  asideTicked: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  path: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

interface TreeRowProps {
  ref: Ref<HTMLDivElement> | undefined;
  id: string;
  index: number;
  row: Row;
  current: boolean;
  describedBy: string | undefined;
  onClick: () => void;
}

export function TreeRow({ ref, id, index, row, current, describedBy, onClick }: TreeRowProps) {
  const styles = useStyles();
  return (
    <div
      ref={ref}
      id={id}
      data-index={index}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.place.position}
      aria-setsize={row.place.size}
      aria-expanded={row.kind === 'group' ? row.open : undefined}
      aria-checked={row.kind === 'entry' ? row.ticked || row.present : undefined}
      aria-disabled={(row.kind === 'entry' && row.present) || undefined}
      aria-describedby={describedBy}
      className={mergeClasses(
        styles.row,
        row.level === 2 && styles.level2,
        row.level === 3 && styles.level3,
        row.kind === 'group' && row.level === 1 && styles.group1,
        row.kind === 'entry' && row.present && styles.present,
        current && styles.current,
      )}
      onClick={onClick}
    >
      {row.kind === 'group' ? <GroupLine row={row} /> : <EntryLine row={row} />}
    </div>
  );
}

function GroupLine({ row }: { row: GroupRow }) {
  const { t } = useText();
  const styles = useStyles();
  const Chevron = row.open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <Chevron aria-hidden className={styles.icon} />
      <span className={styles.name}>{row.name}</span>
      <span className={mergeClasses(styles.aside, row.ticked > 0 && styles.asideTicked)}>
        {row.ticked > 0
          ? t('picker.groupTicked', { ticked: row.ticked, n: row.count })
          : t('picker.groupCount', { n: row.count })}
      </span>
    </>
  );
}

function EntryLine({ row }: { row: EntryRow }) {
  const { t } = useText();
  const styles = useStyles();
  const Icon = row.present ? CheckmarkRegular : row.ticked ? CheckboxCheckedFilled : CheckboxUncheckedRegular;
  return (
    <>
      <Icon
        aria-hidden
        className={mergeClasses(
          styles.icon,
          row.ticked && styles.tickedIcon,
          row.present && styles.presentIcon,
        )}
      />
      <span className={styles.name}>
        <Highlighted text={row.entry.name} ranges={row.highlights} />
        {row.line !== undefined && <span className={styles.path}>{row.line}</span>}
      </span>
      <span className={styles.aside}>
        {[row.own && t('picker.own'), row.present && t('picker.present')].filter(Boolean).join(' ')}
        {row.favourite && <StarFilled aria-label={t('picker.source.favourites')} className={styles.star} />}
      </span>
    </>
  );
}
