// Said instead of the library while the cursor stands in no table that takes indicators: why, and which ones there are.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import type { FoundTable, PlacedIndicatorTable } from '../../src/domain/tables';
import { EmptyState } from '../parts/EmptyState';
import { useSession } from '../parts/session';
import { tableName, tableYear } from '../parts/tableName';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  name: {
    ...typographyStyles.body1,
    width: '100%',
    justifyContent: 'start',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  kind: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

interface ChooseTableProps {
  tables: readonly FoundTable<PlacedIndicatorTable>[];
  onNewTable: () => void;
}

export function ChooseTable({ tables, onNewTable }: ChooseTableProps) {
  const session = useSession();
  const text = useText();
  const styles = useStyles();
  const { t } = text;
  return (
    <div className={styles.root}>
      <EmptyState
        icon={<CursorClickRegular />}
        title={t('picker.noTableTitle')}
        text={t(tables.length > 0 ? 'picker.chooseTable' : 'picker.noTable')}
      >
        {tables.length > 0 ? (
          <ul className={styles.list}>
            {tables.map((found) => (
              <li key={found.id}>
                <Button
                  className={styles.name}
                  onClick={() =>
                    void session.goTo(found.sheet, { row: found.area.top, column: found.area.left })
                  }
                >
                  <span>
                    {tableName(found, text)}
                    <span className={styles.kind}>
                      {[t(`kind.${found.table.kind}`), tableYear(found, text)].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        ) : (
          <Button appearance="primary" icon={<AddRegular />} onClick={onNewTable}>
            {t('tables.new')}
          </Button>
        )}
      </EmptyState>
    </div>
  );
}
