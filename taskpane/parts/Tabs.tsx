// Names of views in a line, one of them chosen. Fluent's TabList would do, but brings a focus manager of 20 KB gzip
// for its arrows.
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { hoverShade } from './overlay';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    minWidth: 0,
  },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    // All views in one line, whatever the language.
    '@media (max-width: 320px)': {
      paddingLeft: tokens.spacingHorizontalS,
      paddingRight: tokens.spacingHorizontalS,
    },
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: hoverShade },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  small: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    '@media (max-width: 320px)': {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
      '::after': { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
});

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Id[];
  selected: Id;
  onSelect: (tab: Id) => void;
  nameOf: (tab: Id) => ReactNode;
  /** Told instead of the name, where it says too little. */
  labelOf?: (tab: Id) => string | undefined;
  /** Ids of a tab and of its panel; the panel may not be there yet. */
  idsOf: (tab: Id) => { tab: string; panel: string | undefined };
  small?: boolean;
}

export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, onSelect, nameOf, labelOf, idsOf, small } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === event.target);
    const moves: Record<string, number> = {
      ArrowRight: (at + 1) % buttons.length,
      ArrowLeft: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={idsOf(tab).tab}
          aria-controls={idsOf(tab).panel}
          aria-selected={tab === selected}
          aria-label={labelOf?.(tab)}
          tabIndex={tab === selected ? 0 : -1}
          className={mergeClasses(styles.tab, small && styles.small, tab === selected && styles.selected)}
          onClick={() => onSelect(tab)}
        >
          {nameOf(tab)}
        </button>
      ))}
    </div>
  );
}
