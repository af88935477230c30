// The indicator library: loaded when first looked at, and shown for the table to insert into.
import { Activity, useState } from 'react';
import { isIndicatorTable } from '../parts/kinds';
import { Loading } from '../parts/Loading';
import { useSessionState } from '../parts/session';
import { useLoaded } from '../parts/useLoaded';
import { useText } from '../text/useText';
import { ChooseTable } from './ChooseTable';
import type { LoadedPicker } from './loadPicker';

interface PickerViewProps {
  load: () => Promise<LoadedPicker>;
  onNewTable: () => void;
}

export function PickerView({ load, onNewTable }: PickerViewProps) {
  const { tables, activeTable } = useSessionState();
  const { t } = useText();
  const [picker, retry] = useLoaded(load);

  const indicatorTables = tables.filter(isIndicatorTable);
  const active = indicatorTables.find(({ id }) => id === activeTable);
  // What was ticked stays while the cursor is elsewhere.
  const [lastId, setLastId] = useState(active?.id);
  if (active && active.id !== lastId) setLastId(active.id);
  const target = active ?? indicatorTables.find(({ id }) => id === lastId);
  const choose = <ChooseTable tables={indicatorTables} onNewTable={onNewTable} />;

  if (!target || (!active && typeof picker === 'string')) return choose;
  if (typeof picker === 'string') {
    const texts = { loading: t('picker.loading'), failed: t('picker.loadFailed') };
    return <Loading failed={picker === 'failed'} texts={texts} retry={retry} />;
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
