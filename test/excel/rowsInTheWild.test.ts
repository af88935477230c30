// Rows in and out of tables that people typed, with notes, formulas, names and other tables around: what was not meant
// stays as it was, what was meant is read, and undo brings everything back.
import fc from 'fast-check';
import { profiles } from '../../src/domain/profiles';
import { convertIndicators } from '../../src/domain/profiles/convert';
import type { FoundTable, PlacedProjectTable } from '../../src/domain/tables';
import { excelWorkbook } from '../../src/excel/workbook';
import { createSession } from '../../src/session/createSession';
import type { IndicatorPick, Session } from '../../src/session/session';
import { createWorkbook } from '../../workbench/store';
import { disturbedSheet, picture, sheetOf } from '../support/disturb';
import { pickFrom } from '../support/pick';
import { openOffice, services } from '../support/officeHost';
import { projectHeader, projectTable } from '../support/formRows';
import { sheet } from '../support/sheet';
import { asSeen, complaints, fieldsByRow, rowsNow, watch } from '../support/wildJudge';
import { furnish, readStore, typeSheet } from '../support/wildSheet';

type Change = 'row' | 'remove' | 'removeTwo' | 'group' | 'profile' | 'insert';

const dutyFields = ['duty', 'subDuty', 'dutyGoal', 'activity', 'budgetProject', 'office'];
const written = new Set([...dutyFields, 'sequence', 'dutySequence', 'level1', 'level2']);

const picks: IndicatorPick[] = [
  {
    level1: '产出指标',
    level2: '数量指标',
    name: '新增路灯数量',
    operator: '≥',
    number: '46',
    unit: '盏',
    definition: '当年安装并亮灯的路灯',
    evidence: '竣工验收单',
  },
  {
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    name: '夜间出行满意度',
    operator: '≥',
    number: '',
    unit: '%',
    definition: '满意的受访者所占的比例',
    standard: { value: '85%', source: '县照明管理办法' },
  },
];
/** What they write into a free row, kinds included. */
const pickTexts =
  /: {2}→ (?:[≥%盏]|46|≥46盏|85%|数据来源：.*|.*(?:数\s*量|满\s*意\s*度)(?:\s*指\s*标)?|新增路灯数量|当年安装.*|满意的受访.*|县照明.*)$/;

async function carryOut(session: Session, found: FoundTable, change: Change, at: number): Promise<number[]> {
  const { id, table } = found;
  const rows = [...fieldsByRow(found).keys()];
  const row = rows[at % rows.length]!;
  const next = rows[(at + 1) % rows.length]!;
  const removed = { remove: [row], removeTwo: [...new Set([row, next])] };
  if (change === 'remove' || change === 'removeTwo') {
    await session.removeRows(id, removed[change]);
    return removed[change];
  }
  if (table.kind !== 'summary' && change === 'insert') await session.insertIndicators(id, picks, row);
  else if (table.kind === 'project' && change === 'profile') {
    const to = profiles[at % profiles.length]!;
    const { indicators } = table as PlacedProjectTable;
    const { open } = convertIndicators(indicators, to);
    const places = new Map(open.map(({ index, choices }) => [indicators[index]!.row, choices[0]!]));
    await session.switchProfile(id, to.id, places);
  } else await session.insertRow(id, row, table.kind === 'annual' && change === 'group' ? 'group' : 'row');
  return [];
}

const scene = fc.record({
  plan: disturbedSheet,
  salt: fc.nat(9999),
  change: fc.constantFrom<Change>('row', 'row', 'remove', 'removeTwo', 'group', 'profile', 'insert'),
  which: fc.nat(9),
  at: fc.nat(99),
});

/** Below the row stands an empty or a strange one: with an empty row before it the table ends there for a reader. */
function endsForReader(found: FoundTable, at: number): boolean {
  const rows = fieldsByRow(found);
  const below = [...rows.keys()][at % rows.size]! + 1;
  return below <= found.body.last && !rows.has(below);
}

test('a header that is repeated on the second page is left alone', async () => {
  const rows = [...projectTable.slice(0, 9), ...projectHeader, ...projectTable.slice(9)];
  const store = createWorkbook();
  const typed = store.transact('person', 'typing', () => typeSheet(store, '表', sheet('表', 'A1', rows)));
  const office = await openOffice({ store });
  const session = createSession(excelWorkbook, services);
  await session.start();
  const header = (first: number) =>
    [0, 1].map((row) => projectHeader[0]!.map((_, column) => typed.value({ row: first + row, column })));
  const names = () => [...fieldsByRow(session.state().tables[0]!).values()].map(({ name }) => name);
  const [before, printed] = [names(), header(9)];
  const { id } = session.state().tables[0]!;
  await session.insertIndicators(id, picks.slice(0, 1));
  expect(names()).toEqual([...before.slice(0, 2), picks[0]!.name, ...before.slice(2)]);
  expect(header(10)).toEqual(printed);
  await session.undo();
  await session.removeRows(id, [7, 8]);
  expect(names()).toEqual(before.slice(2));
  expect(header(7)).toEqual(printed);
  await session.undo();
  await session.switchProfile(id, '2021', new Map());
  expect(names().sort()).toEqual([...before].sort());
  await session.stop();
  office.close();
});

const check = fc.asyncProperty(scene, async ({ plan, salt, change, which, at }) => {
  const store = createWorkbook();
  const typed = store.transact('person', 'typing', () => {
    const page = typeSheet(store, '表', sheetOf(plan));
    furnish(store, page, pickFrom(salt));
    return page;
  });
  const office = await openOffice({ store });
  const session = createSession(excelWorkbook, services);
  await session.start();
  try {
    const tables = session.state().tables.filter((table) => fieldsByRow(table).size > 0);
    const found = tables[which % tables.length]!;
    const others: Change[] =
      found.table.kind === 'project'
        ? ['remove', 'removeTwo', 'profile', 'insert']
        : ['remove', 'removeTwo', ...(found.table.kind === 'summary' ? [] : ['insert' as const])];
    if (!others.includes(change) && endsForReader(found, at)) return;
    const watched = store.transact('person', 'watch', () => watch(store, typed));
    const [drawn, before] = [picture(readStore(typed)), asSeen(store)];
    const removed = await carryOut(session, found, change, at);
    const { notice } = session.state();
    if (notice?.tone === 'error' || notice?.code === 'indicatorsAlreadyThere') {
      // Refused in words that say why, and nothing done.
      expect([
        'lastRow',
        'tableBeside',
        'contentBeside',
        'columnsMissing',
        'indicatorsAlreadyThere',
      ]).toContain(notice.code);
      expect(asSeen(store)).toEqual(before);
      return;
    }
    const added = change === 'insert' && found.table.kind !== 'summary' ? picks.map(({ name }) => name) : [];
    const told = complaints(store, watched, found, written).filter(
      (text) => added.length === 0 || !pickTexts.test(text),
    );
    expect({ told, drawn }).toEqual({ told: [], drawn });

    const now = rowsNow(store, watched);
    expect(removed.map((row) => now[row])).toEqual(removed.map(() => undefined));
    const read = session.state().tables.find(({ id }) => id === found.id)!;
    const moved = change === 'profile' ? ['level1', 'level2'] : [];
    const fields = (one: Record<string, unknown> | undefined) =>
      Object.fromEntries(Object.entries(one ?? {}).filter(([name]) => !moved.includes(name)));
    const after = fieldsByRow(read);
    for (const [row, record] of fieldsByRow(found)) {
      const place = now[row];
      // A row that waited to be filled may have been.
      const isFree = !('name' in record) && added.length > 0;
      if (place !== undefined && !isFree)
        expect({ fields: fields(after.get(place)), drawn }).toEqual({ fields: fields(record), drawn });
    }
    const names = [...after.values()].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(added));

    await session.undo();
    expect(session.state().notice).toMatchObject({ code: 'undone' });
    expect({ drawn, seen: asSeen(store) }).toEqual({ drawn, seen: before });
  } finally {
    await session.stop();
    office.close();
  }
});

test('what was not meant stays, what was meant is read, undo brings everything back', async () => {
  await fc.assert(check, { seed: 20261126, numRuns: Number(process.env.PROPERTY_RUNS ?? 24) });
}, 3_600_000);
