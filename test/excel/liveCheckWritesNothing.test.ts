// Checking writes nothing: whatever a person types and selects, no request sets a property or calls what changes
// something, so Excel's own undo stays whole.
import fc from 'fast-check';
import { excelWorkbook } from '../../src/excel/workbook';
import { keptInWorkbook } from '../../src/excel/kept';
import { createSession } from '../../src/session/createSession';
import type { Session } from '../../src/session/session';
import { sampleWorkbook } from '../../workbench/sample';
import { createWorkbook } from '../../workbench/store';
import { openOffice, services, type OpenOffice } from '../support/officeHost';
import { settled, until } from '../support/seenSession';
import { writesIn } from '../support/writes';

let office: OpenOffice;
let session: Session;
beforeEach(async () => {
  const store = createWorkbook();
  await store.open(await sampleWorkbook());
  office = await openOffice({ store });
  session = createSession(excelWorkbook, services);
});
afterEach(async () => {
  await session.stop();
  office.close();
});

const sheets = () => office.store.sheets().filter(({ visibility }) => visibility === 'visible');
const typed = (sheet: number, row: number, column: number, text: string) =>
  office.store.transact('person', 'typing', () =>
    sheets()[sheet % sheets().length]!.setInput({ row, column }, text),
  );
const written = (from: number) => writesIn(office.host.requests().slice(from));

/** What raises findings, mends them, names an indicator nearly as the library does, or breaks a table. */
const texts = [
  ...[
    '',
    '95',
    '≥95%',
    '120%',
    '>=3',
    '及时',
    '数量指标',
    '质量指标',
    '云溪县民政局',
    '设备验收合格',
    '疫苗接种',
  ],
  ...['2次/半年(5次)', '2024年', '=1+1', "'=文字", '项目名称', '合计', '99999', '——', '明显提高', '万元'],
];
const edit = fc.record({
  sheet: fc.nat(9),
  row: fc.nat(20),
  column: fc.nat(15),
  text: fc.constantFrom(...texts),
  /** How the edit is checked: after a quiet moment, or with everything. */
  then: fc.constantFrom('wait', 'recheck', 'hurry'),
});

test('random edits, typed names with offers, selections and checks of everything', async () => {
  await session.start();
  const kinds = new Set(session.state().tables.map(({ table }) => table.kind));
  expect(kinds).toEqual(new Set(['project', 'strategic', 'annual', 'summary']));
  const from = office.host.requests().length;
  const seen = { findings: new Set<string>(), offers: 0 };
  const look = () => {
    session.state().findings.forEach(({ key }) => seen.findings.add(key));
    if (session.state().offer) seen.offers++;
  };
  for (const { sheet, row, column, text, then } of fc.sample(edit, { numRuns: 120, seed: 11 })) {
    typed(sheet, row, column, text);
    await session.goTo(sheets()[sheet % sheets().length]!.id, { row, column });
    if (then === 'recheck') await session.recheck();
    if (then === 'wait') await settled(session);
    look();
  }
  await settled(session);
  // Names that the library nearly has, typed into rows of an untouched table.
  await session.recheck();
  for (const { table, sheet } of session.state().tables) {
    if (table.kind === 'summary') continue;
    const place = table.indicators.find(({ name, at }) => name !== '' && at.name)?.at.name;
    if (!place) continue;
    office.store.transact('person', 'typing', () =>
      office.store.sheet(sheet)!.setInput(place, '设备验收合格'),
    );
    await settled(session);
    look();
  }
  expect(seen.offers).toBeGreaterThan(0);
  expect(seen.findings.size).toBeGreaterThan(40);
  expect(office.host.requests().length - from).toBeGreaterThan(100);
  expect(written(from)).toEqual([]);
});

test('opening, closing and listening write nothing either', async () => {
  await session.start();
  await session.recheck();
  await session.stop();
  expect(written(0)).toEqual([]);
});

test('a write is seen: of a cell, a sheet, a part and a fix', async () => {
  await session.start();
  const seenAfter = async (work: () => Promise<unknown>) => {
    const from = office.host.requests().length;
    await work();
    return written(from);
  };
  const sheet = () => sheets()[0]!.id;
  const cell = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheet()).getRange('A1');
  const run = (batch: (context: Excel.RequestContext) => void) => () =>
    Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  expect(await seenAfter(run((context) => (cell(context).values = [['改']])))).toContain('Values =');
  expect(await seenAfter(run((context) => (cell(context).format.fill.color = '#ff0000')))).not.toEqual([]);
  expect(await seenAfter(run((context) => cell(context).clear()))).not.toEqual([]);
  expect(await seenAfter(run((context) => void context.workbook.worksheets.add('新')))).not.toEqual([]);
  expect(await seenAfter(() => keptInWorkbook.write('explanations', '{}'))).not.toEqual([]);
  await session.recheck();
  await until(() => !session.state().busy);
  const table = session.state().tables.find(({ table }) => table.kind === 'project')!;
  expect(await seenAfter(() => session.insertRow(table.id, table.body.first, 'row'))).not.toEqual([]);
});
