// One file of the list: its tables and how they stand, or why there are none.
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { noticeText } from '../parts/noticeText';
import { hoverShade, pressedShade } from '../parts/overlay';
import { useSessionState } from '../parts/session';
import { CountsText, SeverityIcon, worst } from '../parts/severity';
import { tableName } from '../parts/tableName';
import { useText } from '../text/useText';
import { aboutTable } from './aboutTable';
import type { CountedFile } from './order';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // Dozens of files: those out of sight are neither laid out nor painted.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
  },
  main: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  way: {
    cursor: 'pointer',
    ':hover': { backgroundColor: hoverShade },
    ':active': { backgroundColor: pressedShade },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  // Past the button.
  name: { ...typographyStyles.body1Strong, paddingRight: '28px' },
  state: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
  },
  table: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalXXS },
  about: { display: 'block', color: tokens.colorNeutralForeground2 },
  remove: { position: 'absolute', top: tokens.spacingVerticalXS, right: tokens.spacingHorizontalXS },
});

/** More tables than these are told by their number; all are there when the file is opened. */
const TABLES_SHOWN = 3;

interface FileCardProps {
  entry: CountedFile;
  onOpen: () => void;
  onRemove: () => void;
}

export function FileCard({ entry: { file, counts }, onOpen, onRemove }: FileCardProps) {
  const { rules } = useSessionState();
  const text = useText();
  const styles = useStyles();
  const { t } = text;
  const { name, tables, problem } = file;
  return (
    <li className={styles.card}>
      {problem ? (
        <div className={styles.main}>
          <span className={styles.name}>{name}</span>
          <span className={styles.state}>
            <SeverityIcon severity="warning" />
            <span>{noticeText(problem, { tables: [] }, text)}</span>
          </span>
        </div>
      ) : (
        <button
          type="button"
          data-file={name}
          className={mergeClasses(styles.main, styles.way)}
          onClick={onOpen}
        >
          <span className={styles.name}>{name}</span>
          <span className={styles.state}>
            <SeverityIcon severity={worst(counts)} />
            <span>
              {t('file.tables', { n: tables.length })} · <CountsText counts={counts} />
            </span>
          </span>
          {/* With rules of its own a file may have had errors taken away. */}
          {file.rules && !rules && (
            <span className={styles.state}>
              <SeverityIcon severity="info" />
              <span>{t('file.rulesOfFile', { n: file.rules.changes.length })}</span>
            </span>
          )}
          {tables.slice(0, TABLES_SHOWN).map((found) => (
            <span key={found.id} className={styles.table}>
              {tableName(found, text)}
              <span className={styles.about}>{aboutTable(found, text)}</span>
            </span>
          ))}
          {tables.length > TABLES_SHOWN && (
            <span className={styles.table}>{t('file.moreTables', { n: tables.length - TABLES_SHOWN })}</span>
          )}
        </button>
      )}
      <Button
        className={styles.remove}
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={t('file.remove', { name })}
        title={t('file.remove', { name })}
        onClick={onRemove}
      />
    </li>
  );
}
