// The indicator library for a table, and the page of the bureau's own indicators.
import { useContext, useState } from 'react';
import { ArrivalContext } from '../parts/arrival';
import { useSession } from '../parts/session';
import type { Target } from './lastYear';
import { OwnPanel } from './own/OwnPanel';
import { PickerBody } from './PickerBody';
import type { IndicatorLibrary } from './useEntries';
import { usePicker } from './usePicker';
import '../text/later';

interface PickerProps {
  library: IndicatorLibrary;
  target: Target;
}

export function Picker({ library, target }: PickerProps) {
  const picker = usePicker(library, target);
  const session = useSession();
  const arriving = useContext(ArrivalContext);
  const [owning, setOwning] = useState(false);
  const show = (own: boolean) => {
    // What went well is old news on another page.
    if (session.state().notice?.tone === 'success') session.dismissNotice();
    arriving.current = true;
    setOwning(own);
  };
  return owning ? (
    <OwnPanel close={() => show(false)} />
  ) : (
    <PickerBody picker={picker} target={target} onOwn={() => show(true)} />
  );
}
