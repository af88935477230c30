// The indicator library for a table, and the page of the bureau's own indicators.
import { useContext, useState } from 'react';
import { ArrivalContext } from '../parts/arrival';
import type { Target } from './lastYear';
import { OwnPanel } from './own/OwnPanel';
import { PickerBody } from './PickerBody';
import { usePicker, type IndicatorLibrary } from './usePicker';
import '../text/later';

interface PickerProps {
  library: IndicatorLibrary;
  target: Target;
}

export function Picker({ library, target }: PickerProps) {
  const picker = usePicker(library, target);
  const arriving = useContext(ArrivalContext);
  const [owning, setOwning] = useState(false);
  const show = (own: boolean) => {
    arriving.current = true;
    setOwning(own);
  };
  return owning ? (
    <OwnPanel close={() => show(false)} />
  ) : (
    <PickerBody picker={picker} target={target} onOwn={() => show(true)} />
  );
}
