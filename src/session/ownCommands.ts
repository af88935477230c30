// Commands for the bureau's own indicators: in from a file or a filled row, out to a sheet, and away.
import type { ChangeTable } from './changeTable';
import { loaded, notice, Refusal, type SessionCore } from './core';
import type { DrawingCommands } from './drawingCommands';
import type { SessionServices } from './port';
import type { Session } from './session';
import type { KeptShelf } from './shelf';

type OwnCommands = Pick<
  Session,
  'readOwn' | 'keepOwn' | 'dismissOwnImport' | 'removeOwn' | 'addToOwn' | 'drawOwn'
>;

export function ownCommands(
  { state, set, command }: SessionCore,
  { tableNow }: Pick<ChangeTable, 'tableNow'>,
  { draw }: Pick<DrawingCommands, 'draw'>,
  shelf: Pick<KeptShelf, 'change' | 'open'>,
  services: SessionServices,
): OwnCommands {
  const own = () => loaded(() => import('../library/own'));

  return {
    readOwn: (file, bytes) =>
      command('opening', async () => {
        const { sheets } = await services.readFile(bytes);
        const read = (await own()).readOwnEntries(sheets);
        set({ ownImport: { file, ...read } });
        return undefined;
      }),
    keepOwn: (place) =>
      command('keeping', async () => {
        const incoming = state().ownImport;
        if (!incoming || incoming.problems) return undefined;
        const { mergeEntries } = await own();
        const builtIn = await loaded(services.library);
        const merged = await shelf.change(place, (kept) => mergeEntries(kept, incoming.entries, builtIn));
        set({ ownImport: undefined });
        const { added, replaced, unchanged, inLibrary } = merged;
        return notice('success', 'ownKept', {
          place,
          added: added.length,
          replaced: replaced.length,
          unchanged: unchanged.length,
          inLibrary: inLibrary.length,
        });
      }),
    dismissOwnImport: () => set({ ownImport: undefined }),
    removeOwn: (place, ids) =>
      command('keeping', async () => {
        const { removeEntries } = await own();
        const { count } = await shelf.change(place, (kept) => {
          const entries = removeEntries(kept, ids);
          return { entries, count: kept.length - entries.length };
        });
        return notice('success', 'ownRemoved', { count, place });
      }),
    addToOwn: (tableId, row, place, level2) =>
      command('keeping', async () => {
        const { found } = await tableNow(tableId);
        const { entryOfRow, mergeEntries } = await own();
        const builtIn = await loaded(services.library);
        const read = entryOfRow(found, row, { builtIn, ...(level2 !== undefined && { level2 }) });
        if (!read || 'lacks' in read)
          throw new Refusal('nothingToAdd', { lacks: read?.lacks ?? 'name' }, 'warning');
        const { entry } = read;
        const merged = await shelf.change(place, (kept) => mergeEntries(kept, [entry], builtIn));
        const code = merged.replaced.length > 0 ? 'ownReplaced' : 'ownAdded';
        return notice('success', code, { name: entry.name, place });
      }),
    drawOwn: (what) =>
      command('creating', async () => {
        const { allEntries, ownLibraryBlueprint, emptyOwnLibraryBlueprint } = await own();
        await shelf.open();
        const { workbook, user } = state().shelf.own;
        const entries = allEntries(user, workbook);
        const blueprint = what === 'form' ? emptyOwnLibraryBlueprint() : ownLibraryBlueprint(entries);
        const [drawn] = await draw(blueprint);
        const code = what === 'form' ? 'ownFormDrawn' : 'ownDrawn';
        return notice('success', code, { name: drawn!.name, count: entries.length });
      }),
  };
}
