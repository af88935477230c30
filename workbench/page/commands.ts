// What the toolbar's buttons do, and which of them look pressed or cannot be used now.
import {
  format,
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  toggleFont,
  toggleMerge,
} from '../grid/edits';
import type { Grid } from '../grid/grid';
import type { OpenDocument } from './document';
import type { CommandName } from './texts';
import type { ToolbarState } from './toolbar';

export function toolbarState(grid: Grid): ToolbarState {
  const { sheet } = grid.view();
  const { active } = grid.selection();
  const { font = {}, alignment = {} } = sheet.style(active);
  const [undo, redo] = [grid.store.canUndo(), grid.store.canRedo()];
  return {
    undo,
    redo,
    zoom: sheet.zoom,
    disabled: { undo: undo === undefined, redo: redo === undefined },
    pressed: {
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: font.underline ?? false,
      alignLeft: alignment.horizontal === 'left',
      alignCenter: alignment.horizontal === 'center',
      alignRight: alignment.horizontal === 'right',
      wrap: alignment.wrap ?? false,
      merge: sheet.mergeAt(active) !== undefined,
      freeze: sheet.frozen.rows > 0 || sheet.frozen.columns > 0,
    },
  };
}

/** Freezes what stands above and left of the active cell, or lets it go. */
function toggleFreeze(grid: Grid): void {
  const { row, column } = grid.selection().active;
  const { rows, columns } = grid.view().sheet.frozen;
  const frozen = rows > 0 || columns > 0;
  grid.renderer.scroller.scrollTo(0, 0);
  grid.perform('freeze', (sheet) => {
    sheet.frozen = frozen ? { rows: 0, columns: 0 } : { rows: row, columns: column };
  });
}

export async function runToolbarCommand(
  grid: Grid,
  opened: OpenDocument,
  command: CommandName,
): Promise<void> {
  if (!(await grid.entry.settle())) return;
  const align = (horizontal: 'left' | 'center' | 'right') => {
    const same = grid.view().sheet.style(grid.selection().active).alignment?.horizontal === horizontal;
    format(grid, { alignment: { horizontal: same ? 'general' : horizontal } });
  };
  switch (command) {
    case 'new':
      return opened.newWorkbook();
    case 'open':
      return opened.choose();
    case 'save':
      return opened.save();
    case 'sample':
      return opened.openSample();
    case 'undo':
      grid.undo();
      break;
    case 'redo':
      grid.redo();
      break;
    case 'bold':
    case 'italic':
    case 'underline':
      toggleFont(grid, command);
      break;
    case 'alignLeft':
      align('left');
      break;
    case 'alignCenter':
      align('center');
      break;
    case 'alignRight':
      align('right');
      break;
    case 'wrap': {
      const wrap = grid.view().sheet.style(grid.selection().active).alignment?.wrap ?? false;
      format(grid, { alignment: { wrap: !wrap } });
      break;
    }
    case 'merge':
      await toggleMerge(grid);
      break;
    case 'insertRows':
      insertRows(grid);
      break;
    case 'deleteRows':
      deleteRows(grid);
      break;
    case 'insertColumns':
      insertColumns(grid);
      break;
    case 'deleteColumns':
      deleteColumns(grid);
      break;
    case 'freeze':
      toggleFreeze(grid);
      break;
  }
  // A dialog, if one was opened, keeps the focus.
  if (!document.querySelector('dialog[open]')) grid.focus();
}

/** Zoom belongs to the sheet and is no step of undo in Excel; the store keeps it with the sheet. */
export function setZoom(grid: Grid, percent: number): void {
  const zoom = Math.min(400, Math.max(10, Math.round(percent)));
  if (zoom !== grid.view().sheet.zoom) grid.perform('zoom', (sheet) => void (sheet.zoom = zoom));
}

/** Follows a hyperlink: within the workbook to its cell, outside in a new tab. */
export function linkTarget(target: string): { inside: string } | { outside: string } | undefined {
  if (target.startsWith('#')) return { inside: target.slice(1) };
  return /^(https?|mailto):/i.test(target) ? { outside: target } : undefined;
}
