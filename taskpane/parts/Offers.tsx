// The place where “Did you mean…?” appears. What is shown there comes when there is first something to offer.
import type { OfferBarProps } from './OfferBar';
import { useSessionState } from './session';
import { useLoaded } from './useLoaded';

const loadBar = () => import('./OfferBar');

export function Offers(props: OfferBarProps) {
  const { offer } = useSessionState();
  // A region that appears together with its text is often not read out.
  return <div aria-live="polite">{offer && <LoadedBar {...props} />}</div>;
}

/** An offer that cannot be shown is no loss. */
function LoadedBar(props: OfferBarProps) {
  const [loaded] = useLoaded(loadBar);
  return typeof loaded === 'string' ? null : <loaded.OfferBar {...props} />;
}
