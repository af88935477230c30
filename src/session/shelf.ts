// What the user keeps beside the library that ships: favourites, what was used last, own indicators.
import type { LibraryIndicator } from '../library/indicator';
import { notice, type SessionCore } from './core';
import type { KeptTexts, SessionServices } from './port';
import type { KeptPlace, Notice, NoticeCode, Session, Shelf } from './session';

const RECENTS = 30;

export interface KeptShelf {
  commands: Pick<Session, 'toggleFavourite'>;
  /** Reads what is kept; what cannot be read is told, and the rest goes on. */
  open(): Promise<void>;
  /** Remembers what was just used. */
  used(ids: readonly string[]): void;
  /** Replaces the own entries of a place; rejects when they cannot be kept. */
  keep(place: KeptPlace, entries: readonly LibraryIndicator[]): Promise<void>;
  /** The library that ships, with the own entries before it. */
  entries(): Promise<readonly LibraryIndicator[]>;
}

export function createShelf(
  { port, state, set }: SessionCore,
  services: Pick<SessionServices, 'kept' | 'library'>,
): KeptShelf {
  const places: Record<KeptPlace, KeptTexts> = { workbook: port.kept, user: services.kept };
  let merged: { own: Shelf['own']; entries: readonly LibraryIndicator[] } | undefined;

  const show = (change: Partial<Shelf>) => set({ shelf: { ...state().shelf, ...change } });

  const keepIds = async (name: 'favourites' | 'recents', ids: readonly string[]) => {
    show({ [name]: ids });
    // At hand for this session at least; a browser that keeps nothing is no reason to stop anybody.
    await services.kept.write(name, JSON.stringify(ids)).catch(() => undefined);
  };

  const readOwn = async (place: KeptPlace): Promise<readonly LibraryIndicator[]> => {
    const text = await places[place].read('library');
    if (text === undefined) return [];
    const { parseOwnLibrary } = await import('../library/own/stored');
    const parsed = parseOwnLibrary(text);
    if ('entries' in parsed) return parsed.entries;
    set({ notice: ownProblem(parsed.problem, place) });
    return [];
  };

  return {
    async open() {
      const orNone = <T>(reading: Promise<T>, none: T) => reading.catch(() => none);
      const [workbook, user, favourites, recents] = await Promise.all([
        orNone(readOwn('workbook'), []),
        orNone(readOwn('user'), []),
        orNone(services.kept.read('favourites').then(idsOf), []),
        orNone(services.kept.read('recents').then(idsOf), []),
      ]);
      show({ own: { workbook, user }, favourites, recents });
    },
    used(ids) {
      const { recents } = state().shelf;
      void keepIds('recents', [...new Set([...ids, ...recents])].slice(0, RECENTS));
    },
    async keep(place, entries) {
      const { printOwnLibrary } = await import('../library/own/stored');
      await places[place].write('library', entries.length > 0 ? printOwnLibrary(entries) : undefined);
      show({ own: { ...state().shelf.own, [place]: entries } });
    },
    async entries() {
      const builtIn = await services.library();
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
        const { favourites } = state().shelf;
        const others = favourites.filter((favourite) => favourite !== id);
        void keepIds('favourites', others.length < favourites.length ? others : [id, ...favourites]);
      },
    },
  };
}

/** Ids out of a kept text; none when it is not a list of them. */
function idsOf(text: string | undefined): string[] {
  const list: unknown = text === undefined ? [] : JSON.parse(text);
  return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : [];
}

const ownProblem = (problem: 'damaged' | 'newer', place: KeptPlace): Notice => {
  const codes: Record<typeof problem, NoticeCode> = { damaged: 'ownDamaged', newer: 'ownNewer' };
  return notice('warning', codes[problem], { place });
};
