// Which earlier table indicators are taken from: one of this workbook, or of a file that is opened here.
import { Checkbox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { FileButton, useFileList } from '../parts/FileButton';
import { tableName, tableYear } from '../parts/tableName';
import { useText } from '../text/useText';
import type { PickerState } from './usePicker';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
  },
  select: { minWidth: 0, width: '100%' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  // Level with the search box above it.
  values: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

type LastYearProps = Pick<PickerState, 'earlier' | 'withValues' | 'setWithValues'>;

export function LastYear({ earlier, withValues, setWithValues }: LastYearProps) {
  const text = useText();
  const styles = useStyles();
  const open = useFileList();
  const { t } = text;
  const { tables, chosen, choose } = earlier;

  return (
    <div className={styles.root}>
      {chosen && (
        <Select
          className={styles.select}
          size="small"
          aria-label={t('picker.lastYearTable')}
          value={chosen.key}
          onChange={(_, { value }) => choose(value)}
        >
          {tables.map(({ key, found, file }) => (
            <option key={key} value={key}>
              {[tableName(found, text), tableYear(found, text), file ?? t('picker.lastYearHere')]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.line}>
        {chosen && (
          <Checkbox
            className={styles.values}
            label={t('picker.withValues')}
            checked={withValues}
            onChange={(_, { checked }) => setWithValues(checked === true)}
          />
        )}
        <FileButton size="small" open={open}>
          {t('picker.lastYearOpen')}
        </FileButton>
      </div>
    </div>
  );
}
