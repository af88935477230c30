// A table drawn anew in its form: the same table, and every text of the old sheet either in it or listed.
import fc from 'fast-check';
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { officialForms } from '../../src/blueprint/forms';
import type { FoundTable, ProjectTable, TargetTable } from '../../src/domain/tables';
import { compactText } from '../../src/domain/text';
import { library } from '../../src/library';
import { recognise } from '../../src/recognise';
import { cellName } from '../../src/sheet/address';
import { displayText } from '../../src/sheet/displayText';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { rebuild } from '../../src/templates/rebuild';
import { disturbedSheet, sheetOf } from '../support/disturb';
import { plainTable } from '../support/plainTable';
import { snapshotOf } from '../support/snapshotOf';
import { formOf, inventedTables, project } from '../support/targetTables';

const drawn = (table: TargetTable): SheetSnapshot =>
  snapshotOf(drawForm(formOf(table), contentOf(table, 2026)));

const rebuilt = (found: FoundTable, sheet: SheetSnapshot, tables: readonly FoundTable[]) =>
  rebuild(found, [sheet], tables, officialForms[found.table.kind].id, library);

/** What the official form holds of a table. The form writes its own title, and knows one column for a duty. */
function inForm(table: FoundTable['table']) {
  const {
    title: _title,
    year: _year,
    ...rest
  } = plainTable(table) as TargetTable & { indicators?: object[] };
  return { ...rest, department: '', extras: undefined };
}
const official = ({ table }: FoundTable) =>
  !hasField(table, 'subDuty') && !('extras' in table) && !mixesHabits(table);
const hasField = (table: FoundTable['table'], field: string) =>
  'indicators' in table && table.indicators.some((row) => (row as unknown as Record<string, string>)[field]);
/** A column for the kind beside name and definition is more than the form has. */
const mixesHabits = (table: FoundTable['table']) =>
  table.kind === 'annual' && hasField(table, 'category') && hasField(table, 'definition');

test('whatever was done to a sheet, its tables come out in their forms as they were read', () => {
  fc.assert(
    fc.property(disturbedSheet, (plan) => {
      const sheet = sheetOf(plan);
      const tables = recognise([sheet]);
      for (const found of tables) {
        const { blueprint, leftovers } = rebuilt(found, sheet, tables);
        const [again, ...others] = recognise([snapshotOf(blueprint.sheets[0]!)]);
        expect(others).toEqual([]);
        if (official(found) && found.table.kind !== 'project')
          expect(inForm(again!.table)).toEqual(inForm(found.table));
        // Nothing within the table's area is lost: it is drawn, printed by the form, or listed.
        const texts = blueprint.sheets[0]!.cells.map(({ value }) => compactText(String(value ?? ''))).join(
          '\n',
        );
        const listed = new Set(leftovers.map(({ cell }) => cell));
        for (const row of 'indicators' in found.table ? found.table.indicators : found.table.rows) {
          for (const [field, cell] of Object.entries(row.at)) {
            const text = compactText(String((row as unknown as Record<string, unknown>)[field] ?? ''));
            if (text !== '' && !listed.has(cellName(cell!))) expect(texts).toContain(text);
          }
        }
      }
    }),
    { seed: 20261101, numRuns: 60 },
  );
});

test.each(inventedTables.map((table) => [formOf(table).id, table] as const))(
  'a table drawn in the form %s leaves nothing over in it',
  (formId, table) => {
    const sheet = drawn(table);
    const tables = recognise([sheet]);
    expect(rebuild(tables[0]!, [sheet], tables, formId, library).leftovers).toEqual([]);
  },
);

test('what only a bureau’s own form has is listed when the official one is drawn', () => {
  const table = inventedTables.find(({ extras }) => extras) as ProjectTable;
  const sheet = drawn(table);
  const tables = recognise([sheet]);
  const listed = rebuilt(tables[0]!, sheet, tables).leftovers.map(({ text }) => text);
  const own = [table, ...table.indicators]
    .flatMap(({ extras = {} }) => Object.values(extras))
    .filter(Boolean);
  expect(own.length).toBeGreaterThan(2);
  expect(listed).toEqual(expect.arrayContaining(own));
});

test('a signature and a remark beside the table are listed with their cells', () => {
  const sheet = drawn(project);
  const width = sheet.values[0]!.length;
  const put = (row: number, column: number, text: string) => {
    while (sheet.values.length <= row) {
      sheet.values.push(Array.from({ length: width }, () => ''));
      sheet.numberFormats.push(Array.from({ length: width }, () => 'General'));
      sheet.formulas.push(Array.from({ length: width }, () => ''));
    }
    sheet.values[row]![column] = text;
  };
  const last = sheet.values.length;
  put(last, 0, '填报人：周某');
  put(last + 1, 0, '联系电话：0000-0000');
  put(7, width, '去年没报');
  const tables = recognise([sheet]);
  const { leftovers } = rebuilt(tables[0]!, sheet, tables);
  expect(leftovers).toEqual([
    { cell: 'H8', text: '去年没报' },
    { cell: `A${last + 1}`, text: '填报人：周某' },
    { cell: `A${last + 2}`, text: '联系电话：0000-0000' },
  ]);
});

test('an amount in yuan is drawn in 万元, as the form shows it', () => {
  const sheet = drawn(project);
  sheet.values.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (displayText(value, sheet.numberFormats[row]![column]!) === '862.5万元') {
        cells[column] = '8625000元';
        sheet.numberFormats[row]![column] = '@';
      }
    }),
  );
  const tables = recognise([sheet]);
  expect(tables[0]!.table).toMatchObject({ amount: '8625000', amountUnit: '元' });
  const { blueprint, leftovers } = rebuilt(tables[0]!, sheet, tables);
  expect(recognise([snapshotOf(blueprint.sheets[0]!)])[0]!.table).toMatchObject({
    amount: '862.5',
    amountUnit: '万元',
  });
  expect(leftovers).toEqual([]);
});
