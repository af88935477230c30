// Every form, drawn by both writers, holds the same sheet, and is recognised as the table it was drawn from.
import { workbookOf } from '../../src/blueprint/blueprint';
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { forms } from '../../src/blueprint/forms';
import { formSchema } from '../../src/blueprint/forms/form';
import { profileById } from '../../src/domain/profiles';
import type { PlacedProjectTable, TargetTable } from '../../src/domain/tables';
import { excelWorkbook } from '../../src/excel/workbook';
import { library } from '../../src/library';
import { recognise } from '../../src/recognise';
import { blankIndicators } from '../../src/templates/blankTables';
import { templateWorkbook } from '../../src/templates/templateWorkbook';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { createWorkbook } from '../../workbench/store';
import { drawSheet, openOffice, type OpenOffice } from '../support/officeHost';
import { plainTable } from '../support/plainTable';
import { expectSameSheet, expectSameWorkbook } from '../support/sameSheets';
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
  const opened = createWorkbook();
  await opened.open(await writeWorkbook(workbookOf(blueprint)));
  expectSameSheet(office.store.sheet(sheet)!, opened.sheets()[0]!);
});

test('both writers draw the same template workbook: sheets, lists, names, locks', async () => {
  const template = templateWorkbook(
    {
      kinds: ['strategic', 'annual', 'project', 'summary'],
      profileId: '2021',
      year: 2026,
      sector: 'education',
      lookId: 'document',
      blankRows: 2,
      departments: [
        {
          name: '云溪县教育局',
          projects: [{ projectName: '校园饮用水改造', amount: '213.96', fundType: '一般公共预算' }],
        },
      ],
      instructions: true,
      example: true,
      practice: true,
    },
    library,
  );
  office.close();
  office = await openOffice();
  await excelWorkbook.draw(template);
  const opened = createWorkbook();
  await opened.open(await writeWorkbook(template));
  expectSameWorkbook(office.store, opened);
});

test.each(tables)('%s: one batch with two syncs', async (_, table) => {
  const before = office.host.requests().length;
  await drawSheet(draw(table));
  expect(office.host.requests().length - before).toBe(2);
});
