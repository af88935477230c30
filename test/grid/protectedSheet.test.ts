// What the grid lets a person do on a protected sheet, and what it says otherwise.
import { areaName, parseArea } from '../../src/sheet/address';
import type { ProtectionOptions } from '../../src/sheet/style';
import { openCellMenu } from '../../workbench/grid/contextMenu';
import { toggleMerge } from '../../workbench/grid/edits';
import type { Grid } from '../../workbench/grid/grid';
import { selectArea } from '../../workbench/grid/selection';
import { extentOf, viewSheet } from '../../workbench/grid/sheetView';
import { gridTexts } from '../../workbench/grid/texts';
import { createWorkbook } from '../../workbench/store';

const texts = gridTexts('zh-CN');
const area = (address: string) => parseArea(address)!;

function open(selected: string) {
  const sheet = createWorkbook().activeSheet;
  const view = () => viewSheet(sheet, extentOf(sheet, { rows: 0, columns: 0 }));
  const grid = {
    texts,
    view,
    selection: () => selectArea(area(selected), view().shape),
    editor: { field: document.createElement('textarea') },
  } as unknown as Grid;
  return { sheet, grid };
}

afterEach(() => document.body.replaceChildren());

test('the menu offers what the protection allows', () => {
  const { menu } = texts;
  const offered = (options?: ProtectionOptions) => {
    const { sheet, grid } = open('3:3');
    if (options) sheet.protect(options);
    document.body.replaceChildren();
    openCellMenu(grid, () => undefined);
    const labels = [menu.insertRows, menu.deleteRows, menu.hideRows, menu.newNote];
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
    return labels.filter(
      (label) => !buttons.find((button) => button.textContent!.startsWith(label))!.disabled,
    );
  };
  expect(offered()).toHaveLength(4);
  expect(offered({})).toEqual([]);
  expect(offered({ insertRows: true, editObjects: true })).toEqual([menu.insertRows, menu.newNote]);
  expect(offered({ deleteRows: true, formatRows: true })).toEqual([menu.deleteRows, menu.hideRows]);
});

test.each(['A1:B1', 'C1:D1'])(
  '%s is neither merged nor taken apart, and the person is told',
  async (selected) => {
    const { sheet, grid } = open(selected);
    sheet.setStyle(area('A1:D2'), { locked: false });
    sheet.merge(area('C1:D1'));
    sheet.protect({ formatCells: true });
    await toggleMerge(grid);
    expect(document.querySelector('dialog')?.textContent).toContain(texts.protectedSheet);
    expect(sheet.merges().map(areaName)).toEqual(['C1:D1']);
  },
);

test('only cells that can be written on are selected where the protection says so', () => {
  const { sheet, grid } = open('A1');
  sheet.setStyle(area('B2'), { locked: false });
  const barred = () =>
    ['A1', 'B2'].filter((address) => {
      const { top: row, left: column } = area(address);
      return grid.view().shape.barred({ row, column });
    });
  expect(barred()).toEqual([]);
  sheet.protect({ selection: 'unlocked' });
  expect(barred()).toEqual(['A1']);
  sheet.unprotect();
  sheet.protect({ selection: 'none' });
  expect(barred()).toEqual(['A1', 'B2']);
});
