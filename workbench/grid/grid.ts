// The grid: puts the drawing, the selection, the editor and the store together. See the map in ../README.md.
import { cellName, type Area } from '../../src/sheet/address';
import { StoreError, type SheetStore, type StoreChange, type WorkbookStore } from '../store/store';
import type { GridContext } from './context';
import { createCopyPaste, type CopyPaste } from './copyPaste';
import { tell } from './dialogs';
import { createDropdown, type Dropdown } from './dropdown';
import { createEditor, type Editor, type EditMode } from './editor';
import { createEntry, type Entry } from './entry';
import { areaRect } from './geometry';
import { createTabRun, type Direction } from './movement';
import { cellId } from './pane';
import { createPointMode } from './pointMode';
import { createRenderer, type Renderer } from './renderer';
import { blockAt, currentArea, sameArea, selectArea, type Selection } from './selection';
import { fontCss, horizontalOf, wraps } from './styles';
import type { GridTexts } from './texts';
import { createTips, type Tips } from './tips';

export interface GridListener {
  /** Selection, contents or sheet shown are not what they were. */
  changed?(): void;
  /** A cell is being edited, or no longer is, or its text is another. */
  editing?(mode: EditMode, text: string): void;
}

export interface Grid extends GridContext {
  renderer: Renderer;
  editor: Editor;
  entry: Entry;
  dropdown: Dropdown;
  tips: Tips;
  clipboard: CopyPaste;
  listen(listener: GridListener): void;
  focus(): void;
  openList(): void;
  /** An area for the formula being typed; false when it waits for none. */
  point(area: Area): boolean;
  undo(): void;
  redo(): void;
  /** Draws everything anew, now. */
  refresh(): void;
}

export function createGrid(store: WorkbookStore, parent: HTMLElement, texts: GridTexts): Grid {
  const listeners: GridListener[] = [];
  const selections = new Map<string, Selection>();
  const renderer = createRenderer(() => place());
  const { scroller, sheet: drawn, content } = renderer;
  drawn.setAttribute('aria-label', texts.gridLabel);
  drawn.setAttribute('aria-multiselectable', 'true');
  parent.append(scroller);

  const view = () => renderer.view();
  const tabRun = createTabRun();
  const advance = (direction: Direction) => select(tabRun.advance(selection(), direction, view().shape));
  const context: GridContext = { store, texts, view, selection, select, advance, editable, perform };
  const entry = createEntry(context, () => editor);
  const editor = createEditor(content, entry.mayBegin, (mode, text) => {
    if (mode === 'ready') update();
    else hideHelpers();
    listeners.forEach((listener) => listener.editing?.(mode, text));
  });
  const tips = createTips(content);
  const clipboard = createCopyPaste(context);
  const room = () => scroller.getBoundingClientRect();
  const dropdown = createDropdown(content, room, texts.openList, openList, (choice) => {
    void entry.type(choice);
    focus();
  });

  function selection(): Selection {
    const { id } = view().sheet;
    const known = selections.get(id) ?? selectArea(store.selection(id), view().shape);
    selections.set(id, known);
    return known;
  }

  function select(next: Selection): void {
    if (view().shape.barred(next.focus)) return;
    const { id } = view().sheet;
    selections.set(id, next);
    const area = currentArea(next);
    if (!sameArea(area, store.selection(id))) store.select(id, area);
    renderer.scrollTo(next.focus);
    update();
  }

  /** Shows what is selected and what goes with it. */
  function update(): void {
    const { active } = selection();
    renderer.mark(selection(), clipboard.copiedArea());
    editor.field.setAttribute('aria-activedescendant', cellId(active));
    editor.field.setAttribute('aria-label', texts.cellLabel(cellName(active), view().sheet.text(active)));
    place();
    if (editor.mode() === 'ready') showHelpers();
    listeners.forEach((listener) => listener.changed?.());
  }

  /** Puts the editor over its cell, also while it is invisible: an input method shows its window there. */
  function place(): void {
    const { sheet, zoom, rows, columns, shape } = view();
    const cell = entry.cell() ?? selection().active;
    const rect = areaRect(rows, columns, blockAt(cell, shape.merges));
    const { x, y } = renderer.place(cell);
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = scroller;
    const { font, fill, alignment } = sheet.style(cell);
    // Text that wraps in its cell wraps while it is edited, too.
    const width = wraps(alignment) ? rect.width + 1 : scrollLeft + clientWidth - x - 4;
    const most = { width, height: scrollTop + clientHeight - y - 4 };
    editor.place({ x: x - 1, y: y - 1, width: rect.width + 1, height: rect.height + 1 }, most, {
      ...fontCss(font, undefined, zoom),
      'text-align': horizontalOf(alignment, 'String'),
      'background-color': fill?.color ?? '#ffffff',
    });
  }

  function showHelpers(): void {
    const { sheet, rows, columns, shape } = view();
    const cell = selection().active;
    const block = areaRect(rows, columns, blockAt(cell, shape.merges));
    const rect = { ...block, ...renderer.place(cell) };
    const validation = sheet.validationAt(cell);
    dropdown.place(validation?.condition.type === 'list' ? rect : undefined);
    const prompt = validation?.prompt;
    const shown = prompt && (prompt.title || prompt.message);
    tips.prompt(shown ? { ...prompt, x: rect.x + 16, y: rect.y + rect.height + 6 } : undefined);
  }

  function hideHelpers(): void {
    dropdown.place(undefined);
    tips.prompt(undefined);
    tips.note(undefined);
  }

  function openList(): void {
    const cell = selection().active;
    const choices = view().sheet.listChoices(cell);
    tips.prompt(undefined);
    if (choices) dropdown.open(choices, view().sheet.text(cell));
    focus();
  }

  function refresh(): void {
    renderer.show(store.activeSheet);
    const { rows, columns } = view().shape;
    drawn.setAttribute('aria-rowcount', String(rows));
    drawn.setAttribute('aria-colcount', String(columns));
    update();
  }

  function editable(area: Area): boolean {
    try {
      store.assertEditable(view().sheet.id, area);
      return true;
    } catch (error) {
      void refuse(error);
      return false;
    }
  }

  function perform(step: keyof GridTexts['steps'], edit: (sheet: SheetStore) => void): boolean {
    try {
      store.transact('person', texts.steps[step], () => edit(store.activeSheet));
      return true;
    } catch (error) {
      void refuse(error);
      return false;
    }
  }

  async function refuse(error: unknown): Promise<void> {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === 'AccessDenied') await tell(texts.protectedTitle, texts.protectedCell, texts.ok);
    else await tell(texts.cannotTitle, error.message, texts.ok);
    focus();
  }

  function focus(): void {
    editor.field.focus({ preventScroll: true });
  }

  let stale = false;
  /** Many changes in a row are drawn once. */
  function invalidate(): void {
    if (stale) return;
    stale = true;
    requestAnimationFrame(() => {
      stale = false;
      refresh();
    });
  }

  function follow(change: StoreChange): void {
    if (change.kind === 'opened') selections.clear();
    if (change.kind === 'selected' && change.sheet === store.activeSheet.id) {
      const known = selections.get(change.sheet);
      if (known && sameArea(currentArea(known), change.area)) return;
      selections.set(
        change.sheet,
        selectArea(change.area, { ...view().shape, merges: store.activeSheet.merges() }),
      );
      if (view().sheet.id === change.sheet)
        renderer.scrollTo({ row: change.area.top, column: change.area.left });
    }
  }

  /** Undo and redo show what they changed, as Excel does. */
  function travel(go: () => void): void {
    const stop = store.listen((changes) => {
      const change = changes.find((c) => c.kind === 'cells' && c.sheet === store.activeSheet.id);
      if (change?.kind === 'cells') select(selectArea(change.area, view().shape));
    });
    go();
    stop();
    refresh();
  }

  renderer.show(store.activeSheet);
  update();
  store.listen((changes) => {
    changes.forEach(follow);
    if (changes.some((change) => change.kind !== 'selected')) clipboardAfter(changes);
    invalidate();
  });
  /** As in Excel, the frame of what was copied goes when something else is edited. */
  function clipboardAfter(changes: readonly StoreChange[]): void {
    if (changes.some((change) => change.kind !== 'selected' && change.kind !== 'activated'))
      clipboard.forget();
  }

  return {
    ...context,
    renderer,
    editor,
    entry,
    dropdown,
    tips,
    clipboard,
    point: createPointMode(editor).point,
    listen: (listener) => listeners.push(listener),
    focus,
    openList,
    undo: () => travel(() => store.undo()),
    redo: () => travel(() => store.redo()),
    refresh,
  };
}
