// After a table was laid out anew: the texts that found no place in the form.
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Leftover, Leftovers } from '../../src/session/session';
import { parseArea } from '../../src/sheet/address';
import { hoverShade } from '../parts/overlay';
import { useSession, useSessionState } from '../parts/session';
import { SeverityIcon } from '../parts/severity';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalS}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  about: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS}`,
    // The tables below stay in sight.
    maxHeight: '35vh',
    overflowY: 'auto',
  },
  item: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: '3.5em minmax(0, 1fr)',
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  link: {
    cursor: 'pointer',
    ':hover': { backgroundColor: hoverShade },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { color: tokens.colorBrandForegroundLink },
});

export function LeftoversPanel() {
  const session = useSession();
  const { leftovers } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  if (!leftovers) return null;
  const { items, source, sheetName: sheet } = leftovers;
  const title = items.length > 0 ? t('leftovers.title', { n: items.length }) : t('leftovers.none');
  return (
    <section aria-label={title} className={styles.root}>
      <div className={styles.head}>
        <SeverityIcon severity={items.length > 0 ? 'warning' : 'clean'} />
        <h2 className={styles.title}>{title}</h2>
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={t('leftovers.dismiss')}
          onClick={() => session.dismissLeftovers()}
        />
      </div>
      <p className={styles.about}>
        {source.from === 'workbook'
          ? t('leftovers.sheet', { sheet })
          : t('leftovers.file', { file: source.file, sheet })}
        {items.length > 0 && <br />}
        {items.length > 0 && t('leftovers.intro')}
      </p>
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.cell}>
              <Item item={item} of={leftovers} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A cell of this workbook can be gone to, one of a file can't. */
function Item({ item: { cell, text }, of }: { item: Leftover; of: Leftovers }) {
  const session = useSession();
  const { t } = useText();
  const styles = useStyles();
  const area = of.source.from === 'workbook' ? parseArea(cell) : undefined;
  if (!area) {
    return (
      <span className={styles.item}>
        <span>{cell}</span>
        <span>{text}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, styles.link)}
      aria-label={t('leftovers.goTo', { cell, text })}
      onClick={() => void session.goTo(of.sheet, { row: area.top, column: area.left })}
    >
      <span className={styles.cell}>{cell}</span>
      <span>{text}</span>
    </button>
  );
}
