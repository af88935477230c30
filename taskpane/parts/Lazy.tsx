// A seldom used part of the pane, in a chunk of its own.
import type { ComponentType } from 'react';
import { useText } from '../text/useText';
import { Loading } from './Loading';
import { useLoaded } from './useLoaded';

/** Brings a part; the same function each time. */
export type PartLoader<Props> = () => Promise<{ Part: ComponentType<Props> }>;

interface LazyProps<Props> {
  load: PartLoader<Props>;
  props: Props;
}

export function Lazy<Props extends object>({ load, props }: LazyProps<Props>) {
  const { t } = useText();
  const [part, retry] = useLoaded(load);
  if (typeof part !== 'string') return <part.Part {...props} />;
  const texts = { loading: t('app.loading'), failed: t('app.loadFailed') };
  return <Loading failed={part === 'failed'} texts={texts} retry={retry} />;
}
