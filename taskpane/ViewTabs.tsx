// The pane's views, and how many errors wait in 检查.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Tabs } from './parts/Tabs';
import { useText } from './text/useText';

const useStyles = makeStyles({
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
  const countOf = (view: View) => (view === 'findings' ? errors : 0);
  return (
    <Tabs
      label={t('nav.label')}
      tabs={views}
      selected={selected}
      onSelect={onSelect}
      idsOf={idsOf}
      labelOf={(view) => (countOf(view) > 0 ? t('nav.findingsWithErrors', { n: countOf(view) }) : undefined)}
      nameOf={(view) => (
        <>
          {t(`nav.${view}`)}
          {countOf(view) > 0 && <span className={styles.count}>{countOf(view)}</span>}
        </>
      )}
    />
  );
}
