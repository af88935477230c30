// What the user keeps beside the library that ships: favourites, what was used last, own indicators.
import type { LibraryIndicator } from '../library/indicator';
import { loaded, notice, Refusal, type SessionCore } from './core';
import { createIds } from './keptIds';
import { WorkbookProblem, type KeptTexts, type SessionServices } from './port';
import type { KeptPlace, NoticeCode, Session, Shelf } from './session';

const RECENTS = 30;

export interface KeptShelf {
  commands: Pick<Session, 'toggleFavourite'>;
  /** Reads what is kept and was not read yet. Damage is told; what can't be had at the moment is left for next time. */
  open(): Promise<void>;
  /** Remembers what was just used. */
  used(ids: readonly string[]): void;
  /** Changes the own entries as a place keeps them now; a Refusal or WorkbookProblem, and nothing was changed. */
  change<T extends Changed>(place: KeptPlace, change: (kept: readonly LibraryIndicator[]) => T): Promise<T>;
  /** The library that ships, with the own entries before it. */
  entries(): Promise<readonly LibraryIndicator[]>;
}

interface Changed {
  entries: readonly LibraryIndicator[];
}

export function createShelf(
  { port, state, set, reconsider }: SessionCore,
  services: Pick<SessionServices, 'kept' | 'library'>,
): KeptShelf {
  const places: Record<KeptPlace, KeptTexts> = { workbook: port.kept, user: services.kept };
  const unread = new Set<KeptPlace>(['workbook', 'user']);
  let reading: Promise<void> | undefined;
  let merged: { own: Shelf['own']; entries: readonly LibraryIndicator[] } | undefined;

  const show = (change: Partial<Shelf>) => set({ shelf: { ...state().shelf, ...change } });
  const showOwn = (place: KeptPlace, entries: readonly LibraryIndicator[]) => {
    unread.delete(place);
    const { own } = state().shelf;
    const before = own[place];
    show({ own: { ...own, [place]: entries } });
    // Unit costs are held against own standards.
    if (before.length + entries.length > 0) reconsider();
  };
  const stored = () => loaded(() => import('../library/own/stored'));

  const readOwn = async (place: KeptPlace) => {
    const text = await places[place].read('library');
    return text === undefined ? { entries: [] } : (await stored()).parseOwnLibrary(text);
  };
  const tryOwn = async (place: KeptPlace) => {
    try {
      const read = await readOwn(place);
      if (!unread.has(place)) return;
      showOwn(place, 'entries' in read ? read.entries : []);
      if ('problem' in read) set({ notice: notice('warning', problems[read.problem], { place }) });
    } catch (error) {
      // Too large today is too large tomorrow; anything else may pass.
      if (!isTooLarge(error) || !unread.delete(place)) return;
      set({ notice: notice('warning', 'ownTooLarge', { place }) });
    }
  };

  const ids = createIds(services.kept, state, show);

  const open = (): Promise<void> => {
    reading ??= Promise.all([...unread].map(tryOwn)).then(() => {
      reading = undefined;
    });
    return reading;
  };

  return {
    open: async () => {
      await Promise.all([open(), ids.open()]);
    },
    used: (used) => ids.change('recents', (kept) => [...new Set([...used, ...kept])].slice(0, RECENTS)),
    async change(place, change) {
      try {
        // Another window may have kept something since, and what could not be read must not be written over.
        const kept = await readOwn(place);
        if ('problem' in kept && kept.problem === 'newer') throw new Refusal('ownNewer', { place });
        const changed = change('entries' in kept ? kept.entries : []);
        const { entries } = changed;
        const { printOwnLibrary } = await stored();
        await places[place].write('library', entries.length > 0 ? printOwnLibrary(entries) : undefined);
        showOwn(place, entries);
        return changed;
      } catch (error) {
        if (isTooLarge(error)) throw new Refusal('ownTooLarge', { place });
        // A full or forbidden store.
        if (place === 'user' && !(error instanceof Refusal)) throw new Refusal('notKept');
        throw error;
      }
    },
    async entries() {
      const [builtIn] = await Promise.all([services.library(), open()]);
      const { own } = state().shelf;
      if (own.workbook.length + own.user.length === 0) return builtIn;
      if (merged?.own !== own) {
        const { allEntries } = await import('../library/own');
        merged = { own, entries: allEntries(builtIn, [...own.workbook, ...own.user]) };
      }
      return merged.entries;
    },
    commands: {
      toggleFavourite(id) {
        const isNew = !state().shelf.favourites.includes(id);
        ids.change('favourites', (kept) => [...(isNew ? [id] : []), ...kept.filter((one) => one !== id)]);
      },
    },
  };
}

const problems: Record<'damaged' | 'newer', NoticeCode> = { damaged: 'ownDamaged', newer: 'ownNewer' };

const isTooLarge = (error: unknown) => error instanceof WorkbookProblem && error.code === 'tooLarge';
