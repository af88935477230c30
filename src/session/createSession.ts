// The session: keeps the state that the pane shows, and carries out the user's commands on a workbook.
import { createCore, failure, notice, tableAt } from './core';
import { changeTable } from './changeTable';
import { drawingCommands } from './drawingCommands';
import { createExplanations } from './explanations';
import { fileCommands } from './fileCommands';
import { createOffers } from './offers';
import { ownCommands } from './ownCommands';
import { rowCommands } from './rowCommands';
import type { SessionServices, WorkbookPort } from './port';
import type { Session } from './session';
import { createShelf } from './shelf';
import { Stopped } from './steps';

export function createSession(port: WorkbookPort, services: SessionServices): Session {
  const core = createCore(
    port,
    (before, after) => {
      void offers.edited(before, after);
      void shelf.open();
      void explanations.open();
    },
    (workbook) => explanations.judged(workbook),
  );
  const explanations = createExplanations(core, services);
  const shelf = createShelf(core, services);
  const change = changeTable(core);
  const files = fileCommands(core, services);
  const drawing = drawingCommands(core, files.sheetsOf, shelf.entries);
  const offers = createOffers(core, change, shelf);
  const { set, state, live, refresh, command } = core;
  let unwatch: (() => Promise<void>) | undefined;

  return {
    state,
    subscribe: core.subscribe,
    async start() {
      try {
        // A second start, after a failed one, finds the watch already there.
        unwatch ??= await port.watch({
          changed: (sheet) => live.mark(sheet),
          selected: (sheet, area) => {
            const selection = { sheet, area };
            set({
              selection,
              activeTable: tableAt(core.workbook().tables, selection) ?? state().activeTable,
            });
          },
        });
        set({ selection: await port.selected() });
        await refresh();
        set({ phase: 'ready' });
        await Promise.all([shelf.open(), explanations.open()]);
      } catch (error) {
        const told = error instanceof Stopped ? notice('info', 'startStopped') : failure(error);
        // A workbook opened in the middle of an edit is read as soon as the edit ends.
        const waiting = told.code === 'cellBeingEdited' && unwatch !== undefined;
        if (waiting) live.mark(undefined);
        set({ phase: waiting ? 'ready' : 'failed', notice: told });
      }
    },
    async stop() {
      live.stop();
      await unwatch?.();
      unwatch = undefined;
    },
    recheck: () =>
      command('checking', async () => {
        await refresh();
        await explanations.reread();
        const { tables, findings } = state();
        return notice('success', 'checked', { tables: tables.length, findings: findings.length });
      }),
    stopCheck: core.stopRefresh,
    ...drawing.commands,
    ...files.commands,
    ...change.commands,
    ...rowCommands(core, change, (picks) => shelf.used(picks.flatMap(({ id }) => id ?? []))),
    ...offers.commands,
    ...shelf.commands,
    ...explanations.commands,
    ...ownCommands(core, change, drawing, shelf, services),
    async goTo(sheet, cell) {
      try {
        await port.select(sheet, cell);
      } catch (error) {
        set({ notice: failure(error) });
      }
    },
    dismissNotice: () => set({ notice: undefined }),
  };
}
