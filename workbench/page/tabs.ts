// The sheet tabs: switch, add, rename in place, delete, hide, drag to another place.
import { ask, tell } from '../grid/dialogs';
import type { Grid } from '../grid/grid';
import { openMenu } from '../grid/menus';
import { StoreError, type SheetStore } from '../store/store';
import type { PageTexts } from './texts';

export interface Tabs {
  root: HTMLElement;
  show(): void;
  focus(): void;
  /** To the next visible sheet in a direction. */
  switchBy(by: 1 | -1): void;
}

export function createTabs(grid: Grid, texts: PageTexts): Tabs {
  const { store } = grid;
  const root = document.createElement('div');
  root.className = 'tabs';
  const list = document.createElement('div');
  list.className = 'tab-list';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', texts.tabs);
  const add = document.createElement('button');
  add.type = 'button';
  add.className = 'add-sheet';
  add.textContent = '+';
  add.title = texts.addSheet;
  add.setAttribute('aria-label', texts.addSheet);
  root.append(list, add);

  const visible = () => store.sheets().filter((sheet) => sheet.visibility === 'visible');

  async function change(label: string, run: () => void): Promise<void> {
    if (!(await grid.entry.settle())) return;
    try {
      store.transact('person', label, run);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      await tell(grid.texts.cannotTitle, message(error), texts.ok);
    }
  }

  function message(error: StoreError): string {
    if (error.code === 'ItemAlreadyExists') return texts.nameTaken;
    if (error.code === 'InvalidArgument') return texts.badName;
    return error.code === 'AccessDenied' ? texts.structureProtected : texts.lastSheet;
  }

  /** May sheets come, go and change? Tells the person when the workbook's structure is protected. */
  function mayChange(): boolean {
    if (store.structureProtected) void tell(grid.texts.cannotTitle, texts.structureProtected, texts.ok);
    return !store.structureProtected;
  }

  async function activate(sheet: SheetStore): Promise<void> {
    if (!(await grid.entry.settle())) return;
    store.activeSheet = sheet;
    grid.focus();
  }

  async function remove(sheet: SheetStore): Promise<void> {
    if (!mayChange()) return;
    const answer = await ask({
      title: texts.deleteSheet,
      message: texts.deleteSheetSure(sheet.name),
      icon: 'warning',
      buttons: [
        { id: 'delete', label: texts.delete },
        { id: 'cancel', label: texts.cancel },
      ],
    });
    if (answer === 'delete') await change(texts.deleteSheet, () => store.deleteSheet(sheet.id));
  }

  function rename(sheet: SheetStore): void {
    if (!mayChange()) return;
    const tab = list.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(sheet.id)}"]`);
    if (!tab) return;
    const field = document.createElement('input');
    field.className = 'rename';
    field.value = sheet.name;
    field.setAttribute('aria-label', texts.renameLabel);
    field.style.width = `${tab.offsetWidth - 8}px`;
    tab.replaceWith(field);
    field.focus();
    field.select();
    let done = false;
    const end = (keep: boolean) => {
      if (done) return;
      done = true;
      const name = field.value;
      show();
      grid.focus();
      if (keep && name !== sheet.name) void change(texts.renameSheet, () => (sheet.name = name));
    };
    field.addEventListener('blur', () => end(true));
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.isComposing) return;
      if (event.key === 'Enter') end(true);
      else if (event.key === 'Escape') end(false);
      else return;
      // Else the same key would press the button of a message about the name.
      event.preventDefault();
    });
  }

  function openTabMenu(sheet: SheetStore, x: number, y: number): void {
    const hidden = store.sheets().filter((other) => other.visibility === 'hidden');
    openMenu(
      [
        { label: texts.renameSheet, run: () => rename(sheet) },
        { label: texts.deleteSheet, disabled: visible().length < 2, run: () => void remove(sheet) },
        {
          label: texts.hideSheet,
          disabled: visible().length < 2,
          run: () => void change(texts.hideSheet, () => (sheet.visibility = 'hidden')),
        },
        ...(hidden.length ? [undefined] : []),
        ...hidden.map((other) => ({
          label: `${texts.showSheet}“${other.name}”`,
          run: () =>
            void change(texts.showSheet, () => {
              other.visibility = 'visible';
              store.activeSheet = other;
            }),
        })),
      ],
      x,
      y,
    );
  }

  function tabOf(sheet: SheetStore): HTMLElement {
    const tab = document.createElement('button');
    const active = sheet.id === store.activeSheet.id;
    tab.type = 'button';
    tab.className = 'tab';
    tab.textContent = sheet.name;
    tab.dataset.sheet = sheet.id;
    tab.draggable = true;
    tab.tabIndex = active ? 0 : -1;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(active));
    if (sheet.tabColor) tab.style.setProperty('--tab-color', sheet.tabColor);
    tab.addEventListener('click', () => void activate(sheet));
    tab.addEventListener('dblclick', () => rename(sheet));
    tab.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      void activate(sheet).then(() => openTabMenu(sheet, event.clientX, event.clientY));
    });
    tab.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/x-sheet', sheet.id));
    tab.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('text/x-sheet')) event.preventDefault();
    });
    tab.addEventListener('drop', (event) => {
      const id = event.dataTransfer?.getData('text/x-sheet');
      const position = store.sheets().findIndex((other) => other.id === sheet.id);
      if (id) void change(texts.renameSheet, () => store.moveSheet(id, position));
    });
    return tab;
  }

  function show(): void {
    if (list.querySelector('.rename')) list.querySelector('.rename')!.remove();
    const focused = list.contains(document.activeElement);
    list.replaceChildren(...visible().map(tabOf));
    const active = list.querySelector<HTMLElement>('[aria-selected=true]');
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) active?.focus();
  }

  function switchBy(by: 1 | -1): void {
    const sheets = visible();
    const at = sheets.findIndex((sheet) => sheet.id === store.activeSheet.id);
    const next = sheets[at + by];
    if (next) void activate(next);
  }

  list.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    if (by) tabs[(at + by + tabs.length) % tabs.length]?.focus();
    else if (event.key === 'F2' && tabs[at]) rename(store.sheet(tabs[at].dataset.sheet!)!);
    else if (event.key === 'Escape') grid.focus();
    else return;
    event.preventDefault();
  });
  // A sheet is added after the one shown, as in Excel.
  add.addEventListener('click', () => {
    void change(texts.addSheet, () => {
      const position = store.sheets().findIndex((sheet) => sheet.id === store.activeSheet.id) + 1;
      const sheet = store.addSheet();
      store.moveSheet(sheet.id, position);
      store.activeSheet = sheet;
    }).then(grid.focus);
  });

  return {
    root,
    show,
    switchBy,
    focus: () => list.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
  };
}
