// Parts of the add-in that come when they are wanted, and once do not: said so, nothing lost, and the next time it works.
import { keptInWorkbook } from '../../src/excel/kept';
import { excelWorkbook } from '../../src/excel/workbook';
import { createSession } from '../../src/session/createSession';
import type { SessionServices } from '../../src/session/port';
import type { KeptPlace, NewTable, Session } from '../../src/session/session';
import { keptInMemory, openOffice, services as common, type OpenOffice } from '../support/officeHost';
import { ownEntry } from '../support/ownLibrary';
import { settled, until } from '../support/seenSession';

/** Which parts do not come at the moment. */
const mockMissing = new Set<string>();
const mockPart = (name: string): unknown => {
  if (mockMissing.has(name)) throw new Error(`Loading chunk ${name} failed.`);
  return jest.requireActual(name);
};
// A part that fails is asked for again; so is one after it has come, here.
beforeEach(() => {
  jest.resetModules();
  jest.doMock('../../src/library/own', () => mockPart('../../src/library/own'));
  jest.doMock('../../src/library/own/stored', () => mockPart('../../src/library/own/stored'));
});

let office: OpenOffice;
let services: SessionServices;
let session: Session;
beforeEach(async () => {
  mockMissing.clear();
  office = await openOffice();
  services = { ...common, kept: keptInMemory() };
  await keptInWorkbook.write('library', textOf(tea));
  await services.kept.write('library', textOf(books));
  session = createSession(excelWorkbook, services);
});
afterEach(async () => {
  await session.stop();
  office.close();
});

const own = '../../src/library/own';
const stored = '../../src/library/own/stored';
const tea = ownEntry('云溪县茶叶种植面积', { units: ['亩'] });
const books = ownEntry('农家书屋借阅册次', { units: ['册次'] });
const textOf = (...entries: (typeof tea)[]) => JSON.stringify({ version: 1, entries });
const places: KeptPlace[] = ['workbook', 'user'];
const form: NewTable = {
  kind: 'project',
  formId: 'project',
  lookId: 'standard',
  sector: undefined,
  profileId: '2015',
  year: 2026,
  projectName: '茶产业发展',
  department: '云溪县农业农村局',
  amount: '480',
  annualGoal: '扩大茶园。',
  blankRows: 1,
};
const state = () => session.state();
const names = (place: KeptPlace) => state().shelf.own[place].map(({ name }) => name);
const person = (work: () => void) => office.store.transact('person', 'edit', work);
const kept = async () => [await keptInWorkbook.read('library'), await services.kept.read('library')];
const opened = () => until(() => names('workbook').length > 0 && names('user').length > 0);

test('what reads the kept entries does not come at the start: they are there after the next check', async () => {
  mockMissing.add(stored);
  await session.start();
  await settled(session);
  expect(state()).toMatchObject({ phase: 'ready', notice: undefined });
  expect(places.flatMap(names)).toEqual([]);
  mockMissing.clear();
  person(() => office.store.activeSheet.setInput({ row: 0, column: 0 }, '五月报'));
  await opened();
  expect(places.flatMap(names)).toEqual([tea.name, books.name]);
});

describe('nothing is kept, and nothing lost', () => {
  const before = [textOf(tea), textOf(books)];
  const commands: [what: string, part: string, act: (place: KeptPlace) => Promise<void>][] = [
    ['keeping', own, (place) => session.keepOwn(place)],
    ['keeping', stored, (place) => session.keepOwn(place)],
    ['removing', own, (place) => session.removeOwn(place, [tea.id, books.id])],
    ['removing', stored, (place) => session.removeOwn(place, [tea.id, books.id])],
    ['drawing the entries', own, () => session.drawOwn('entries')],
    ['drawing the form', own, () => session.drawOwn('form')],
  ];
  test.each(commands)('%s, while %s does not come', async (what, part, act) => {
    await session.start();
    await opened();
    await session.drawOwn('form');
    const sheets = office.store.sheets().length;
    // As if a file had been read; the parts are wanted again from here on.
    const entries = [ownEntry('村级公益岗位人数')];
    for (const place of places) {
      if (what === 'keeping') await readFileWith(entries);
      jest.resetModules();
      mockMissing.add(part);
      await act(place);
      expect(state()).toMatchObject({ busy: undefined, notice: { tone: 'error', code: 'libraryNotLoaded' } });
      expect(await kept()).toEqual(before);
      expect([names('workbook'), names('user')]).toEqual([[tea.name], [books.name]]);
      expect(office.store.sheets()).toHaveLength(sheets);
      mockMissing.clear();
    }
    for (const place of places) {
      await act(place);
      if (what !== 'keeping' || place === 'workbook')
        expect(state()).toMatchObject({ notice: { tone: 'success' } });
    }
  });

  async function readFileWith(entries: (typeof tea)[]): Promise<void> {
    const { ownLibraryBlueprint } = await import('../../src/library/own');
    const { writeWorkbook } = await import('../../src/xlsx');
    await session.readOwn('指标.xlsx', await writeWorkbook(ownLibraryBlueprint(entries)));
    expect(state().ownImport).toMatchObject({ entries });
  }
});

test('reading a file: said so, and the file can be chosen again', async () => {
  await session.start();
  mockMissing.add(own);
  services.readFile = async () => ({ sheets: [], kept: () => undefined });
  await session.readOwn('指标.xlsx', new Uint8Array());
  expect(state()).toMatchObject({ notice: { code: 'libraryNotLoaded' }, ownImport: undefined });
  mockMissing.clear();
  await session.readOwn('指标.xlsx', new Uint8Array());
  expect(state()).toMatchObject({ ownImport: { problems: [{ code: 'noHeader' }] } });
});

test('a new table: the own entries do not come, so nothing is drawn', async () => {
  await session.start();
  await opened();
  mockMissing.add(own);
  await session.createTable(form);
  expect(state()).toMatchObject({ tables: [], notice: { code: 'libraryNotLoaded' } });
  mockMissing.clear();
  await session.createTable(form);
  expect(state()).toMatchObject({ notice: { code: 'tableCreated' } });
});

test('the library that ships does not come: a row and a file are kept only when it does', async () => {
  await session.start();
  await opened();
  await session.createTable(form);
  const { library } = services;
  services.library = () => Promise.reject(new Error('Loading chunk failed.'));
  const { id, body } = state().tables[0]!;
  await session.addToOwn(id, body.first, 'workbook');
  expect(state()).toMatchObject({ notice: { tone: 'error', code: 'libraryNotLoaded' } });
  services.library = library;
  await session.addToOwn(id, body.first, 'workbook');
  expect(state()).toMatchObject({ notice: { code: 'nothingToAdd' } });
});
