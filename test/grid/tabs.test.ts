// The sheet tabs of the page: which are shown, and what a protected structure lets a person do with them.
import type { Grid } from '../../workbench/grid/grid';
import { gridTexts } from '../../workbench/grid/texts';
import { createTabs } from '../../workbench/page/tabs';
import { pageTexts } from '../../workbench/page/texts';
import { createWorkbook } from '../../workbench/store';

const texts = pageTexts('zh-CN');

function open() {
  const store = createWorkbook();
  ['附表', '名单', '参数'].forEach((name) => store.addSheet(name));
  store.sheetByName('名单')!.visibility = 'hidden';
  store.sheetByName('参数')!.visibility = 'veryHidden';
  const grid = {
    store,
    texts: gridTexts('zh-CN'),
    entry: { settle: () => Promise.resolve(true) },
    focus: () => undefined,
  } as unknown as Grid;
  const tabs = createTabs(grid, texts);
  document.body.replaceChildren(tabs.root);
  tabs.show();
  const tab = (name: string) =>
    [...tabs.root.querySelectorAll<HTMLElement>('[role=tab]')].find((each) => each.textContent === name)!;
  return { store, tabs, tab };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const menuLabels = () => [...document.querySelectorAll('[role=menuitem]')].map((item) => item.textContent);

async function choose(tab: HTMLElement, label: string): Promise<void> {
  tab.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  await settled();
  const item = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
    (each) => each.textContent === label,
  );
  item!.click();
  await settled();
}

/** What the page tells the person, put away again. */
async function told(): Promise<string | undefined> {
  const dialog = document.querySelector('dialog');
  const text = dialog?.textContent ?? undefined;
  dialog?.querySelector('button')?.click();
  await settled();
  return text;
}

test('hidden sheets have no tab; one that is very hidden is not even offered', async () => {
  const { store, tabs, tab } = open();
  expect([...tabs.root.querySelectorAll('[role=tab]')].map((each) => each.textContent)).toEqual([
    'Sheet1',
    '附表',
  ]);
  tab('附表').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  await settled();
  expect(menuLabels().filter((label) => label!.includes(texts.showSheet))).toEqual([
    `${texts.showSheet}“名单”`,
  ]);
  tabs.switchBy(1);
  await settled();
  expect(store.activeSheet.name).toBe('附表');
  tabs.switchBy(1);
  await settled();
  expect(store.activeSheet.name).toBe('附表');
});

test('a protected structure keeps the sheets, and the person is told', async () => {
  const { store, tabs, tab } = open();
  store.protectStructure();
  const before = store.sheets().map(({ name, visibility }) => [name, visibility]);
  for (const label of [texts.renameSheet, texts.deleteSheet, texts.hideSheet, `${texts.showSheet}“名单”`]) {
    await choose(tab('附表'), label);
    expect(await told()).toContain(texts.structureProtected);
  }
  tab('附表').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  expect(await told()).toContain(texts.structureProtected);
  tabs.root.querySelector<HTMLElement>('.add-sheet')!.click();
  await settled();
  expect(await told()).toContain(texts.structureProtected);
  expect(store.sheets().map(({ name, visibility }) => [name, visibility])).toEqual(before);
  store.unprotectStructure();
  await choose(tab('附表'), texts.hideSheet);
  expect(store.sheetByName('附表')!.visibility).toBe('hidden');
});
