// Indicators into a department's tables: the sheet then is the form drawn anew with the rows as they should be, and
// undo brings back what was there.
import fc from 'fast-check';
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import type { DepartmentTable } from '../../src/blueprint/rows/departmentIndicator';
import { planDepartmentInsertion } from '../../src/blueprint/rows/planDepartmentInsertion';
import { profileById, type Profile } from '../../src/domain/profiles';
import type {
  AnnualIndicator,
  AnnualTable,
  StrategicIndicator,
  StrategicTable,
} from '../../src/domain/tables';
import { excelWorkbook } from '../../src/excel/workbook';
import type { IndicatorPick } from '../../src/library/pick';
import { recognise } from '../../src/recognise';
import { drawSheet, openOffice, type OpenOffice } from '../support/officeHost';
import { seen, whole } from '../support/seenRows';
import { formOf } from '../support/targetTables';

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const drawn = (table: StrategicTable | AnnualTable) => drawForm(formOf(table), contentOf(table, 2026));
const kindsOf = (profile: Profile) =>
  profile.level1.flatMap(({ name: level1, level2 }) => level2.map(({ name }) => ({ level1, level2: name })));

const noValues = {
  annualValue: '',
  plannedValue: '',
  standardValue: '',
  standardSource: '',
  prior3YearMean: '',
  priorYearValue: '',
  historySource: '',
  note: '',
};
const filled = { ...noValues, annualValue: '≥12个', priorYearValue: '11个', historySource: '内部统计' };

const aPick = (profile: Profile) =>
  fc.record({
    place: fc.constantFrom(...kindsOf(profile)),
    value: fc.constantFrom<[string, string, string]>(
      ['≥', '', '%'],
      ['≤', '', '起'],
      ['=', '', '元/人·年'],
      ['≥', '46', '盏'],
      ['=', '100', '%'],
      ['', '', '及时'],
    ),
    standard: fc.option(fc.constant({ value: '40%', source: '县管护办法' }), { nil: undefined }),
    more: fc.boolean(),
  });
type PickPlan = typeof aPick extends (profile: Profile) => fc.Arbitrary<infer T> ? T : never;

const picksOf = (plans: readonly PickPlan[]): IndicatorPick[] =>
  plans.map(({ place, value: [operator, number, unit], standard, more }, index) => ({
    ...place,
    name: `新增指标${index}`,
    operator,
    number,
    unit,
    definition: `怎样统计${index}`,
    ...(more && { evidence: '管护台账' }),
    ...(standard && { standard }),
  }));

/** What a pick puts into a row. */
const valuesOf = ({ operator, number, unit, standard, evidence }: IndicatorPick) => ({
  ...noValues,
  annualValue: number === '' ? (operator === '' ? unit : '') : `${operator}${number}${unit}`,
  standardValue: standard?.value ?? '',
  standardSource: standard?.source ?? '',
  note: evidence ? `数据来源：${evidence}` : '',
});

/** Draws `before`, inserts, compares with `after` drawn, and takes it back. */
async function expectInserted(
  before: StrategicTable | AnnualTable,
  picks: readonly IndicatorPick[],
  at: number | undefined,
  after: StrategicTable | AnnualTable,
): Promise<void> {
  const { sheet } = await drawSheet(drawn(before));
  const store = office.store.sheet(sheet)!;
  const stood = whole(store);
  const [snapshot] = await excelWorkbook.read([sheet]);
  const [found] = recognise([snapshot!]) as DepartmentTable[];
  const row = at === undefined ? undefined : found!.body.first + at;
  const applied = await excelWorkbook.apply(planDepartmentInsertion(found!, snapshot!, picks, row)!);
  const { sheet: model } = await drawSheet(drawn(after));
  expect(seen(store)).toEqual(seen(office.store.sheet(model)!));
  await applied.undo();
  expect(whole(store)).toEqual(stood);
  office.store.transact('person', 'delete', () =>
    [sheet, model].forEach((id) => office.store.deleteSheet(id)),
  );
}

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 25) };

test('strategic: free rows first, then the end; numbered on, the side column merged on', async () => {
  const scene = fc.record({
    free: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
    picks: fc.array(aPick(profileById('2021')!), { minLength: 1, maxLength: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(scene, async ({ free, picks: plans }) => {
      const picks = picksOf(plans);
      const blank = { name: '', definition: '', ...noValues };
      const rows: Omit<StrategicIndicator, 'sequence'>[] = free.map((isFree, index) =>
        isFree ? blank : { name: `指标之${index}`, definition: `定义之${index}`, ...filled },
      );
      const after = [...rows];
      for (const pick of picks) {
        const at = after.findIndex(({ name }) => name === '');
        const row = { name: pick.name, definition: pick.definition!, ...valuesOf(pick) };
        after.splice(at < 0 ? after.length : at, at < 0 ? 0 : 1, row);
      }
      const table = (list: typeof rows): StrategicTable => ({
        kind: 'strategic',
        title: '整体战略目标表',
        year: undefined,
        department: '云溪县交通运输局',
        goals: '目标：路好走，灯常亮。',
        indicators: list.map((row, index) => ({ ...row, sequence: String(index + 1) })),
      });
      await expectInserted(table(rows), picks, undefined, table(after));
    }),
    runs,
  );
}, 240_000);

const annualScene = fc
  .record({
    profile: fc.constantFrom('2015', '2021').map((id) => profileById(id)!),
    byKind: fc.boolean(),
    short: fc.boolean(),
  })
  .chain(({ profile, ...habit }) =>
    fc.record({
      profile: fc.constant(profile),
      habit: fc.constant(habit),
      duties: fc.array(
        fc.array(
          fc.oneof(
            { weight: 3, arbitrary: fc.nat(kindsOf(profile).length - 1) },
            { weight: 1, arbitrary: fc.constant(undefined) },
          ),
          { minLength: 1, maxLength: 5 },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      picks: fc.array(aPick(profile), { minLength: 1, maxLength: 5 }),
      at: fc.option(fc.nat(20), { nil: undefined }),
    }),
  )
  // More blank rows end a table, and those after its last filled row nothing tells.
  .filter(
    ({ duties }) =>
      duties.every((rows) => rows.filter((row) => row === undefined).length <= 2) &&
      duties.at(-1)!.at(-1) !== undefined &&
      // Without its own kinds one profile is as good as the other, so they have to be there.
      duties.flat().filter((row) => row !== undefined).length >= 2,
  );

/** The record that a pick becomes, put where it belongs among those of its duty. */
function inserted(
  rows: readonly AnnualIndicator[],
  pick: IndicatorPick,
  text: (level2: string) => string,
  profile: Profile,
  byKind: boolean,
): AnnualIndicator[] {
  const list = [...rows];
  const isFree = ({ name }: AnnualIndicator) => name === '';
  const record = (like: AnnualIndicator): AnnualIndicator => ({
    ...like,
    ...valuesOf(pick),
    category: byKind ? text(pick.level2) : '',
    name: pick.name,
    definition: byKind ? '' : pick.definition!,
  });
  if (!byKind) {
    const free = list.findIndex(isFree);
    if (free >= 0) list[free] = record(list[free]!);
    else list.push(record(list.at(-1)!));
    return list;
  }
  const order = kindsOf(profile).map(({ level2 }) => text(level2));
  const wanted = order.indexOf(text(pick.level2));
  const rank = (row: AnnualIndicator) => (isFree(row) ? Infinity : order.indexOf(row.category));
  const same = list.findLastIndex((row) => rank(row) === wanted);
  const lower = list.findLastIndex((row) => rank(row) < wanted);
  const isBlank = list.every(isFree);
  let place = isBlank ? 0 : (same >= 0 ? same : lower) + 1;
  const free = list.slice(place, place + 1).some(isFree) ? place : list.findLastIndex(isFree);
  const like = list[0]!;
  if (free >= 0) list.splice(free, 1);
  if (free >= 0 && free < place) place--;
  list.splice(place, 0, record(like));
  return list;
}

test('annual: into the duty; each after its kind or in the official order, or at the end', async () => {
  await fc.assert(
    fc.asyncProperty(annualScene, async ({ profile, habit: { byKind, short }, duties, picks: plans, at }) => {
      const picks = picksOf(plans);
      const kinds = kindsOf(profile);
      const text = (level2: string) => (short ? level2.replace(/指标$/, '') : level2);
      const tables = duties.map((rows, duty) =>
        rows.map((kind, index): AnnualIndicator => ({
          dutySequence: String(duty + 1),
          duty: `职责之${duty + 1}`,
          dutyGoal: `目标之${duty + 1}`,
          activity: `活动之${duty + 1}`,
          budgetProject: `项目之${duty + 1}`,
          office: '养护科',
          ...(kind === undefined
            ? { category: '', name: '', definition: '', ...noValues }
            : {
                category: byKind ? text(kinds[kind]!.level2) : '',
                name: `指标${duty}之${index}`,
                definition: byKind ? '' : `定义${duty}之${index}`,
                ...filled,
              }),
        })),
      );
      const table = (indicators: AnnualIndicator[]): AnnualTable => ({
        kind: 'annual',
        title: '2026年年度整体绩效目标表',
        year: 2026,
        department: '',
        categoryInIndicatorColumn: byKind,
        indicators,
      });
      const rows = tables.flat();
      const row = at === undefined ? undefined : at % rows.length;
      const own = row === undefined ? tables.length - 1 : Number(rows[row]!.dutySequence) - 1;
      const after = tables.map((list, index) =>
        index === own ? picks.reduce((now, pick) => inserted(now, pick, text, profile, byKind), list) : list,
      );
      await expectInserted(table(rows), picks, row, table(after.flat()));
    }),
    runs,
  );
}, 240_000);
