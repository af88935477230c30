// The indicator library: loaded when first looked at, and shown for the project table to insert into.
import { useEffect, useState } from 'react';
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { FoundTable, PlacedProjectTable } from '../../src/domain/tables';
import { EmptyState } from '../parts/EmptyState';
import { useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { ChooseTable } from './ChooseTable';
import type { IndicatorLibrary } from './library';
import { Picker } from './Picker';

const useStyles = makeStyles({
  loading: { padding: tokens.spacingVerticalXXXL },
});

interface PickerViewProps {
  load: () => Promise<IndicatorLibrary>;
  onNewTable: () => void;
}

export function PickerView({ load, onNewTable }: PickerViewProps) {
  const { tables, activeTable } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const [library, setLibrary] = useState<IndicatorLibrary | 'loading' | 'failed'>('loading');

  useEffect(() => {
    if (library !== 'loading') return;
    let left = false;
    load().then(
      (loaded) => !left && setLibrary(loaded),
      () => !left && setLibrary('failed'),
    );
    return () => {
      left = true;
    };
  }, [library, load]);

  const projectTables = tables.filter(isProject);
  const target = projectTables.find(({ id }) => id === activeTable);
  if (!target) return <ChooseTable tables={projectTables} onNewTable={onNewTable} />;
  if (library === 'loading') return <Spinner className={styles.loading} label={t('picker.loading')} />;
  if (library === 'failed') {
    return (
      <div role="alert">
        <EmptyState
          icon={<ErrorCircleRegular />}
          title={t('picker.loadFailed')}
          text={t('picker.loadFailedText')}
        >
          <Button onClick={() => setLibrary('loading')}>{t('app.retry')}</Button>
        </EmptyState>
      </div>
    );
  }
  return <Picker library={library} target={target} />;
}

function isProject(found: FoundTable): found is FoundTable<PlacedProjectTable> {
  return found.table.kind === 'project';
}
