// One table of the workbook: what it is, whose, for which year, and how it stands.
import { useContext, useRef, useState } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { isExercise } from '../../src/domain/exercise';
import type { FoundTable } from '../../src/domain/tables';
import { ArrivalContext } from '../parts/arrival';
import { isProjectTable } from '../parts/kinds';
import { Lazy, type PartLoader } from '../parts/Lazy';
import { hoverShade, pressedShade } from '../parts/overlay';
import { useSession, useSessionState } from '../parts/session';
import { CountsText, SeverityIcon, countSeverities, worst } from '../parts/severity';
import { tableName, tableYear } from '../parts/tableName';
import { useText } from '../text/useText';
import { CardMenu } from './CardMenu';
import { RowActions, selectedRows } from './RowActions';
import type { SwitchProfileProps } from './SwitchProfile';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The bar at the left says in any theme which table the cursor stands in; the word says it too.
  active: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  main: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: hoverShade },
    ':active': { backgroundColor: pressedShade },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  menu: { position: 'absolute', top: tokens.spacingVerticalXS, right: tokens.spacingHorizontalXS },
  // Past the menu.
  name: { ...typographyStyles.body1Strong, paddingRight: '20px', overflowWrap: 'anywhere' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  unbroken: { display: 'inline-block', whiteSpace: 'pre' },
  where: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  state: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  verdict: { ...typographyStyles.caption1Strong },
});

const loadSwitch: PartLoader<SwitchProfileProps> = async () => ({
  Part: (await import('./SwitchProfile')).SwitchProfile,
});

export function TableCard({ found }: { found: FoundTable }) {
  const session = useSession();
  const { activeTable, findings, selection } = useSessionState();
  const text = useText();
  const styles = useStyles();
  const { t } = text;
  const arriving = useContext(ArrivalContext);
  const card = useRef<HTMLLIElement>(null);
  const [switching, setSwitching] = useState(false);
  const openSwitch = () => {
    arriving.current = true;
    setSwitching(true);
  };
  const closeSwitch = () => {
    setSwitching(false);
    card.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
  };

  const { table, area, sheet, sheetName } = found;
  const counts = countSeverities(findings.filter((finding) => finding.table === found.id));
  const active = activeTable === found.id;
  const rows = active ? selectedRows(found, selection) : undefined;
  const verdict = counts.error > 0 ? 'tables.blocked' : 'tables.ready';
  return (
    <li ref={card} className={mergeClasses(styles.card, active && styles.active)}>
      <button
        type="button"
        className={styles.main}
        aria-current={active || undefined}
        onClick={() => void session.goTo(sheet, { row: area.top, column: area.left })}
      >
        <span className={styles.name}>{tableName(found, text)}</span>
        <span className={styles.about}>
          {[t(`kind.${table.kind}`), tableYear(found, text)].filter(Boolean).join(' · ')}
          {active && <span className={styles.unbroken}> · {t('tables.active')}</span>}
        </span>
        {table.kind === 'project' && (
          <span className={styles.about}>{table.department || t('tables.noDepartment')}</span>
        )}
        <span className={styles.where} title={sheetName}>
          {t('tables.onSheet', { sheet: sheetName })}
        </span>
        <span className={styles.state}>
          <SeverityIcon severity={worst(counts)} />
          <span className={styles.verdict}>{t(isExercise(table) ? 'tables.exercise' : verdict)}</span>
          <span>
            <CountsText counts={counts} />
          </span>
        </span>
      </button>
      <CardMenu found={found} className={styles.menu} onSwitch={openSwitch} />
      {switching && isProjectTable(found) && <Lazy load={loadSwitch} props={{ found, close: closeSwitch }} />}
      {rows && <RowActions found={found} rows={rows} />}
    </li>
  );
}
