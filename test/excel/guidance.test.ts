// Guidance sheets drawn in Excel hold what the same sheets hold in a file.
import { workbookOf } from '../../src/blueprint/blueprint';
import { profileById } from '../../src/domain/profiles';
import { guidanceSheets } from '../../src/guidance';
import { library } from '../../src/library';
import { areaName } from '../../src/sheet/address';
import { createWorkbook } from '../../workbench/store';
import { writeWorkbook } from '../../src/xlsx';
import { drawSheet, openOffice, type OpenOffice } from '../support/officeHost';

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const sheets = guidanceSheets(
  {
    kinds: ['project', 'strategic', 'annual', 'summary'],
    ...{ profile: profileById('2021')!, year: 2026 },
    ...{ instructions: true, example: true, practice: true },
  },
  library,
);

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s', async (name, blueprint) => {
  const { sheet } = await drawSheet(blueprint);
  const drawn = office.store.sheet(sheet)!;
  const opened = createWorkbook();
  await opened.open(await writeWorkbook(workbookOf(blueprint)));
  const [written] = opened.sheets();
  expect([drawn.name, written!.name]).toEqual([name, name]);
  for (const cell of blueprint.cells) {
    const look = (store: typeof drawn) => [
      store.text(cell),
      store.style(cell).font,
      store.style(cell).fill?.color,
      store.style(cell).locked ?? true,
    ];
    expect(look(drawn)).toEqual(look(written!));
    if (cell.formula === undefined) expect(drawn.value(cell)).toBe(cell.value ?? '');
  }
  expect(drawn.merges().map(areaName).sort()).toEqual(blueprint.merges.map(areaName).sort());
  expect(drawn.print.titleRows).toEqual(blueprint.print.titleRows);
});
