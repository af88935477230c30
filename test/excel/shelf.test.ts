// Favourites, recents and own indicators, kept in the workbook and for the user: read at the start or as soon as it can
// be, told when damaged, never written over unread.
import { keptInWorkbook } from '../../src/excel/kept';
import { excelWorkbook } from '../../src/excel/workbook';
import { library } from '../../src/library';
import { parseOwnLibrary, printOwnLibrary } from '../../src/library/own/stored';
import { createCore } from '../../src/session/core';
import { createSession } from '../../src/session/createSession';
import type { KeptTexts, SessionServices } from '../../src/session/port';
import type { KeptPlace, Session } from '../../src/session/session';
import { createShelf } from '../../src/session/shelf';
import { WEB_SIZE_LIMIT } from '../../workbench/host';
import { keptInMemory, openOffice, services as common, type OpenOffice } from '../support/officeHost';
import { ownEntry, ownLibrary } from '../support/ownLibrary';
import { settled, until } from '../support/seenSession';

let office: OpenOffice;
let services: SessionServices;
let session: Session;
beforeEach(async () => {
  office = await openOffice();
  services = { ...common, kept: keptInMemory() };
  session = createSession(excelWorkbook, services);
});
afterEach(async () => {
  office.host.editMode(false);
  await session.stop();
  office.close();
});

const tea = ownEntry('云溪县茶叶种植面积', { units: ['亩'] });
const books = ownEntry('农家书屋借阅册次', { units: ['册次'] });
const textOf = (...entries: (typeof tea)[]) => printOwnLibrary(entries);
const shelf = () => session.state().shelf;
const names = (place: KeptPlace) => shelf().own[place].map(({ name }) => name);
const keptNames = async (kept: KeptTexts) => {
  const parsed = parseOwnLibrary((await kept.read('library')) ?? textOf());
  return 'entries' in parsed ? parsed.entries.map(({ name }) => name) : parsed.problem;
};
/** The shelf by itself, on the workbook that is open. */
const alone = () => {
  const core = createCore(excelWorkbook, () => undefined);
  return { core, ...createShelf(core, services) };
};
const person = (work: () => void) => office.store.transact('person', 'edit', work);
const tooMuch = () => ownLibrary(16_000);

test('what is kept is there after the start; own entries come first, those of the workbook before the user’s', async () => {
  const builtIn = library[0]!;
  await keptInWorkbook.write('library', textOf(tea, { ...ownEntry(builtIn.name), definition: '本县口径' }));
  await services.kept.write('library', textOf(books, { ...tea, definition: '本人口径' }));
  await services.kept.write('favourites', JSON.stringify([tea.id, 'x']));
  await services.kept.write('recents', JSON.stringify([books.id]));
  await session.start();
  await until(() => shelf().recents.length > 0 && shelf().own.workbook.length > 0);
  expect(shelf()).toMatchObject({ favourites: [tea.id, 'x'], recents: [books.id] });
  expect([names('workbook'), names('user')]).toEqual([
    [tea.name, builtIn.name],
    [books.name, tea.name],
  ]);
  const entries = await alone().entries();
  expect(entries.slice(0, 3).map(({ name }) => name)).toEqual([tea.name, builtIn.name, books.name]);
  expect(entries).toHaveLength(library.length + 2);
  expect(entries.find(({ name }) => name === tea.name)!.definition).toBe(tea.definition);
});

test('entries are the same list as long as nothing was kept', async () => {
  const { entries, change } = alone();
  expect(await entries()).toBe(library);
  await change('user', () => ({ entries: [tea] }));
  const once = await entries();
  expect(once[0]).toEqual(tea);
  expect(await entries()).toBe(once);
});

test.each([
  ['no JSON', '{', 'ownDamaged'],
  ['another JSON', '{"version":1,"entries":[{"name":"甲"}]}', 'ownDamaged'],
  ['an empty text', '', 'ownDamaged'],
  ['a newer version', '{"version":2,"entries":{}}', 'ownNewer'],
])('%s is told, and the rest goes on', async (_, text, code) => {
  await keptInWorkbook.write('library', text);
  await services.kept.write('library', textOf(books));
  await services.kept.write('favourites', '{"a"');
  await services.kept.write('recents', '{"a":1}');
  await session.start();
  await until(() => session.state().notice !== undefined && names('user').length > 0);
  expect(session.state()).toMatchObject({
    phase: 'ready',
    notice: { tone: 'warning', code, values: { place: 'workbook' } },
  });
  expect(shelf()).toMatchObject({ own: { workbook: [] }, favourites: [], recents: [] });
  session.toggleFavourite(books.id);
  await office.settled();
  expect(shelf().favourites).toEqual([books.id]);
  expect(JSON.parse((await services.kept.read('favourites'))!)).toEqual([books.id]);
});

test('what a newer version keeps is not written over; what is damaged is', async () => {
  for (const [place, kept] of [
    ['workbook', keptInWorkbook],
    ['user', services.kept],
  ] as const) {
    const newer = '{"version":2,"entries":{}}';
    await kept.write('library', newer);
    await expect(alone().change(place, () => ({ entries: [tea] }))).rejects.toMatchObject({
      code: 'ownNewer',
      values: { place },
    });
    expect(await kept.read('library')).toBe(newer);
    await kept.write('library', '{');
    await alone().change(place, (before) => ({ entries: [...before, tea] }));
    expect(await keptNames(kept)).toEqual([tea.name]);
  }
});

describe('while a cell is being edited', () => {
  beforeEach(async () => {
    await keptInWorkbook.write('library', textOf(tea));
    await services.kept.write('library', textOf(books));
  });

  test('at the start: read when the edit ends', async () => {
    // The watch is there already, and what is selected is refused.
    office.host.injectFault(2, { code: 'InvalidOperationInCellEditMode' });
    await session.start();
    expect(session.state()).toMatchObject({ phase: 'ready', notice: { code: 'cellBeingEdited' } });
    await until(() => names('workbook').length > 0 && names('user').length > 0);
    expect(names('workbook')).toEqual([tea.name]);
  });

  test('begun right after the start: what the shelf could not read is read after the next check', async () => {
    const refusedOnce = {
      ...excelWorkbook,
      kept: {
        ...keptInWorkbook,
        read: async (name: string) => {
          office.host.editMode(true);
          return keptInWorkbook.read(name).finally(() => office.host.editMode(false));
        },
      },
    };
    session = createSession(refusedOnce, services);
    await session.start();
    await until(() => names('user').length > 0);
    await settled(session);
    expect([names('workbook'), session.state().notice]).toEqual([[], undefined]);
    refusedOnce.kept.read = keptInWorkbook.read;
    person(() => office.store.activeSheet.setInput({ row: 0, column: 0 }, '五月报'));
    await until(() => names('workbook').length > 0);
    expect(names('workbook')).toEqual([tea.name]);
  });

  test('entries are those that can be had, and all of them afterwards', async () => {
    const { entries } = alone();
    office.host.editMode(true);
    expect((await entries())[0]).toEqual(books);
    office.host.editMode(false);
    expect((await entries()).slice(0, 2)).toEqual([tea, books]);
  });

  test('nothing is kept over what was not read', async () => {
    const { change, core } = alone();
    office.host.editMode(true);
    const add = () => change('workbook', (kept) => ({ entries: [...kept, books] }));
    await expect(add()).rejects.toMatchObject({ code: 'cellBeingEdited' });
    office.host.editMode(false);
    expect(await keptNames(keptInWorkbook)).toEqual([tea.name]);
    await add();
    expect(await keptNames(keptInWorkbook)).toEqual([tea.name, books.name]);
    expect(core.state().shelf.own.workbook).toEqual([tea, books]);
  });
});

test('two windows keep for the same user: neither takes away what the other kept', async () => {
  const [one, other] = [alone(), alone()];
  await Promise.all([one.open(), other.open()]);
  await one.change('user', (kept) => ({ entries: [...kept, tea] }));
  await other.change('user', (kept) => ({ entries: [...kept, books] }));
  expect(await keptNames(services.kept)).toEqual([tea.name, books.name]);
  one.commands.toggleFavourite('a');
  one.commands.toggleFavourite('b');
  await until(() => one.core.state().shelf.favourites.length === 2);
  await office.settled();
  other.commands.toggleFavourite('c');
  other.used(['d']);
  await office.settled();
  expect(JSON.parse((await services.kept.read('favourites'))!)).toEqual(['c', 'b', 'a']);
  one.commands.toggleFavourite('a');
  await office.settled();
  expect(JSON.parse((await services.kept.read('favourites'))!)).toEqual(['c', 'b']);
  expect(one.core.state().shelf.favourites).toEqual(['c', 'b']);
});

test('recents: the latest first, each once, thirty of them', async () => {
  const { used, core } = alone();
  used(Array.from({ length: 40 }, (_, index) => `i${index}`));
  used(['i5', 'new']);
  await office.settled();
  const recents = JSON.parse((await services.kept.read('recents'))!) as string[];
  expect(recents).toHaveLength(30);
  expect(recents.slice(0, 4)).toEqual(['i5', 'new', 'i0', 'i1']);
  expect(core.state().shelf.recents).toEqual(recents);
});

test('a favourite chosen before the shelf was read stays', async () => {
  await services.kept.write('favourites', '["a"]');
  const { commands, open, core } = alone();
  const opened = open();
  commands.toggleFavourite('b');
  await opened;
  await office.settled();
  expect(core.state().shelf.favourites).toEqual(['b', 'a']);
  expect(await services.kept.read('favourites')).toBe('["b","a"]');
});

const refusing: KeptTexts = {
  read: () => Promise.reject(new Error('SecurityError')),
  write: () => Promise.reject(new Error('QuotaExceededError')),
};
test.each<[string, Partial<KeptTexts>]>([
  ['forbidden', refusing],
  ['full', { write: refusing.write }],
])(
  'a store of the user that is %s stops nobody; favourites last as long as the session',
  async (_, store) => {
    await keptInWorkbook.write('library', textOf(tea));
    services = { ...services, kept: { ...services.kept, ...store } };
    session = createSession(excelWorkbook, services);
    await session.start();
    await until(() => names('workbook').length > 0);
    expect(session.state().notice).toBeUndefined();
    for (const id of ['a', 'b', 'c']) session.toggleFavourite(id);
    await office.settled();
    session.toggleFavourite('b');
    await office.settled();
    expect(shelf().favourites).toEqual(['c', 'a']);
    await expect(alone().change('user', () => ({ entries: [tea] }))).rejects.toMatchObject({
      code: 'notKept',
    });
  },
);

describe('on the web, where five megabytes are the most', () => {
  beforeEach(() => {
    office.host.sizeLimit = WEB_SIZE_LIMIT;
  });

  test('too many entries are refused in words, and those before stay', async () => {
    const { change, core } = alone();
    await change('workbook', () => ({ entries: [tea] }));
    await expect(change('workbook', (kept) => ({ entries: [...kept, ...tooMuch()] }))).rejects.toMatchObject({
      code: 'ownTooLarge',
      values: { place: 'workbook' },
    });
    expect(core.state().shelf.own.workbook).toEqual([tea]);
    expect(await keptNames(keptInWorkbook)).toEqual([tea.name]);
  });

  test('a library that another Excel kept and that is too large is told once, and not written over', async () => {
    office.host.sizeLimit = undefined;
    await keptInWorkbook.write('library', textOf(...tooMuch()));
    office.host.sizeLimit = WEB_SIZE_LIMIT;
    await session.start();
    await until(() => session.state().notice !== undefined);
    expect(session.state().notice).toMatchObject({ tone: 'warning', code: 'ownTooLarge' });
    session.dismissNotice();
    person(() => office.store.activeSheet.setInput({ row: 0, column: 0 }, '五月报'));
    await settled(session);
    expect(session.state().notice).toBeUndefined();
    await expect(alone().change('workbook', () => ({ entries: [tea] }))).rejects.toMatchObject({
      code: 'ownTooLarge',
    });
    office.host.sizeLimit = undefined;
    expect(await keptNames(keptInWorkbook)).toHaveLength(16_000);
  });
});
