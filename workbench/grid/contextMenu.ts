// What the right mouse button offers on the selected cells, and what the mouse finds under it: notes.
import { cellName, type Cell } from '../../src/sheet/address';
import type { Permission } from '../../src/sheet/style';
import { tell } from './dialogs';
import {
  allows,
  clearContents,
  deleteColumns,
  deleteNote,
  deleteRows,
  editNote,
  insertColumns,
  insertRows,
  setHidden,
} from './edits';
import type { Grid } from './grid';
import { openMenu, type MenuItem } from './menus';
import { currentArea } from './selection';

const WHOLE_ROW = 16_000;
const WHOLE_COLUMN = 1_000_000;

function items(grid: Grid, follow: (cell: Cell) => void): (MenuItem | undefined)[] {
  const { menu } = grid.texts;
  const { sheet } = grid.view();
  const cell = grid.selection().active;
  const area = currentArea(grid.selection());
  const wholeRows = area.right - area.left > WHOLE_ROW;
  const wholeColumns = area.bottom - area.top > WHOLE_COLUMN;
  const note = sheet.noteAt(cell);
  const copy = (kind: 'copy' | 'cut') => {
    grid.focus();
    // The one way to the clipboard that also works on a page served without encryption.
    document.execCommand(kind);
  };
  /** What a protected sheet does not allow is shown, but not offered. */
  const item = (option: Permission, label: string, run: () => void, keys?: string): MenuItem => ({
    label,
    keys,
    disabled: !allows(sheet, option),
    run,
  });
  const rows: MenuItem[] = [
    item('insertRows', menu.insertRows, () => insertRows(grid), 'Ctrl++'),
    item('deleteRows', menu.deleteRows, () => deleteRows(grid), 'Ctrl+-'),
  ];
  const columns: MenuItem[] = [
    item('insertColumns', menu.insertColumns, () => insertColumns(grid)),
    item('deleteColumns', menu.deleteColumns, () => deleteColumns(grid)),
  ];
  const hiding: MenuItem[] = [
    ...(wholeRows
      ? [
          item('formatRows', menu.hideRows, () => setHidden(grid, 'rows', true)),
          item('formatRows', menu.showRows, () => setHidden(grid, 'rows', false)),
        ]
      : []),
    ...(wholeColumns
      ? [
          item('formatColumns', menu.hideColumns, () => setHidden(grid, 'columns', true)),
          item('formatColumns', menu.showColumns, () => setHidden(grid, 'columns', false)),
        ]
      : []),
  ];
  const edit = () => void editNote(grid, cellName(cell));
  return [
    { label: menu.cut, keys: 'Ctrl+X', run: () => copy('cut') },
    { label: menu.copy, keys: 'Ctrl+C', run: () => copy('copy') },
    { label: menu.paste, keys: 'Ctrl+V', run: () => void pasteByMenu(grid) },
    undefined,
    ...(wholeColumns ? [] : rows),
    ...(wholeRows ? [] : columns),
    ...(hiding.length ? [undefined, ...hiding] : []),
    undefined,
    { label: menu.clear, keys: 'Delete', run: () => clearContents(grid) },
    undefined,
    item('editObjects', note ? menu.editNote : menu.newNote, edit, 'Shift+F2'),
    ...(note ? [item('editObjects', menu.deleteNote, () => deleteNote(grid))] : []),
    ...(sheet.hyperlinkAt(cell) ? [{ label: menu.openLink, run: () => follow(cell) }] : []),
  ];
}

async function pasteByMenu(grid: Grid): Promise<void> {
  try {
    const text = await navigator.clipboard.readText();
    grid.clipboard.paste({ text, html: '' });
  } catch {
    // Refused by the person or the browser: the keys always work.
    await tell(grid.texts.menu.paste, grid.texts.clipboardByKeys, grid.texts.ok, 'information');
  }
}

/** Opens the menu at a point, or beside the active cell. */
export function openCellMenu(
  grid: Grid,
  follow: (cell: Cell) => void,
  point?: { x: number; y: number },
): void {
  const box = grid.editor.field.getBoundingClientRect();
  const { x, y } = point ?? { x: box.left + 8, y: box.bottom };
  openMenu(items(grid, follow), x, y);
}

/** Shows the note of the cell under the mouse. */
export function attachNotes(grid: Grid): void {
  const { scroller } = grid.renderer;
  let shown: string | undefined;
  scroller.addEventListener('pointermove', (event) => {
    const hit = event.buttons === 0 ? grid.renderer.hit(event.clientX, event.clientY) : undefined;
    const cell = hit?.part === 'cells' ? hit.cell : undefined;
    const { sheet, columns } = grid.view();
    const merge = cell && sheet.mergeAt(cell);
    const at = merge ? { row: merge.top, column: merge.left } : cell;
    const note = at && sheet.noteAt(at);
    const name = note && cellName(at);
    if (name === shown) return;
    shown = name;
    if (!note) return grid.tips.note(undefined);
    const { x, y } = grid.renderer.place(at);
    const end = merge
      ? columns.offset(merge.right + 1) - columns.offset(merge.left)
      : columns.size(at.column);
    grid.tips.note({ ...note, x: x + end + 10, y: Math.max(y - 8, scroller.scrollTop + 24) });
  });
  scroller.addEventListener('pointerleave', () => {
    shown = undefined;
    grid.tips.note(undefined);
  });
}
