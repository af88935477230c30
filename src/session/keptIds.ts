// Lists of library entries that are kept for the user, who may have several windows open: favourites, recents.
import type { SessionCore } from './core';
import type { KeptTexts } from './port';
import type { Shelf } from './session';

type Name = 'favourites' | 'recents';
type Ids = readonly string[];

export interface KeptIds {
  /** Reads them, once. */
  open(): Promise<void>;
  /** Shows a change at once, and makes the same change to what is kept by then. */
  change(name: Name, change: (ids: Ids) => Ids): void;
}

export function createIds(
  kept: KeptTexts,
  state: SessionCore['state'],
  show: (change: Partial<Shelf>) => void,
): KeptIds {
  /** One after another, so that none writes over what another is about to write. */
  let queue = Promise.resolve();
  /** A browser that keeps nothing is no reason to stop anybody: then the lists last as long as the session. */
  let isKept = true;

  const inTurn = (work: () => Promise<void>) => {
    queue = queue.then(async () => {
      if (isKept) await work().catch(() => (isKept = false));
    });
    return queue;
  };

  let opened: Promise<void> | undefined;
  return {
    open: () =>
      (opened ??= inTurn(async () => {
        const [favourites, recents] = [await kept.read('favourites'), await kept.read('recents')];
        show({ favourites: idsOf(favourites), recents: idsOf(recents) });
      })),
    change(name, change) {
      show({ [name]: change(state().shelf[name]) });
      void inTurn(async () => {
        const changed = change(idsOf(await kept.read(name)));
        await kept.write(name, JSON.stringify(changed));
        show({ [name]: changed });
      });
    },
  };
}

/** Ids out of a kept text; none when it is not a list of them. */
function idsOf(text: string | undefined): string[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
