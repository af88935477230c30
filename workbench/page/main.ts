// Entry of the workbench's page. Address options: `sample=1` opens the sample workbook, `locale=en-US` the language,
// `api=1.12` the newest ExcelApi set of the host.
import type { Cell } from '../../src/sheet/address';
import { attachKeyboard, goTo, type PageCommands } from '../grid/commands';
import { attachNotes, openCellMenu } from '../grid/contextMenu';
import { askText, tell } from '../grid/dialogs';
import { createGrid } from '../grid/grid';
import { attachPointer } from '../grid/pointer';
import { gridTexts } from '../grid/texts';
import { createHost, type Host } from '../host';
import type { ApiLevel } from '../model/hostClass';
import { createWorkbook } from '../store';
import { linkTarget, runToolbarCommand, setZoom, toolbarState } from './commands';
import { acceptDrops, createDocument } from './document';
import { areaNamed, createFormulaBar } from './formulaBar';
import { createStatusBar } from './statusBar';
import { createTabs } from './tabs';
import { createTaskPane } from './taskPane';
import { createTestObject, type WorkbenchTestObject } from './testObject';
import { pageTexts } from './texts';
import { createToolbar } from './toolbar';
import '../grid/grid.css';
import './page.css';

declare global {
  interface Window {
    /** The pane's frame takes its native host object from here, before office.js runs. */
    workbenchHost: Host;
    workbench: WorkbenchTestObject;
  }
}

const options = new URLSearchParams(location.search);
const locale = options.get('locale') ?? 'zh-CN';
const texts = pageTexts(locale);
document.documentElement.lang = locale;

const store = createWorkbook();
const api = options.get('api');
const host = createHost(store, { locale, ...(api ? { apiLevel: api as ApiLevel } : {}) });
window.workbenchHost = host;

const element = (className: string, ...children: HTMLElement[]) => part('div', className, ...children);
const part = (tag: string, className: string, ...children: HTMLElement[]) => {
  const created = document.createElement(tag);
  created.className = className;
  created.append(...children);
  return created;
};

const sheetArea = element('sheet-area');
const grid = createGrid(store, sheetArea, gridTexts(locale));
const opened = createDocument(grid, texts, showDocument);
const tabs = createTabs(grid, texts);
const toolbar = createToolbar(texts, {
  run: (command) => void runToolbarCommand(grid, opened, command),
  zoom: (percent) => {
    setZoom(grid, percent);
    grid.focus();
  },
  leave: grid.focus,
});
const badAddress = () => void tell(texts.goToTitle, texts.badAddress, texts.ok);
const formulaBar = createFormulaBar(grid, texts, badAddress);
const pane = createTaskPane(texts, (by) => nextRegion(pane.root, by));

const title = element('title-bar');
const name = document.createElement('h1');
const state = document.createElement('span');
title.append(name, state);
function showDocument(): void {
  name.textContent = opened.name();
  state.textContent = opened.saved() ? texts.saved : texts.unsaved;
  document.title = `${opened.saved() ? '' : '• '}${opened.name()}`;
}
showDocument();

const workArea = part('main', 'work-area', formulaBar.root, sheetArea, tabs.root);
const page = element(
  'page',
  part('header', 'top', title, toolbar.root),
  element('middle', workArea, pane.root),
  createStatusBar(grid, texts),
);
document.body.append(page);
acceptDrops(document.body, opened, texts.dropHere);

function showAround(): void {
  toolbar.show(toolbarState(grid));
  tabs.show();
}
let drawnTabs = '';
grid.listen({
  changed() {
    toolbar.show(toolbarState(grid));
    // Tabs are only built anew when they differ, so that a double click finds the same tab twice.
    const now = JSON.stringify([
      store.activeSheet.id,
      store.sheets().map((sheet) => [sheet.id, sheet.name, sheet.visibility, sheet.tabColor]),
    ]);
    if (now !== drawnTabs) tabs.show();
    drawnTabs = now;
  },
  editing(mode) {
    host.editMode(mode !== 'ready');
  },
});

function follow(cell: Cell): void {
  const link = grid.view().sheet.hyperlinkAt(cell);
  const target = link && linkTarget(link.target);
  if (!target) return;
  if ('outside' in target) return void window.open(target.outside, '_blank', 'noopener');
  const area = areaNamed(grid, target.inside);
  if (area) goTo(grid, area);
}

/** F6 goes round these. */
const regions = [
  { root: sheetArea, focus: grid.focus },
  { root: tabs.root, focus: tabs.focus },
  { root: pane.root, focus: pane.focus },
  { root: toolbar.root, focus: toolbar.focus },
  { root: formulaBar.root, focus: formulaBar.focusName },
];
function nextRegion(from: Element | null, by: 1 | -1): void {
  const at = regions.findIndex(({ root }) => root.contains(from));
  regions[(at + by + regions.length) % regions.length]!.focus();
}
const commands: PageCommands = {
  save: () => void opened.save(),
  open: () => opened.choose(),
  newWorkbook: () => void opened.newWorkbook(),
  menu: () => openCellMenu(grid, follow),
  switchSheet: tabs.switchBy,
  nextRegion: (by) => nextRegion(sheetArea, by),
  async goTo() {
    const { ok, cancel, goToTitle, goToLabel } = texts;
    const answer = await askText({ title: goToTitle, label: goToLabel, value: '', ok, cancel });
    if (answer === undefined) return;
    const area = areaNamed(grid, answer.trim());
    if (area) goTo(grid, area);
    else badAddress();
  },
};
attachKeyboard(grid, commands);
attachNotes(grid);
attachPointer(grid, grid.renderer, {
  settle: () => grid.entry.settle(),
  point: grid.point,
  edit: () => grid.entry.edit(),
  follow,
  focus: grid.focus,
});
grid.renderer.scroller.addEventListener('contextmenu', (event) => {
  event.preventDefault();
  openCellMenu(grid, follow, { x: event.clientX, y: event.clientY });
});
grid.renderer.scroller.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    setZoom(grid, store.activeSheet.zoom + (event.deltaY < 0 ? 10 : -10));
  },
  { passive: false },
);
// Keys that mean the same wherever the focus is on the page.
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : event.key;
  if ((event.ctrlKey || event.metaKey) && key === 's') commands.save();
  else if ((event.ctrlKey || event.metaKey) && key === 'o') commands.open();
  else if (event.key === 'F6') nextRegion(document.activeElement, event.shiftKey ? -1 : 1);
  else return;
  event.preventDefault();
});

/** Starts the pane anew; resolves when its page has loaded. */
function reloadPane(): Promise<void> {
  return new Promise((resolve) => {
    pane.frame.addEventListener('load', () => resolve(), { once: true });
    pane.reload();
  });
}

// In Excel every workbook has a pane of its own.
store.listen((changes) => {
  if (changes.some(({ kind }) => kind === 'opened')) void reloadPane();
});

window.workbench = createTestObject(grid, host, opened, reloadPane);
showAround();
grid.focus();
if (options.get('sample') === '1') void opened.openSample();
