// Explanations on the real Office.js: they wait, are saved at once, come back from the file, and are never written over.
import { excelWorkbook } from '../../src/excel/workbook';
import { keptInWorkbook } from '../../src/excel/kept';
import { parseExplanations } from '../../src/review/kept';
import type { ExplainedFinding } from '../../src/review/explanation';
import { createSession } from '../../src/session/createSession';
import type { SessionServices } from '../../src/session/port';
import type { Said, Session } from '../../src/session/session';
import { createWorkbook } from '../../workbench/store';
import { sampleWorkbook } from '../../workbench/sample';
import { WEB_SIZE_LIMIT } from '../../workbench/host';
import { parseArea } from '../../src/sheet/address';
import { keptInMemory, openOffice, services as common, type OpenOffice } from '../support/officeHost';
import { settled } from '../support/seenSession';
import { writesIn } from '../support/writes';

let office: OpenOffice;
let services: SessionServices;
let session: Session;

async function open(bytes: Uint8Array): Promise<void> {
  const store = createWorkbook();
  await store.open(bytes);
  office = await openOffice({ store });
  session = createSession(excelWorkbook, services);
  await session.start();
}
async function close(): Promise<void> {
  office.host.editMode(false);
  // A fault that no request met is still to come.
  await session.stop().catch(() => undefined);
  office.close();
}
beforeEach(async () => {
  services = { ...common, kept: keptInMemory() };
  await open(await sampleWorkbook());
});
afterEach(close);

const said: Said = { reason: '按照实施方案确定，已与科室核实', person: '王会计', round: 1 };
const state = () => session.state();
const pending = () => state().explanations.pending;
const open_ = (of = session) =>
  of.state().findings.filter(({ severity, explained }) => severity !== 'error' && !explained);
const explained = (of = session) => of.state().findings.filter(({ explained }) => explained);
const again = ({ key }: ExplainedFinding, of = session) =>
  of.state().findings.find((finding) => finding.key === key)!;
const kept = async () => parseExplanations((await keptInWorkbook.read('explanations'))!);
/** What a person types. */
async function typeInto(sheet: string, cell: string, text: string) {
  const { top: row, left: column } = parseArea(cell)!;
  office.store.transact('person', 'typing', () => office.store.sheet(sheet)!.setInput({ row, column }, text));
  await settled(session);
}

test('what is explained waits: nothing is written before it is saved', async () => {
  const sent = office.host.requests().length;
  const [one, two] = open_();
  await session.explain(one!, said);
  await session.explain(two!, { ...said, round: 2 });
  await session.withdraw(again(two!));
  await session.explain(two!, said);
  expect(pending()).toBe(2);
  expect(again(one!).explained).toMatchObject(said);
  expect(state().explanations).toMatchObject({ person: '王会计', round: 1 });
  session.discardExplanations();
  await session.recheck();
  expect([pending(), explained()]).toEqual([0, []]);
  expect(writesIn(office.host.requests().slice(sent))).toEqual([]);
  await session.explain(one!, said);
  await session.saveExplanations();
  expect(writesIn(office.host.requests().slice(sent))).not.toEqual([]);
});

test('saved with the workbook, and there when the file is opened again', async () => {
  const [one] = open_();
  await session.explain(one!, said);
  await session.saveExplanations();
  expect(state().notice).toMatchObject({
    tone: 'success',
    code: 'explanationsSaved',
    values: { count: '1' },
  });
  expect([pending(), explained().length]).toEqual([0, 1]);
  const bytes = await office.store.save();
  await close();
  await open(bytes);
  expect(explained().map(({ rule, explained }) => [rule, explained!.reason])).toEqual([
    [one!.rule, said.reason],
  ]);
  expect(state().explanations.person).toBe('王会计');
});

test('changed and withdrawn ones wait too; without any the workbook keeps nothing', async () => {
  const [one, two] = open_();
  await session.explain(one!, said);
  await session.explain(two!, said);
  await session.saveExplanations();
  await session.explain(again(one!), { ...said, reason: '按合同第三条确定' });
  await session.withdraw(again(two!));
  expect([pending(), explained().length]).toEqual([2, 1]);
  expect(await kept()).toMatchObject({ entries: [{ reason: said.reason }, { reason: said.reason }] });
  await session.saveExplanations();
  expect(await kept()).toMatchObject({ entries: [{ reason: '按合同第三条确定' }] });
  await session.withdraw(again(one!));
  await session.saveExplanations();
  expect(await keptInWorkbook.read('explanations')).toBeUndefined();
});

test('lapses with what it explains, is renewed, and goes with the fault', async () => {
  const one = open_().find(({ rule }) => rule === 'rate-under-quantity')!;
  await session.explain(one, said);
  await session.saveExplanations();
  await typeInto(one.sheet, one.cells[1]!, '80');
  const lapsed = state().findings.find((finding) => finding.lapsed)!;
  expect(lapsed.lapsed).toMatchObject({
    explanation: said,
    changes: [{ label: '值', before: '90', after: '80' }],
  });
  await session.explain(lapsed, said);
  expect(again(lapsed)).toMatchObject({ explained: said });
  expect(pending()).toBe(2);
  await session.saveExplanations();
  expect(await kept()).toMatchObject({ entries: [{ values: { value: '≥80%' } }] });
  // A value that is no rate any more is no fault, and what was said of it goes with the next save.
  await typeInto(one.sheet, one.cells[0]!, '村级管护员培训人数');
  const [next] = open_();
  await session.explain(next!, said);
  await session.saveExplanations();
  expect(await kept()).toMatchObject({ entries: [{ rule: next!.rule }] });
});

test('two windows on one workbook: each keeps what the other has kept', async () => {
  const other = createSession(excelWorkbook, services);
  await other.start();
  const [one, two] = open_();
  await session.explain(one!, said);
  await other.explain(again(two!, other), { ...said, person: '李会计' });
  await session.saveExplanations();
  await other.saveExplanations();
  expect(await kept()).toMatchObject({ entries: [{ person: '王会计' }, { person: '李会计' }] });
  await session.recheck();
  expect(explained()).toHaveLength(2);
  await other.stop();
});

test.each(['GeneralException', 'InvalidOperationInCellEditMode', 'InvalidOrTimedOutSession'])(
  '%s at each request of saving: still waiting, and saved the next time',
  async (code) => {
    const [one] = open_();
    for (let nth = 1, met = true; met; nth++) {
      await session.explain(one!, { ...said, reason: `第 ${nth} 次说明` });
      const sent = office.host.requests().length;
      office.host.injectFault(nth, { code });
      await session.saveExplanations();
      met = office.host.requests().length - sent >= nth;
      if (!met) break;
      expect(state().notice?.tone).not.toBe('success');
      expect([pending(), again(one!).explained?.reason]).toEqual([1, `第 ${nth} 次说明`]);
      await session.saveExplanations();
      expect(await kept()).toMatchObject({ entries: [{ reason: `第 ${nth} 次说明` }] });
    }
  },
);

test('while a cell is being edited it waits', async () => {
  const [one] = open_();
  await session.explain(one!, said);
  office.host.editMode(true);
  await session.saveExplanations();
  expect(state().notice?.code).toBe('cellBeingEdited');
  expect(pending()).toBe(1);
  office.host.editMode(false);
  await session.saveExplanations();
  expect(pending()).toBe(0);
});

test('a damaged part is told and replaced, a newer one is told and left alone', async () => {
  await keptInWorkbook.write('explanations', '{');
  await session.recheck();
  await session.explain(open_()[0]!, said);
  await session.saveExplanations();
  expect(await kept()).toMatchObject({ entries: [{ reason: said.reason }] });

  const newer = '{"version":2,"entries":{}}';
  await keptInWorkbook.write('explanations', newer);
  const other = createSession(excelWorkbook, services);
  await other.start();
  expect(other.state().notice).toMatchObject({ tone: 'warning', code: 'explanationsNewer' });
  await other.explain(open_(other)[0]!, said);
  expect(other.state().explanations.pending).toBe(0);
  // The first window does not know yet.
  await session.explain(open_()[0]!, said);
  await session.saveExplanations();
  expect(state().notice).toMatchObject({ tone: 'error', code: 'explanationsNewer' });
  expect([pending(), await keptInWorkbook.read('explanations')]).toEqual([1, newer]);
  await other.stop();
});

test('more than Excel takes is told, and still waits', async () => {
  await session.explain(open_()[0]!, { ...said, reason: '说'.repeat(10) + '明'.repeat(WEB_SIZE_LIMIT / 2) });
  office.host.sizeLimit = WEB_SIZE_LIMIT;
  await session.saveExplanations();
  expect(state().notice?.code).toBe('explanationsTooLarge');
  expect(pending()).toBe(1);
});

test('errors are not explained, and neither does a reason that says nothing', async () => {
  const error = state().findings.find(({ severity }) => severity === 'error')!;
  await session.explain(error, said);
  await session.explain(open_()[0]!, { ...said, reason: '无' });
  expect(pending()).toBe(0);
});
