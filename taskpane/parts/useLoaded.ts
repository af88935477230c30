// A part of the pane that is fetched when it is first looked at; when that fails, it can be tried again.
import { useEffect, useState } from 'react';

export type Loaded<T> = T | 'loading' | 'failed';

export function useLoaded<T extends object>(load: () => Promise<T>): [Loaded<T>, retry: () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>('loading');
  useEffect(() => {
    if (loaded !== 'loading') return;
    let left = false;
    load().then(
      (part) => !left && setLoaded(part),
      () => !left && setLoaded('failed'),
    );
    return () => {
      left = true;
    };
  }, [loaded, load]);
  return [loaded, () => setLoaded('loading')];
}
