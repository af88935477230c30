// Runs what the keyboard map names, and gives the editor its keys while a cell is edited.
import { MAX_COLUMNS, MAX_ROWS, cellName } from '../../src/sheet/address';
import {
  clearContents,
  deleteColumns,
  deleteRows,
  editNote,
  fillFrom,
  insertColumns,
  insertRows,
  toggleFont,
} from './edits';
import type { Grid } from './grid';
import { commandFor, endsEditing, type GridCommand } from './keyboard';
import { jump, step } from './movement';
import { currentArea, extendTo, selectArea, selectCell } from './selection';

/** What the page does for the grid. */
export interface PageCommands {
  save(): void;
  open(): void;
  newWorkbook(): void;
  goTo(): void;
  menu(): void;
  switchSheet(by: 1 | -1): void;
  /** F6: on to the next part of the window. */
  nextRegion(by: 1 | -1): void;
}

export function attachKeyboard(grid: Grid, page: PageCommands): void {
  const { field } = grid.editor;
  field.addEventListener('keydown', (event) => {
    // An input method is composing: its keys are its own.
    if (event.isComposing || event.keyCode === 229) return;
    if (grid.editor.mode() !== 'ready') return editingKey(grid, event);
    if (grid.dropdown.key(event.key)) return event.preventDefault();
    if (event.key === 'Escape') {
      grid.clipboard.forget();
      return grid.refresh();
    }
    const command = commandFor(event);
    if (!command) return;
    event.preventDefault();
    runCommand(grid, page, command);
  });
  for (const kind of ['copy', 'cut'] as const) {
    field.addEventListener(kind, (event) => {
      if (grid.editor.mode() !== 'ready') return;
      grid.clipboard.copy(event, kind === 'cut');
      grid.refresh();
    });
  }
  field.addEventListener('paste', (event) => {
    if (grid.editor.mode() !== 'ready') return;
    event.preventDefault();
    const data = event.clipboardData;
    grid.clipboard.paste({ text: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' });
  });
}

function editingKey(grid: Grid, event: KeyboardEvent): void {
  const { editor, entry } = grid;
  if (event.key === 'Enter' && event.altKey) {
    const { selectionStart, selectionEnd } = editor.field;
    editor.setText(`${editor.text().slice(0, selectionStart)}\n${editor.text().slice(selectionEnd)}`);
    editor.field.setSelectionRange(selectionStart + 1, selectionStart + 1);
  } else if (event.key === 'Escape') entry.cancel();
  else if (event.key === 'F2') editor.toggleMode();
  else {
    const leads = endsEditing(event, editor.mode() === 'typed');
    if (!leads) return;
    void entry.settle(leads);
  }
  event.preventDefault();
}

function runCommand(grid: Grid, page: PageCommands, command: GridCommand): void {
  const selection = grid.selection();
  const { sheet, shape } = grid.view();
  const go = (row: number, column: number, extend: boolean) => {
    const cell = { row, column };
    grid.select(extend ? extendTo(selection, cell, shape) : selectCell(cell, shape));
  };
  switch (command.do) {
    case 'step':
    case 'jump': {
      const from = command.extend ? selection.focus : selection.active;
      const to = (command.do === 'step' ? step : jump)(from, command.to, shape);
      return go(to.row, to.column, command.extend);
    }
    case 'page': {
      const from = command.extend ? selection.focus : selection.active;
      const by = grid.renderer.pageRows() * (command.to === 'up' ? -1 : 1);
      return go(Math.min(Math.max(0, from.row + by), MAX_ROWS - 1), from.column, command.extend);
    }
    case 'rowStart':
      return go(
        command.extend ? selection.focus.row : selection.active.row,
        sheet.frozen.columns,
        command.extend,
      );
    case 'sheetStart':
      return go(sheet.frozen.rows, sheet.frozen.columns, command.extend);
    case 'sheetEnd': {
      const used = sheet.usedArea(false);
      return go(used?.bottom ?? 0, used?.right ?? 0, command.extend);
    }
    case 'advance':
      return grid.advance(command.to);
    case 'selectAll':
      return grid.select({
        ...selection,
        areas: [{ top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }],
        focus: selection.active,
      });
    case 'selectRows': {
      const area = { ...currentArea(selection), left: 0, right: MAX_COLUMNS - 1 };
      return grid.select({ ...selection, areas: [area], focus: selection.active });
    }
    case 'selectColumns': {
      const area = { ...currentArea(selection), top: 0, bottom: MAX_ROWS - 1 };
      return grid.select({ ...selection, areas: [area], focus: selection.active });
    }
    case 'edit':
      return grid.entry.edit();
    case 'clear':
      return clearContents(grid);
    case 'clearAndEdit':
      return grid.entry.edit('');
    case 'today': {
      const now = new Date();
      return grid.entry.edit(`${now.getFullYear()}/${now.getMonth() + 1}/${now.getDate()}`);
    }
    case 'fillDown':
      return fillFrom(grid, 'above');
    case 'fillRight':
      return fillFrom(grid, 'left');
    case 'openList':
      return grid.openList();
    case 'note':
      return void editNote(grid, cellName(selection.active));
    case 'insert':
      return wholeColumns(grid) ? insertColumns(grid) : insertRows(grid);
    case 'delete':
      return wholeColumns(grid) ? deleteColumns(grid) : deleteRows(grid);
    case 'undo':
      return grid.undo();
    case 'redo':
      return grid.redo();
    case 'bold':
    case 'italic':
    case 'underline':
      return toggleFont(grid, command.do);
    case 'save':
      return page.save();
    case 'open':
      return page.open();
    case 'new':
      return page.newWorkbook();
    case 'goTo':
      return page.goTo();
    case 'menu':
      return page.menu();
    case 'previousSheet':
      return page.switchSheet(-1);
    case 'nextSheet':
      return page.switchSheet(1);
    case 'nextRegion':
      return page.nextRegion(1);
    case 'previousRegion':
      return page.nextRegion(-1);
  }
}

function wholeColumns(grid: Grid): boolean {
  const { top, bottom } = currentArea(grid.selection());
  return top === 0 && bottom === MAX_ROWS - 1;
}

/** Selects an area by its address, as the name box does. */
export function goTo(grid: Grid, area: ReturnType<typeof currentArea>): void {
  grid.select(selectArea(area, grid.view().shape));
  grid.renderer.scrollTo({ row: area.top, column: area.left });
}
