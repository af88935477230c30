// Every form, drawn by both writers, holds the same sheet, and is recognised as the table it was drawn from.
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { forms } from '../../src/blueprint/forms';
import { formSchema } from '../../src/blueprint/forms/form';
import { blankIndicators } from '../../src/templates/blankTables';
import { profileById } from '../../src/domain/profiles';
import type { PlacedProjectTable, TargetTable } from '../../src/domain/tables';
import { excelWorkbook } from '../../src/excel/workbook';
import { recognise } from '../../src/recognise';
import { areaName, cellName } from '../../src/sheet/address';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { createWorkbook } from '../../workbench/store';
import { drawSheet, openOffice, type OpenOffice } from '../support/officeHost';
import { plainTable } from '../support/plainTable';
import { workbookOf } from '../../src/blueprint/blueprint';
import { formOf, inventedTables, project, sampleTables } from '../support/targetTables';

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const samples = sampleTables();
if (!samples) console.log('The sample tables are not here: only invented tables are drawn.');
const tables = [...inventedTables, ...(samples ?? [])].map((table, index): [string, TargetTable] => [
  `${index + 1} ${table.kind}`,
  table,
]);
const draw = (table: TargetTable) => drawForm(formOf(table), contentOf(table, 2026));
/** An annual table stands alone here; nothing on its sheet names its department. */
const expected = (table: TargetTable) =>
  plainTable(table.kind === 'annual' ? { ...table, department: '' } : table);

test.each(forms.map((form) => [form.id, form] as const))('%s meets the schema', (_, form) => {
  expect(formSchema.parse(form)).toEqual(form);
});

test.each(tables)('%s: drawn in Excel and read back it is the same table', async (_, table) => {
  const { sheet } = await drawSheet(draw(table));
  const [found, ...others] = recognise(await excelWorkbook.read([sheet]));
  expect(others).toEqual([]);
  expect(plainTable(found!.table)).toEqual(expected(table));
  expect(found!.doubts.filter(({ kind }) => kind !== 'department-unsure')).toEqual([]);
});

test.each([1, 2, 5, 20])(
  'a new project table with %i free rows in each block is recognised to its end',
  async (free) => {
    const profile = profileById('2015')!;
    const table = { ...project, indicators: blankIndicators(profile, free) };
    const last = table.indicators.at(-1)!;
    table.indicators[table.indicators.length - free] = {
      ...last,
      name: '沿线群众满意度',
      operator: '≥',
      number: '90',
      unit: '%',
    };
    const [found] = recognise(await readWorkbook(await writeWorkbook(workbookOf(draw(table)))));
    const read = found!.table as PlacedProjectTable;
    expect(
      read.indicators.filter(({ name }) => name !== '').map(({ name, level2 }) => [name, level2]),
    ).toEqual([['沿线群众满意度', '社会公众或服务对象满意度指标']]);
    expect(new Set(read.indicators.map(({ level2 }) => level2)).size).toBe(9);
  },
);

test.each(tables)('%s: written to a file and read back it is the same table', async (_, table) => {
  const [found, ...others] = recognise(await readWorkbook(await writeWorkbook(workbookOf(draw(table)))));
  expect(others).toEqual([]);
  expect(plainTable(found!.table)).toEqual(expected(table));
});

test.each(tables)('%s: both writers draw the same sheet', async (_, table) => {
  const blueprint = draw(table);
  const { sheet } = await drawSheet(blueprint);
  const drawn = office.store.sheet(sheet)!;
  const opened = createWorkbook();
  await opened.open(await writeWorkbook(workbookOf(blueprint)));
  const written = opened.sheets()[0]!;
  for (const cell of blueprint.cells) {
    const look = (store: typeof drawn) => [
      cellName(cell),
      store.value(cell),
      store.formula(cell),
      store.text(cell),
      store.style(cell).font?.name,
      store.style(cell).font?.size,
      store.style(cell).border?.top?.style,
      store.style(cell).border?.right?.style,
      store.style(cell).alignment?.horizontal,
      store.style(cell).alignment?.wrap ?? false,
      store.style(cell).locked ?? true,
    ];
    expect(look(written)).toEqual(look(drawn));
  }
  expect(written.merges().map(areaName).sort()).toEqual(drawn.merges().map(areaName).sort());
  const help = (store: typeof drawn) => [
    store.validations().map(({ area, condition }) => [areaName(area), condition]),
    store.highlights().map(({ area, formula }) => [areaName(area), formula]),
    // 0 and missing both leave the height free.
    { ...store.print, fitToHeight: store.print.fitToHeight ?? 0, margins: undefined },
  ];
  expect(help(written)).toEqual(help(drawn));
});

test.each(tables)('%s: one batch with two syncs', async (_, table) => {
  const before = office.host.requests().length;
  await drawSheet(draw(table));
  expect(office.host.requests().length - before).toBe(2);
});
