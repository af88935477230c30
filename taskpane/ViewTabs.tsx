// The views' names at the top. Fluent's TabList would do, but brings a focus manager of 20 KB gzip for its arrows.
import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { hoverShade } from './parts/overlay';
import { useText } from './text/useText';

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
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalM,
      right: tokens.spacingHorizontalM,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
  count: {
    ...typographyStyles.caption2Strong,
    minWidth: '10px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    textAlign: 'center',
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

export const views = ['tables', 'findings', 'picker'] as const;
export type View = (typeof views)[number];

interface ViewTabsProps {
  selected: View;
  onSelect: (view: View) => void;
  /** Shown beside 检查. */
  errors: number;
  /** Ids of a view's tab and of its panel, which is not there before the view was opened. */
  idsOf: (view: View) => { tab: string; panel: string | undefined };
}

export function ViewTabs({ selected, onSelect, errors, idsOf }: ViewTabsProps) {
  const { t } = useText();
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
    <div ref={list} role="tablist" aria-label={t('nav.label')} className={styles.list} onKeyDown={onKeyDown}>
      {views.map((view) => {
        const { tab, panel } = idsOf(view);
        const count = view === 'findings' ? errors : 0;
        return (
          <button
            key={view}
            type="button"
            role="tab"
            id={tab}
            aria-controls={panel}
            aria-selected={view === selected}
            aria-label={count > 0 ? t('nav.findingsWithErrors', { n: count }) : undefined}
            tabIndex={view === selected ? 0 : -1}
            className={mergeClasses(styles.tab, view === selected && styles.selected)}
            onClick={() => onSelect(view)}
          >
            {t(`nav.${view}`)}
            {count > 0 && <span className={styles.count}>{count}</span>}
          </button>
        );
      })}
    </div>
  );
}
