// One table of the file that was opened, and the button that lays it out anew.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { FoundTable } from '../../src/domain/tables';
import { rowCount } from '../parts/kinds';
import { MenuButton } from '../parts/MenuButton';
import { useSessionState } from '../parts/session';
import { tableName, tableYear } from '../parts/tableName';
import { useRebuild } from '../parts/useRebuild';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  name: { ...typographyStyles.body1Strong },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  rebuild: { marginTop: tokens.spacingVerticalXS },
});

export function FileTable({ found }: { found: FoundTable }) {
  const { busy } = useSessionState();
  const text = useText();
  const styles = useStyles();
  const { t } = text;
  const { kind } = found.table;
  const choices = useRebuild({ from: 'file', table: found.id }, kind);
  const label = t('file.rebuildOf', { name: tableName(found, text) });
  const about = [t(`kind.${kind}`), tableYear(found, text), t('file.rows', { n: rowCount(found) })];
  const [only, ...others] = choices;
  return (
    <li className={styles.card}>
      <span className={styles.name}>{tableName(found, text)}</span>
      <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
      <span className={styles.about}>{t('tables.onSheet', { sheet: found.sheetName })}</span>
      {only && others.length === 0 ? (
        <Button
          size="small"
          className={styles.rebuild}
          icon={only.icon}
          aria-label={label}
          disabledFocusable={busy !== undefined}
          onClick={only.onChoose}
        >
          {only.label}
        </Button>
      ) : (
        <MenuButton
          size="small"
          className={styles.rebuild}
          icon={<ChevronDownRegular />}
          label={label}
          items={choices}
          side="left"
          disabled={busy !== undefined}
        >
          {t('rebuild.action')}
        </MenuButton>
      )}
    </li>
  );
}
