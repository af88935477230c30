// A change or a mistake of the sheet of rules; a click goes to its cell.
import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { cellName, type Cell } from '../../src/sheet/address';
import { hoverShade } from '../parts/overlay';
import { useSession } from '../parts/session';
import { SeverityIcon } from '../parts/severity';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '3.5em minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: hoverShade },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { color: tokens.colorBrandForegroundLink },
});

interface RuleLineProps {
  sheet: string;
  cell: Cell | undefined;
  text: string;
  mark: 'wrong' | 'softer' | undefined;
}

export function RuleLine({ sheet, cell = { row: 0, column: 0 }, text, mark }: RuleLineProps) {
  const session = useSession();
  const { t } = useText();
  const styles = useStyles();
  const name = cellName(cell);
  return (
    <button type="button" className={styles.root} onClick={() => void session.goTo(sheet, cell)}>
      <span className={styles.cell}>{name}</span>
      <span>{text}</span>
      {mark === 'wrong' && <SeverityIcon severity="warning" />}
      {mark === 'softer' && (
        <Badge appearance="outline" color="informative" size="small">
          {t('ownRules.softer')}
        </Badge>
      )}
    </button>
  );
}
