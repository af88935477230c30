// Rows and duties that come and go: the sheet then looks as if the form had been drawn with them from the start, and
// undo brings back what was there.
import fc from 'fast-check';
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { planProfile } from '../../src/blueprint/rows/planProfile';
import { planAddedRow, planRemoval } from '../../src/blueprint/rows/planRows';
import { profiles } from '../../src/domain/profiles';
import { convertIndicators } from '../../src/domain/profiles/convert';
import type { FoundTable, PlacedProjectTable, ProjectTable, TargetTable } from '../../src/domain/tables';
import { excelWorkbook } from '../../src/excel/workbook';
import { recognise } from '../../src/recognise';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { recordsOf } from '../support/disturbDraft';
import { drawSheet, openOffice, type OpenOffice } from '../support/officeHost';
import { seen, whole } from '../support/seenRows';
import { formOf, inventedTables, project, sampleTables } from '../support/targetTables';

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const drawn = (table: TargetTable) => drawForm(formOf(table), contentOf(table, 2026));
const tables = [...inventedTables, ...(sampleTables() ?? [])];

async function found(sheet: string): Promise<{ table: FoundTable; snapshot: SheetSnapshot }> {
  const [snapshot] = await excelWorkbook.read([sheet]);
  return { table: recognise([snapshot!])[0]!, snapshot: snapshot! };
}

type Change = { kind: 'row' | 'group' | 'remove'; at: number };
const scene = fc.record({
  table: fc.constantFrom(...tables),
  change: fc.record({
    kind: fc.constantFrom<Change['kind']>('row', 'row', 'group', 'remove', 'remove'),
    at: fc.nat(200),
  }),
  more: fc.nat(2),
});

const numbered = (rows: Record<string, string>[], table: TargetTable): Record<string, string>[] => {
  if (table.kind === 'annual') {
    // Only tables that count their duties from 1 are counted anew.
    const duties = (list: Record<string, string>[]) =>
      list.filter(
        (row, index) =>
          index === 0 ||
          row.dutySequence !== list[index - 1]!.dutySequence ||
          row.duty !== list[index - 1]!.duty,
      );
    const counts = duties(recordsOf(table)).every((row, index) => row.dutySequence === String(index + 1));
    if (!counts) return rows;
    let duty = 0;
    return rows.map((row, index) => {
      const before = rows[index - 1];
      if (!before || row.dutySequence !== before.dutySequence || row.duty !== before.duty) duty++;
      return { ...row, dutySequence: String(duty) };
    });
  }
  const counts = recordsOf(table).every((row, index) => row.sequence === String(index + 1));
  return counts ? rows.map((row, index) => ({ ...row, sequence: String(index + 1) })) : rows;
};

/** Fields that only a bureau's form has stand in a record of their own. */
const blankOf = (value: string | object): string =>
  (typeof value === 'string'
    ? ''
    : Object.fromEntries(Object.keys(value).map((field) => [field, '']))) as string;

/** The table as it should be after the change, and the rows that a removal takes. */
function changed(
  table: TargetTable,
  { kind, at }: Change,
  more: number,
): { rows: Record<string, string>[]; index: number; removed: number[] } | undefined {
  const rows = recordsOf(table).map((row) => ({ ...row }));
  const index = at % rows.length;
  const row = rows[index]!;
  const blank = (kept: readonly string[]) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [field, kept.includes(field) ? value : blankOf(value)]),
    );
  if (kind === 'remove') {
    const removed = [...new Set([index, (index + more) % rows.length])];
    return removed.length === rows.length
      ? undefined
      : { rows: rows.filter((_, i) => !removed.includes(i)), index, removed };
  }
  if (kind === 'group' && table.kind === 'annual') {
    const next = rows.findIndex(
      (other, i) => i > index && (other.dutySequence !== row.dutySequence || other.duty !== row.duty),
    );
    rows.splice(next < 0 ? rows.length : next, 0, { ...blank([]), dutySequence: 'new' });
    return { rows, index, removed: [] };
  }
  const kept = {
    project: ['level1', 'level2'],
    strategic: [],
    summary: [],
    annual: ['dutySequence', 'duty', 'dutyGoal', 'activity', 'budgetProject', 'office'],
  }[table.kind];
  rows.splice(index + 1, 0, blank(kept));
  return { rows, index, removed: [] };
}

test('any table, any row: as if drawn so from the start; undo brings everything back', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ table, change, more }) => {
      const plan = changed(table, change, more);
      if (!plan) return;
      const { sheet } = await drawSheet(drawn(table));
      const store = office.store.sheet(sheet)!;
      const before = whole(store);
      const { table: read, snapshot } = await found(sheet);
      const rowAt = (index: number) => read.body.first + index;
      const edit =
        change.kind === 'remove'
          ? planRemoval(read, snapshot, plan.removed.map(rowAt))
          : planAddedRow(
              read,
              snapshot,
              rowAt(plan.index),
              change.kind === 'group' && table.kind === 'annual' ? 'group' : 'row',
            );
      const applied = await excelWorkbook.apply(edit!);

      const rows = numbered(plan.rows, table);
      const expected: TargetTable =
        table.kind === 'summary'
          ? { ...table, rows: rows as never }
          : ({ ...table, indicators: rows as never } as TargetTable);
      const { sheet: model } = await drawSheet(drawn(expected));
      expect(seen(store)).toEqual(seen(office.store.sheet(model)!));

      await applied.undo();
      expect(whole(store)).toEqual(before);
      office.store.transact('person', 'delete', () =>
        [sheet, model].forEach((id) => office.store.deleteSheet(id)),
      );
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
  );
}, 240_000);

test('from one hierarchy to the other and back, in place', async () => {
  for (const table of tables.filter((one): one is ProjectTable => one.kind === 'project')) {
    for (const to of profiles) {
      const places = new Map<number, { level1: string; level2: string }>();
      const { open } = convertIndicators(table.indicators, to);
      open.forEach(({ index, choices }) => places.set(index, choices[0]!));
      const { indicators } = convertIndicators(table.indicators, to, places);

      const { sheet } = await drawSheet(drawn(table));
      const store = office.store.sheet(sheet)!;
      const before = whole(store);
      const { table: read, snapshot } = await found(sheet);
      const byRow = new Map([...places].map(([index, place]) => [read.body.first + index, place]));
      const edit = planProfile(read as FoundTable<PlacedProjectTable>, snapshot, to, byRow);
      const applied = await excelWorkbook.apply(edit!);
      const { sheet: model } = await drawSheet(drawn({ ...table, indicators }));
      expect(seen(store)).toEqual(seen(office.store.sheet(model)!));
      await applied.undo();
      expect(whole(store)).toEqual(before);
    }
  }
}, 120_000);

test('an indicator without one place asks for it; a free row of its block goes', async () => {
  const indicators = [
    ...project.indicators,
    {
      level1: '效益指标',
      level2: '可持续影响指标',
      name: '管护机制',
      operator: '',
      number: '',
      unit: '健全',
    },
    { level1: '效益指标', level2: '可持续影响指标', name: '', operator: '', number: '', unit: '' },
  ];
  const { sheet } = await drawSheet(drawn({ ...project, indicators }));
  const { table: read, snapshot } = await found(sheet);
  const table = read as FoundTable<PlacedProjectTable>;
  const to = profiles.find(({ id }) => id === '2021')!;
  expect(planProfile(table, snapshot, to, new Map())).toBeUndefined();
  const asked = table.table.indicators.find(({ name }) => name === '管护机制')!;
  const place = { level1: '效益指标', level2: '社会效益指标' };
  const edit = planProfile(table, snapshot, to, new Map([[asked.row, place]]));
  await excelWorkbook.apply(edit!);
  const after = (await found(sheet)).table.table as PlacedProjectTable;
  expect(after.indicators.map(({ name }) => name)).toEqual([
    ...project.indicators.slice(0, -1).map(({ name }) => name),
    '管护机制',
    '沿线群众满意度',
  ]);
  expect(after.indicators.find(({ name }) => name === '管护机制')).toMatchObject(place);
});

test('undo writes nothing when a cell was changed since', async () => {
  const { sheet } = await drawSheet(drawn(project));
  const store = office.store.sheet(sheet)!;
  const { table, snapshot } = await found(sheet);
  const applied = await excelWorkbook.apply(planAddedRow(table, snapshot, table.body.first, 'row')!);
  office.store.transact('person', 'typing', () =>
    store.setInput({ row: table.body.first + 1, column: 3 }, '新指标'),
  );
  const before = whole(store);
  await expect(applied.undo()).rejects.toMatchObject({ code: 'sheetChanged' });
  expect(whole(store)).toEqual(before);
});

test('the last row stays, and a row of another table is none of this one', async () => {
  const { sheet } = await drawSheet(drawn(project));
  const { table, snapshot } = await found(sheet);
  const all = project.indicators.map((_, index) => table.body.first + index);
  expect(planRemoval(table, snapshot, all)).toBeUndefined();
  expect(planRemoval(table, snapshot, [0])).toBeUndefined();
  expect(planAddedRow(table, snapshot, 0, 'row')).toBeUndefined();
});
