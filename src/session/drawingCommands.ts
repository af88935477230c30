// Commands that draw new sheets: a table, a template workbook, a table anew in its form from here or from a file.
import { workbookOf, type WorkbookBlueprint } from '../blueprint/blueprint';
import type { LibraryIndicator } from '../library/indicator';
import type { SheetSnapshot } from '../sheet/snapshot';
import { newTableBlueprint } from '../templates/newTable';
import { rebuild } from '../templates/rebuild';

import { loaded, notice, Refusal, type SessionCore } from './core';
import { WorkbookProblem, type DrawnSheet } from './port';
import type { Session, TableSource } from './session';

export interface DrawingCommands {
  commands: Pick<Session, 'createTable' | 'createTemplate' | 'drawRules' | 'rebuild' | 'dismissLeftovers'>;
  /** Draws sheets and reads them back; the first one becomes the active one. */
  draw(blueprint: WorkbookBlueprint): Promise<DrawnSheet[]>;
}

/**
 * @param sheetsOf those of a file in the list
 * @param entries the indicators that drop-downs and instructions offer
 */
export function drawingCommands(
  { port, state, set, workbook, ...core }: SessionCore,
  sheetsOf: (file: string) => readonly SheetSnapshot[],
  entries: () => Promise<readonly LibraryIndicator[]>,
): DrawingCommands {
  const draw = async (blueprint: WorkbookBlueprint): Promise<DrawnSheet[]> => {
    const drawn = await port.draw(blueprint);
    // Sheets that were pushed aside stand in another order now.
    await core.refreshAfterWrite(blueprint.behind ? undefined : drawn.map(({ sheet }) => sheet));
    const active = workbook().tables.find(({ sheet }) => sheet === drawn[0]?.sheet);
    set({ activeTable: active?.id ?? state().activeTable });
    return drawn;
  };

  const sourceOf = (source: TableSource) => {
    const file = source.from === 'file' ? state().files.find(({ name }) => name === source.file) : undefined;
    const tables = source.from === 'file' ? (file?.tables ?? []) : workbook().tables;
    const found = tables.find(({ id }) => id === source.table);
    if (!found) throw new Refusal('sheetGone');
    return { found, tables, sheets: file ? sheetsOf(file.name) : workbook().snapshots };
  };

  const commands: DrawingCommands['commands'] = {
    createTable: (wanted) =>
      core.command('creating', async () => {
        const [drawn] = await draw(newTableBlueprint(wanted, workbook().tables, await loaded(entries)));
        return notice('success', 'tableCreated', { name: drawn!.name });
      }),
    createTemplate: (options) =>
      core.command('creating', async () => {
        // Instructions and examples are seldom wanted, and heavy.
        const { templateWorkbook } = await loaded(() => import('../templates/templateWorkbook'));
        const { rules } = workbook();
        const own = { rules: rules?.settings, ruleSheet: options.ruleSheet === true && !rules };
        const blueprint = templateWorkbook({ ...options, ...own }, await loaded(entries));
        try {
          const drawn = await draw(blueprint);
          return notice('success', 'templateCreated', { sheets: drawn.length });
        } catch (error) {
          if (error instanceof WorkbookProblem && error.code === 'tooLarge')
            throw new Refusal('templateTooLarge');
          throw error;
        }
      }),
    drawRules: () =>
      core.command('creating', async () => {
        await core.refresh();
        // Two would say which of them counts, and nobody would see why.
        if (workbook().rules) return undefined;
        const { drawRuleSheet, standardSettings } = await loaded(() => import('../rules/settings'));
        const [drawn] = await draw(workbookOf(drawRuleSheet(standardSettings)));
        return notice('success', 'rulesDrawn', { name: drawn!.name });
      }),
    rebuild: (source, formId) =>
      core.command('rebuilding', async () => {
        if (source.from === 'workbook') await core.refresh();
        const { found, tables, sheets } = sourceOf(source);
        const { blueprint, leftovers } = rebuild(found, sheets, tables, formId, await loaded(entries));
        const behind = source.from === 'workbook' ? { behind: found.sheet } : {};
        const [drawn] = await draw({ ...blueprint, ...behind });
        const { sheet, sheetName } = found;
        set({ leftovers: { source, sheet, sheetName, items: leftovers } });
        return notice('success', 'rebuilt', { name: drawn!.name, leftovers: leftovers.length });
      }),
    dismissLeftovers: () => set({ leftovers: undefined }),
  };
  return { commands, draw };
}
