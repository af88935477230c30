// Takes the focus along into a part of the pane that was asked for, but not from the sheet, and not when a view that
// was left comes back.
import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';

/** Set by whoever opens a part, and cleared by the part that took the focus. */
export const ArrivalContext = createContext<RefObject<boolean>>({ current: false });

/** For the control that the focus goes to. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const arriving = useContext(ArrivalContext);
  const target = useRef<T>(null);
  useEffect(() => {
    if (!arriving.current) return;
    arriving.current = false;
    if (document.hasFocus()) target.current?.focus();
  }, [arriving]);
  return target;
}
