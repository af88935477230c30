// “Did you mean…?”: after a name was typed that the library does not have, what it may mean.
import { planNaming } from '../blueprint/rows/planNaming';
import { profileOfTable } from '../domain/profileOfTable';
import type { FoundTable } from '../domain/tables';
import type { LibraryIndicator } from '../library/indicator';
import { pickOf } from '../library/pick';
import type { Similar } from '../library/suggest';
import { notice, Refusal, type SessionCore } from './core';
import type { ChangeTable } from './changeTable';
import type { Session } from './session';
import { typedName } from './typedName';

type OfferCommands = Pick<Session, 'takeOffer' | 'dismissOffer'>;

export interface Offers {
  commands: OfferCommands;
  /** To be told of every edit that a person made. */
  edited(before: readonly FoundTable[], after: readonly FoundTable[]): Promise<void>;
}

export function createOffers(
  { state, set, command }: SessionCore,
  { tableNow, apply }: ChangeTable,
  loadEntries: () => Promise<readonly LibraryIndicator[]>,
): Offers {
  let known: { entries: readonly LibraryIndicator[]; similar: Similar } | undefined;

  const similarNames = async (typed: string): Promise<LibraryIndicator[]> => {
    const entries = await loadEntries();
    if (known?.entries !== entries) {
      const { createSearch, createSimilar } = await import('../library');
      known = { entries, similar: createSimilar(entries, createSearch(entries)) };
    }
    return known.similar(typed);
  };

  return {
    async edited(before, after) {
      const typed = typedName(before, after);
      if (!typed) {
        const { offer } = state();
        // The row is gone, or says something else by now.
        if (offer && !names(after, offer).includes(offer.typed)) set({ offer: undefined });
        return;
      }
      // The library can't be had at the moment: no offer is no loss.
      const entries = await similarNames(typed.name).catch(() => []);
      const { table, row, name } = typed;
      set({ offer: entries.length > 0 ? { table, row, typed: name, entries } : undefined });
    },
    commands: {
      takeOffer: (entryId) =>
        command('inserting', async () => {
          const { offer } = state();
          const entry = offer?.entries.find(({ id }) => id === entryId);
          if (!offer || !entry) throw new Refusal('sheetChanged');
          set({ offer: undefined });
          const { found } = await tableNow(offer.table);
          const edit = names([found], offer).includes(offer.typed)
            ? planNaming(found, offer.row, pickOf(entry, profileOfTable(found.table)))
            : undefined;
          if (!edit) throw new Refusal('sheetChanged');
          const protection = await apply(edit, 'offerTaken');
          return notice('success', 'offerTaken', { name: entry.name, protection });
        }),
      dismissOffer: () => set({ offer: undefined }),
    },
  };
}

/** What stands as a name in the row of an offer. */
function names(tables: readonly FoundTable[], { table: id, row }: { table: string; row: number }): string[] {
  const table = tables.find((found) => found.id === id)?.table;
  if (!table || table.kind === 'summary') return [];
  return table.indicators.filter((indicator) => indicator.row === row).map(({ name }) => name);
}
