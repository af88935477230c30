// The check of a workbook of many sheets: in portions, with progress, to be stopped, and with the same outcome.
import { workbookOf } from '../../src/blueprint/blueprint';
import { readInPortions } from '../../src/excel/read';
import { excelWorkbook } from '../../src/excel/workbook';
import { createSession } from '../../src/session/createSession';
import type { WorkbookPort } from '../../src/session/port';
import type { Progress, Session } from '../../src/session/session';
import { createWorkbookReader } from '../../src/session/workbookReader';
import { writeWorkbook } from '../../src/xlsx';
import { sampleSheets } from '../../workbench/sample';
import { createWorkbook } from '../../workbench/store';
import { keptInMemory, openOffice, services as common, type OpenOffice } from '../support/officeHost';
import { settled } from '../support/seenSession';

const COUNT = 60;
let bytes: Uint8Array;
beforeAll(async () => {
  const sheets = Array.from({ length: COUNT }, (_, index) => {
    const sheet = sampleSheets[index % sampleSheets.length]!;
    return { ...sheet, name: `${index + 1} ${sheet.name}`.slice(0, 31) };
  });
  bytes = await writeWorkbook(workbookOf(...sheets));
});

let office: OpenOffice;
let session: Session;
/** Done before each portion is read. */
let between: (portion: number) => void;
beforeEach(async () => {
  const store = createWorkbook();
  await store.open(bytes);
  office = await openOffice({ store });
  between = () => undefined;
  const port: WorkbookPort = {
    ...excelWorkbook,
    async *readInPortions() {
      let portion = 0;
      for await (const read of excelWorkbook.readInPortions()) {
        between(portion++);
        yield read;
      }
    },
  };
  session = createSession(port, { ...common, kept: keptInMemory() });
});
afterEach(async () => {
  await session.stop();
  office.close();
});

const state = () => session.state();
const person = (work: () => void) => office.store.transact('person', 'edit', work);
/** All findings, as one look at all sheets that were read at once would have them. */
const atOnce = async () => createWorkbookReader()(await excelWorkbook.read(), []).findings;

test('the portions together are what is read at once, in the same order', async () => {
  const portions = [];
  for await (const portion of readInPortions()) portions.push(portion);
  expect(portions.length).toBeGreaterThan(1);
  expect(portions.every(({ total }) => total === COUNT)).toBe(true);
  expect(portions.flatMap(({ sheets }) => sheets)).toEqual(await excelWorkbook.read());
});

test('the start tells how far it is, and finds what one look would', async () => {
  const seen: (Progress | undefined)[] = [];
  const stop = session.subscribe(() => {
    if (seen.at(-1) !== state().checkProgress) seen.push(state().checkProgress);
  });
  await session.start();
  stop();
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.slice(0, -1).map((progress) => progress!.total)).toEqual(seen.slice(0, -1).map(() => COUNT));
  expect(seen.at(-2)).toEqual({ done: COUNT, total: COUNT });
  expect(seen.at(-1)).toBeUndefined();
  expect(state()).toMatchObject({ phase: 'ready', appeared: [], gone: [] });
  expect(state().tables).toHaveLength(COUNT);
  expect(state().findings).toEqual(await atOnce());
});

test('a check that is stopped leaves what was known; the next one finds what one look would', async () => {
  await session.start();
  const { tables, findings } = state();
  const sheet = office.store.sheets()[0]!;
  between = (portion) => portion === 1 && session.stopCheck();
  await session.recheck();
  expect(state()).toMatchObject({ busy: undefined, checkProgress: undefined });
  expect(state().notice).toMatchObject({ tone: 'info', code: 'checkStopped' });
  expect(state().tables).toBe(tables);
  expect(state().findings).toBe(findings);
  between = () => undefined;
  person(() => sheet.setInput({ row: 13, column: 5 }, '1'));
  await session.recheck();
  await settled(session);
  expect(state().findings).toEqual(await atOnce());
});

test('a start that is stopped can be made again', async () => {
  between = () => session.stopCheck();
  await session.start();
  expect(state()).toMatchObject({ phase: 'failed', tables: [], notice: { code: 'startStopped' } });
  // An edit meanwhile is no reason to show a part of the workbook.
  person(() => office.store.sheets()[1]!.setInput({ row: 1, column: 1 }, '改过的名称'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(state().tables).toEqual([]);
  between = () => undefined;
  await session.start();
  await settled(session);
  expect(state()).toMatchObject({ phase: 'ready', appeared: [] });
  expect(state().findings).toEqual(await atOnce());
});

test('an edit of a sheet that was read already is not lost', async () => {
  await session.start();
  between = (portion) => {
    if (portion === 1) person(() => office.store.sheets()[0]!.setInput({ row: 13, column: 5 }, '1'));
  };
  const before = state().findings;
  await session.recheck();
  await settled(session);
  expect(state().stale).toBe(false);
  expect(state().findings).toEqual(await atOnce());
  expect(state().findings).not.toEqual(before);
});

test('what a command wrote while all sheets were read is not written over by older ones', async () => {
  await session.start();
  const table = state().tables[0]!;
  const rows = () => state().tables.find(({ id }) => id === table.id)!.body;
  const before = rows();
  let insertion: Promise<void> | undefined;
  // A sheet that is added makes the live check read everything; it is no command, so commands go on.
  between = (portion) => {
    if (portion === 1) insertion ??= session.insertRow(table.id, table.body.first, 'row');
  };
  person(() => office.store.addSheet('空'));
  await new Promise((resolve) => setTimeout(resolve, 250));
  await settled(session);
  await insertion;
  await settled(session);
  expect(state().notice).toMatchObject({ code: 'rowsInserted' });
  expect(rows().last).toBe(before.last + 1);
  expect(state().findings).toEqual(await atOnce());
});

test('the check after an edit is still one reading of one sheet', async () => {
  await session.start();
  const before = office.host.requests().length;
  person(() => office.store.sheets()[0]!.setInput({ row: 13, column: 5 }, '1'));
  await settled(session);
  expect(office.host.requests().length - before).toBe(2);
});
