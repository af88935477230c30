// Insertion into tables of every habit: whatever stood there stays, new rows come at the end of their blocks.
import fc from 'fast-check';
import type { SheetBlueprint } from '../../src/blueprint/blueprint';
import { planInsertion } from '../../src/blueprint/rows/planInsertion';
import { projectSheet } from '../../workbench/sample/projectSheet';
import { guessProfile, profileById, type Profile } from '../../src/domain/profiles';
import type { FoundTable, PlacedProjectTable, ProjectIndicator } from '../../src/domain/tables';
import { excelWorkbook } from '../../src/excel/workbook';
import { recognise } from '../../src/recognise';
import { contains, intersects } from '../../src/sheet/address';
import { drawSheet, openOffice, type OpenOffice } from '../support/officeHost';

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const places = (profile: Profile) =>
  profile.level1.flatMap(({ name: level1, level2 }) => level2.map(({ name }) => ({ level1, level2: name })));

/** A table: how many rows each kind has, which are still free, and how its sheet is laid out. */
const scene = fc
  .record({
    profile: fc.constantFrom(profileById('2015')!, profileById('2021')!),
    layout: fc.constantFrom('merged', 'repeated'),
    down: fc.nat(4),
    right: fc.nat(3),
    signature: fc.boolean(),
  })
  .chain(({ profile, ...rest }) =>
    fc.record({
      profile: fc.constant(profile),
      rest: fc.constant(rest),
      rows: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3), {
        minLength: places(profile).length,
        maxLength: places(profile).length,
      }),
      free: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      picks: fc.array(fc.constantFrom(...places(profile)), { minLength: 1, maxLength: 6 }),
    }),
  )
  // Where a table has hardly any rows its hierarchy can't be told.
  .filter(({ rows }) => rows.filter((count) => count > 0).length >= 5);

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

function tableOf({ profile, rows, free }: Scene): ProjectIndicator[] {
  let row = 0;
  return places(profile).flatMap((place, kind) =>
    Array.from({ length: rows[kind]! }, (_, index) => {
      const isFree = index > 0 && free[row++ % free.length];
      return isFree
        ? { ...place, name: '', operator: '', number: '', unit: '' }
        : { ...place, name: `指标${kind}之${index}`, operator: '≥', number: String(10 + index), unit: '个' };
    }),
  );
}

/** The official form moved away from A1, its categories written into every row if so wished. */
function sheetOf({ rest }: Scene, indicators: ProjectIndicator[]): SheetBlueprint {
  const drawn = projectSheet({
    year: 2026,
    projectName: '试验项目',
    department: '云溪县财政局',
    amount: '100',
    annualGoal: '把试验做完。',
    indicators,
  });
  const { down, right, layout, signature } = rest;
  const shifted = {
    cells: drawn.cells.map((cell) => {
      const indicator = indicators[cell.row - 7];
      const repeated = layout === 'repeated' && indicator && (cell.column === 1 || cell.column === 2);
      const value = repeated ? (cell.column === 1 ? indicator.level1 : indicator.level2) : cell.value;
      return {
        ...cell,
        row: cell.row + down,
        column: cell.column + right,
        ...(value === undefined ? {} : { value }),
      };
    }),
    merges: drawn.merges
      .filter((area) => layout === 'merged' || area.top < 7)
      .map((area) => ({
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + right,
        right: area.right + right,
      })),
  };
  if (signature) {
    shifted.cells.push({
      row: 7 + indicators.length + down,
      column: right,
      value: '填报人：',
      style: 'text',
    });
  }
  return { ...drawn, ...shifted, validations: [], highlights: [], start: { row: 0, column: 0 } };
}

const plain = ({ level1, level2, name, operator, number, unit }: ProjectIndicator): ProjectIndicator => ({
  level1,
  level2,
  name,
  operator,
  number,
  unit,
});

/** What a person would expect: free rows of a block are used up first, then its end grows. */
function expected(profile: Profile, before: ProjectIndicator[], picks: ProjectIndicator[]): string[] {
  return places(profile).flatMap(({ level1, level2 }) => {
    const own = before
      .filter((row) => row.level1 === level1 && row.level2 === level2)
      .map(({ name }) => name);
    for (const { name } of picks.filter((pick) => pick.level1 === level1 && pick.level2 === level2)) {
      const free = own.indexOf('');
      if (free >= 0) own[free] = name;
      else own.push(name);
    }
    return own.filter((name) => name !== '').map((name) => `${level2}/${name}`);
  });
}

test('in tables merged or repeated, moved anywhere, with free rows, missing kinds and signature lines', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async (drawnScene) => {
      const indicators = tableOf(drawnScene);
      const { sheet } = await drawSheet(sheetOf(drawnScene, indicators));
      const [snapshot] = await excelWorkbook.read([sheet]);
      const [found] = recognise([snapshot!]) as FoundTable<PlacedProjectTable>[];
      const profile = guessProfile(found!.table.indicators);
      const picks = drawnScene.picks.map((place, index) => ({
        ...place,
        name: `新指标${index}`,
        operator: '≤',
        number: String(index + 1),
        unit: '项',
      }));
      await excelWorkbook.apply(planInsertion(found!, snapshot!, profile, picks)!);

      const [after] = recognise(await excelWorkbook.read([sheet])) as FoundTable<PlacedProjectTable>[];
      const rows = after!.table.indicators.filter(({ name }) => name !== '').map(plain);
      expect(rows.map(({ level2, name }) => `${level2}/${name}`)).toEqual(
        expected(drawnScene.profile, indicators, picks),
      );
      for (const pick of picks) expect(rows).toContainEqual(pick);
      for (const kept of indicators.filter(({ name }) => name !== '')) expect(rows).toContainEqual(kept);

      // Merged areas never overlap, each block of a merged table has one, and every cell has its borders.
      const store = office.store.sheet(sheet)!;
      const merges = store.merges();
      merges.forEach((area, index) =>
        merges.slice(index + 1).forEach((other) => expect(intersects(area, other)).toBe(false)),
      );
      const { body, columns, area } = after!;
      for (let row = body.first; row <= body.last; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const { border } = store.style({ row, column });
          expect([border?.top?.style, border?.left?.style]).toEqual(['thin', 'thin']);
        }
      }
      if (drawnScene.rest.layout === 'merged') {
        const [first, second] = [...after!.table.indicators].filter(
          (row, index, all) => all[index - 1]?.level2 === row.level2 || all[index + 1]?.level2 === row.level2,
        );
        if (first && second && first.level2 === second.level2) {
          const merge = merges.find((one) => contains(one, { row: first.row, column: columns.level2! }));
          expect(merge && contains(merge, { row: second.row, column: columns.level2! })).toBe(true);
        }
      }
      office.store.transact('person', 'delete', () => office.store.deleteSheet(sheet));
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
  );
}, 120_000);
