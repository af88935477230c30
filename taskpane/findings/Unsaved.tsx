// The place where unsaved explanations are told, in every view. What is shown there comes with the first of them.
import { Loading } from '../parts/Loading';
import { useSessionState } from '../parts/session';
import { useLoaded } from '../parts/useLoaded';
import { useText } from '../text/useText';
import type { UnsavedBarProps } from './UnsavedBar';

const loadBar = () => import('./UnsavedBar');

export function Unsaved(props: UnsavedBarProps) {
  const { explanations } = useSessionState();
  // A region that appears together with its text is often not read out.
  return <div aria-live="polite">{explanations.pending > 0 && <LoadedBar {...props} />}</div>;
}

function LoadedBar(props: UnsavedBarProps) {
  const { t } = useText();
  const [loaded, retry] = useLoaded(loadBar);
  if (typeof loaded !== 'string') return <loaded.UnsavedBar {...props} />;
  const texts = { loading: t('app.loading'), failed: t('app.loadFailed') };
  return <Loading failed={loaded === 'failed'} texts={texts} retry={retry} />;
}
