// “Did you mean…?”: after a name was typed that the library does not have, what it may mean.
import { profileOfTable } from '../domain/profileOfTable';
import type { FoundTable } from '../domain/tables';
import type { LibraryIndicator } from '../library/indicator';
import { pickOf } from '../library/pick';
import type { Similar } from '../library/suggest';
import { loaded, notice, Refusal, type SessionCore } from './core';
import type { ChangeTable } from './changeTable';
import type { Session } from './session';
import type { KeptShelf } from './shelf';
import { standsThere, typedName, type TypedName } from './typedName';

type OfferCommands = Pick<Session, 'takeOffer' | 'dismissOffer'>;

export interface Offers {
  commands: OfferCommands;
  /** To be told of every edit that a person made. */
  edited(before: readonly FoundTable[], after: readonly FoundTable[]): Promise<void>;
}

export function createOffers(
  { state, set, command }: SessionCore,
  { tableNow, apply }: ChangeTable,
  shelf: Pick<KeptShelf, 'entries' | 'used'>,
): Offers {
  let known: { entries: readonly LibraryIndicator[]; similar: Similar } | undefined;
  let latest: TypedName | undefined;

  const similarNames = async (typed: string): Promise<LibraryIndicator[]> => {
    const entries = await shelf.entries();
    if (known?.entries !== entries) {
      const { createSearch, createSimilar } = await import('../library');
      known = { entries, similar: createSimilar(entries, createSearch(entries)) };
    }
    return known.similar(typed);
  };

  return {
    async edited(before, after) {
      const name = typedName(before, after);
      if (!name) return;
      latest = name;
      // The library can't be had at the moment: no offer is no loss.
      const entries = await similarNames(name.typed).catch(() => []);
      // Meanwhile another name was typed, or this one went.
      if (latest !== name || !standsThere(state().tables, name)) return;
      set({ offer: entries.length > 0 ? { ...name, entries } : undefined });
    },
    commands: {
      takeOffer: (entryId) =>
        command('inserting', async () => {
          const { offer } = state();
          const entry = offer?.entries.find(({ id }) => id === entryId);
          if (!offer || !entry) throw new Refusal('sheetChanged');
          const { found } = await tableNow(offer.table);
          const { planNaming } = await loaded(() => import('../blueprint/rows'));
          const edit = standsThere([found], offer)
            ? planNaming(found, offer.row, pickOf(entry, profileOfTable(found.table)))
            : undefined;
          if (!edit) throw new Refusal('sheetChanged');
          const protection = await apply(edit, 'offerTaken');
          set({ offer: undefined });
          shelf.used([entry.id]);
          return notice('success', 'offerTaken', { name: entry.name, protection });
        }),
      dismissOffer: () => set({ offer: undefined }),
    },
  };
}
