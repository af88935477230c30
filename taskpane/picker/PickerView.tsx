// The indicator library: loaded when first looked at, and shown for the project table to insert into.
import { Activity, useEffect, useState } from 'react';
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { FoundTable, PlacedProjectTable } from '../../src/domain/tables';
import { EmptyState } from '../parts/EmptyState';
import { useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { ChooseTable } from './ChooseTable';
import type { LoadedPicker } from './loadPicker';

const useStyles = makeStyles({
  loading: { padding: tokens.spacingVerticalXXXL },
});

interface PickerViewProps {
  load: () => Promise<LoadedPicker>;
  onNewTable: () => void;
}

export function PickerView({ load, onNewTable }: PickerViewProps) {
  const { tables, activeTable } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const [picker, setPicker] = useState<LoadedPicker | 'loading' | 'failed'>('loading');

  useEffect(() => {
    if (picker !== 'loading') return;
    let left = false;
    load().then(
      (loaded) => !left && setPicker(loaded),
      () => !left && setPicker('failed'),
    );
    return () => {
      left = true;
    };
  }, [picker, load]);

  const projectTables = tables.filter(isProject);
  const active = projectTables.find(({ id }) => id === activeTable);
  // What was ticked stays while the cursor is elsewhere.
  const [lastId, setLastId] = useState(active?.id);
  if (active && active.id !== lastId) setLastId(active.id);
  const target = active ?? projectTables.find(({ id }) => id === lastId);
  const choose = <ChooseTable tables={projectTables} onNewTable={onNewTable} />;

  if (!target || (!active && typeof picker === 'string')) return choose;
  if (picker === 'loading') return <Spinner className={styles.loading} label={t('picker.loading')} />;
  if (picker === 'failed') {
    return (
      <div role="alert">
        <EmptyState
          icon={<ErrorCircleRegular />}
          title={t('picker.loadFailed')}
          text={t('picker.loadFailedText')}
        >
          <Button onClick={() => setPicker('loading')}>{t('app.retry')}</Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      {!active && choose}
      <Activity mode={active ? 'visible' : 'hidden'}>
        <picker.Picker library={picker.library} target={target} />
      </Activity>
    </>
  );
}

function isProject(found: FoundTable): found is FoundTable<PlacedProjectTable> {
  return found.table.kind === 'project';
}
