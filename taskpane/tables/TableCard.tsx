// One table of the workbook: what it is, whose, for which year, and how it stands.
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import { cellName } from '../../src/sheet/address';
import type { FoundTable } from '../../src/domain/tables';
import { hoverShade, pressedShade } from '../parts/overlay';
import { useSession, useSessionState } from '../parts/session';
import { CountsText, SeverityIcon, countSeverities, worst } from '../parts/severity';
import { tableName } from '../parts/tableName';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
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
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
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
  doubts: {
    justifyContent: 'flex-start',
    width: '100%',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightRegular,
  },
});

export function TableCard({ found }: { found: FoundTable }) {
  const session = useSession();
  const { activeTable, findings } = useSessionState();
  const text = useText();
  const styles = useStyles();
  const { t } = text;

  const { table, area, sheet, sheetName } = found;
  const counts = countSeverities(findings.filter((finding) => finding.table === found.id));
  const active = activeTable === found.id;
  // The form of the strategic table has no place for a year.
  const noYear = table.kind === 'strategic' ? undefined : t('tables.noYear');
  const year = table.year ? t('tables.year', { year: table.year }) : noYear;
  const doubt = found.doubts[0];
  return (
    <li className={mergeClasses(styles.card, active && styles.active)}>
      <button
        type="button"
        className={styles.main}
        aria-current={active || undefined}
        onClick={() => void session.goTo(sheet, { row: area.top, column: area.left })}
      >
        <span className={styles.name}>{tableName(found, text)}</span>
        <span className={styles.about}>
          {[t(`kind.${table.kind}`), year].filter(Boolean).join(' · ')}
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
          <span className={styles.verdict}>{t(counts.error > 0 ? 'tables.blocked' : 'tables.ready')}</span>
          <span>
            <CountsText counts={counts} />
          </span>
        </span>
      </button>
      {doubt && (
        <Button
          appearance="subtle"
          size="small"
          icon={<LocationRegular />}
          className={styles.doubts}
          onClick={() => void session.goTo(sheet, doubt.cell)}
        >
          {t('tables.doubts', { n: found.doubts.length, cell: cellName(doubt.cell) })}
        </Button>
      )}
    </li>
  );
}
