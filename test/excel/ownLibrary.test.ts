// A bureau's own indicators on the real Office.js: in from a file or a row, kept in both places, out to a sheet, and away.
import { writeWorkbook } from '../../src/xlsx';
import { keptInWorkbook } from '../../src/excel/kept';
import { excelWorkbook } from '../../src/excel/workbook';
import { library, type LibraryIndicator } from '../../src/library';
import { ownLibraryBlueprint, readOwnEntries } from '../../src/library/own';
import { parseOwnLibrary } from '../../src/library/own/stored';
import { createSession } from '../../src/session/createSession';
import type { KeptTexts, SessionServices } from '../../src/session/port';
import type { KeptPlace, NewTable, Session } from '../../src/session/session';
import { readFile } from '../../taskpane/start/services';
import { WEB_SIZE_LIMIT } from '../../workbench/host';
import { createWorkbook } from '../../workbench/store';
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
  await session.start();
});
afterEach(async () => {
  await session.stop();
  office.close();
});

const tea = ownEntry('云溪县茶叶种植面积', { units: ['亩', '公顷'], keywords: ['茶园'] });
const { operator: _, ...service } = ownEntry('窗口服务态度', {
  level2: { '2015': '质量指标', '2021': '质量指标' },
  kind: 'qualitative',
  units: [],
  scale: ['优', '良'],
});
const books = ownEntry('农家书屋借阅册次', { units: ['册次'], definition: '', evidence: '' });
const places: KeptPlace[] = ['workbook', 'user'];

const state = () => session.state();
const notice = () => state().notice;
const names = (place: KeptPlace) => state().shelf.own[place].map(({ name }) => name);
const person = (work: () => void) => office.store.transact('person', 'edit', work);
const keptNames = async (place: KeptPlace) => {
  const text = await (place === 'workbook' ? keptInWorkbook : services.kept).read('library');
  const parsed = parseOwnLibrary(text ?? '{"version":1,"entries":[]}');
  return 'entries' in parsed ? parsed.entries.map(({ name }) => name) : parsed.problem;
};
const fileOf = (...entries: LibraryIndicator[]) => writeWorkbook(ownLibraryBlueprint(entries));
const importInto = async (place: KeptPlace, ...entries: LibraryIndicator[]) => {
  await session.readOwn('指标.xlsx', await fileOf(...entries));
  await session.keepOwn(place);
};

describe.each(places)('in the place “%s”', (place) => {
  test('read from a file, shown, kept; nothing is kept before that', async () => {
    await session.readOwn('指标.xlsx', await fileOf(tea, service, books));
    expect(state()).toMatchObject({ busy: undefined, notice: undefined });
    expect(state().ownImport).toMatchObject({ file: '指标.xlsx', entries: [tea, service, books] });
    expect(await keptNames(place)).toEqual([]);
    await session.keepOwn(place);
    expect(notice()).toMatchObject({
      tone: 'success',
      code: 'ownKept',
      values: { place, added: '3', replaced: '0', unchanged: '0', inLibrary: '0' },
    });
    expect(state().ownImport).toBeUndefined();
    expect(state().shelf.own[place]).toEqual([tea, service, books]);
    expect(await keptNames(place)).toEqual([tea.name, service.name, books.name]);
  });

  test('read again: added, replaced, unchanged, and what stands for one that ships are counted', async () => {
    await importInto(place, tea, service);
    const shipped = ownEntry(library[0]!.name);
    await importInto(place, tea, { ...service, scale: ['好', '差'] }, shipped);
    expect(notice()).toMatchObject({
      code: 'ownKept',
      values: { place, added: '1', replaced: '1', unchanged: '1', inLibrary: '1' },
    });
    expect(state().shelf.own[place].map(({ name, scale }) => [name, scale])).toEqual([
      [tea.name, []],
      [service.name, ['好', '差']],
      [shipped.name, []],
    ]);
  });

  test('one is taken away, then all; the place is empty afterwards', async () => {
    await importInto(place, tea, service, books);
    await session.removeOwn(place, [service.id]);
    expect(notice()).toMatchObject({ tone: 'success', code: 'ownRemoved', values: { count: '1', place } });
    expect(await keptNames(place)).toEqual([tea.name, books.name]);
    await session.removeOwn(
      place,
      state().shelf.own[place].map(({ id }) => id),
    );
    expect(names(place)).toEqual([]);
    expect(await (place === 'workbook' ? keptInWorkbook : services.kept).read('library')).toBeUndefined();
    if (place === 'workbook') expect(office.store.customXmlParts()).toEqual([]);
  });

  test('what is gone already is no reason to stop', async () => {
    await importInto(place, tea);
    await session.removeOwn(place, ['x']);
    expect(notice()).toMatchObject({ code: 'ownRemoved', values: { count: '0' } });
    expect(await keptNames(place)).toEqual([tea.name]);
  });
});

test('keeping in the workbook is two requests to read and two to write; the user’s place needs none', async () => {
  await importInto('workbook', tea);
  await session.readOwn('指标.xlsx', await fileOf(books));
  const count = () => office.host.requests().length;
  let before = count();
  await session.keepOwn('workbook');
  expect(count() - before).toBe(4);
  await session.readOwn('指标.xlsx', await fileOf(books));
  before = count();
  await session.keepOwn('user');
  expect(count() - before).toBe(0);
});

test('a file with problems: all of them are shown, nothing is kept, and the next file can be read', async () => {
  const blueprint = ownLibraryBlueprint([tea, service]);
  const [sheet] = blueprint.sheets;
  const spoilt = sheet!.cells.map((cell) =>
    cell.value === '数量指标'
      ? { ...cell, value: '数目指标' }
      : cell.value === '优/良'
        ? { ...cell, value: '' }
        : cell,
  );
  await session.readOwn(
    '坏.xlsx',
    await writeWorkbook({ ...blueprint, sheets: [{ ...sheet!, cells: spoilt }] }),
  );
  const { ownImport } = state();
  expect(ownImport?.file).toBe('坏.xlsx');
  expect(ownImport?.problems?.map(({ code }) => code)).toContain('level2Unknown');
  for (const place of places) {
    await session.keepOwn(place);
    expect([names(place), notice(), await keptNames(place)]).toEqual([[], undefined, []]);
  }
  expect(state().ownImport).toBe(ownImport);
  session.dismissOwnImport();
  expect(state().ownImport).toBeUndefined();
  await importInto('user', tea);
  expect(names('user')).toEqual([tea.name]);
});

test('keeping without anything read does nothing', async () => {
  await session.keepOwn('user');
  expect(state()).toMatchObject({ notice: undefined, busy: undefined });
  expect(await keptNames('user')).toEqual([]);
});

test.each<[string, Uint8Array, string]>([
  ['a text', new TextEncoder().encode('年度,项目'), 'fileNotAWorkbook'],
  ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'fileDamaged'],
])('%s is refused in words', async (_, bytes, code) => {
  await session.readOwn('某文件.xlsx', bytes);
  expect(state()).toMatchObject({ notice: { tone: 'error', code }, ownImport: undefined });
});

describe('a place that takes nothing', () => {
  const full: KeptTexts['write'] = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

  test('the user’s store is full: said so, what was there stays, and the file can still go into the workbook', async () => {
    await importInto('user', tea);
    const { write } = services.kept;
    services.kept.write = full;
    await importInto('user', books);
    expect(notice()).toMatchObject({ tone: 'error', code: 'notKept' });
    expect(names('user')).toEqual([tea.name]);
    await session.removeOwn('user', [tea.id]);
    expect(notice()).toMatchObject({ tone: 'error', code: 'notKept' });
    expect([names('user'), await keptNames('user')]).toEqual([[tea.name], [tea.name]]);
    expect(state().ownImport).toBeDefined();
    await session.keepOwn('workbook');
    expect(notice()).toMatchObject({ code: 'ownKept', values: { place: 'workbook' } });
    services.kept.write = write;
  });

  test.each([
    ['ReadOnly', 'workbookReadOnly'],
    ['AccessDenied', 'sheetProtected'],
    ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
    ['GeneralException', 'unexpected'],
  ])(
    'the workbook answers %s at each request: said so, nothing changed, and it can be done again',
    async (fault, code) => {
      await importInto('workbook', tea);
      await session.readOwn('指标.xlsx', await fileOf(books));
      for (let nth = 1; nth <= 4; nth++) {
        office.host.injectFault(nth, { code: fault });
        await session.keepOwn('workbook');
        expect(state()).toMatchObject({ busy: undefined, notice: { code } });
        expect([names('workbook'), await keptNames('workbook')]).toEqual([[tea.name], [tea.name]]);
        expect(state().ownImport).toBeDefined();
      }
      await session.keepOwn('workbook');
      expect(await keptNames('workbook')).toEqual([tea.name, books.name]);
    },
  );

  test('too large for the web: said so, nothing changed', async () => {
    await importInto('workbook', tea);
    office.host.sizeLimit = WEB_SIZE_LIMIT;
    // As long as a cell may be.
    const long = '茶'.repeat(30_000);
    const many = ownLibrary(80).map((entry) => ({ ...entry, definition: long }));
    await importInto('workbook', ...many);
    expect(notice()).toMatchObject({ tone: 'error', code: 'ownTooLarge', values: { place: 'workbook' } });
    expect([names('workbook'), await keptNames('workbook')]).toEqual([[tea.name], [tea.name]]);
    await session.keepOwn('user');
    expect(notice()).toMatchObject({ code: 'ownKept', values: { added: '80' } });
  });

  test('a workbook whose structure is protected keeps entries, and draws them', async () => {
    person(() => office.store.protectStructure());
    await importInto('workbook', tea);
    expect(notice()).toMatchObject({ code: 'ownKept' });
    await session.drawOwn('entries');
    expect(notice()).toMatchObject({ code: 'ownDrawn' });
    expect(office.store.structureProtected).toBe(true);
    person(() => {
      office.store.unprotectStructure();
      office.store.protectStructure('春天');
    });
    await session.drawOwn('form');
    expect(notice()).toMatchObject({ tone: 'error', code: 'workbookProtected' });
  });
});

describe('out to a sheet', () => {
  const drawn = () => office.store.activeSheet;
  const readBack = async () => readOwnEntries((await readFile(await office.store.save())).sheets);

  test('entries of both places, the workbook’s before the user’s; they read back from the saved file', async () => {
    await importInto('user', { ...tea, evidence: '本人台账' }, books);
    await importInto('workbook', tea, service);
    await session.drawOwn('entries');
    expect(notice()).toMatchObject({
      tone: 'success',
      code: 'ownDrawn',
      values: { name: drawn().name, count: '3' },
    });
    expect(await readBack()).toMatchObject({ entries: [tea, service, books] });
    // No target table, and none that was there is lost.
    await settled(session);
    expect(state().tables).toEqual([]);
  });

  test('the form: its example is not imported; what is filled in is', async () => {
    await session.drawOwn('form');
    expect(notice()).toMatchObject({ code: 'ownFormDrawn', values: { name: drawn().name } });
    expect(await readBack()).toMatchObject({ problems: [{ code: 'noEntries' }] });
    const sheet = drawn();
    // Title, note, header, example.
    const [head, free] = [2, 4];
    const labels = Array.from({ length: 18 }, (_, column) =>
      String(sheet.value({ row: head, column })).replace('*', ''),
    );
    person(() => {
      for (const [label, text] of [
        ['一级指标', '产出指标'],
        ['二级指标', '数量指标'],
        ['指标名称', tea.name],
        ['计量单位', '亩'],
      ])
        sheet.setInput({ row: free, column: labels.indexOf(label!) }, text!);
    });
    const read = await readBack();
    expect(read).toMatchObject({ entries: [{ name: tea.name, units: ['亩'], kind: 'quantitative' }] });
  });
});

describe('a filled row as an own entry', () => {
  const base = { lookId: 'standard', year: 2026, department: '云溪县农业农村局', blankRows: 2 };
  const tables = {
    project: {
      ...base,
      kind: 'project',
      formId: 'project',
      projectName: '茶产业发展',
      amount: '480',
      annualGoal: '扩大茶园。',
      profileId: '2015',
      sector: undefined,
    },
    strategic: { ...base, kind: 'strategic', formId: 'strategic', goals: '目标1：兴茶。' },
    annual: { ...base, kind: 'annual', formId: 'annual', duties: 1 },
  } satisfies Record<string, NewTable>;
  const table = () => state().tables[0]!;
  const first = () => table().body.first;
  const fill = async (texts: Record<string, string | number>, row = first()) => {
    const { columns } = table();
    const sheet = office.store.sheet(table().sheet)!;
    person(() => {
      for (const [field, text] of Object.entries(texts)) {
        sheet.setInput({ row, column: columns[field]! }, text);
      }
    });
    await settled(session);
  };

  test('of a project table: the row says all', async () => {
    await session.createTable(tables.project);
    await fill({ name: tea.name, operator: '≥', number: 1200, unit: '亩' });
    await session.addToOwn(table().id, first(), 'user');
    expect(notice()).toMatchObject({
      tone: 'success',
      code: 'ownAdded',
      values: { name: tea.name, place: 'user' },
    });
    expect(state().shelf.own.user).toMatchObject([
      { name: tea.name, level2: tea.level2, operator: '≥', units: ['亩'], direction: 'more' },
    ]);
    // Typed over in the sheet, a moment before: what stands there now counts.
    person(() =>
      office.store.sheet(table().sheet)!.setInput({ row: first(), column: table().columns['unit']! }, '公顷'),
    );
    await session.addToOwn(table().id, first(), 'user');
    expect(notice()).toMatchObject({ code: 'ownReplaced', values: { name: tea.name, place: 'user' } });
    expect(state().shelf.own.user).toMatchObject([{ units: ['公顷'] }]);
    await session.addToOwn(table().id, first(), 'workbook');
    expect(notice()).toMatchObject({ code: 'ownAdded', values: { place: 'workbook' } });
    expect(await keptNames('workbook')).toEqual([tea.name]);
  });

  test.each<[string, Record<string, string | number>, string]>([
    ['name', { operator: '≥', number: 1200, unit: '亩' }, 'name'],
    ['value', { name: tea.name }, 'value'],
    ['unit', { name: tea.name, operator: '≥', number: 1200 }, 'unit'],
  ])('a row without %s is refused in words', async (_, texts, lacks) => {
    await session.createTable(tables.project);
    await fill(texts);
    await session.addToOwn(table().id, first(), 'user');
    expect(notice()).toMatchObject({ tone: 'warning', code: 'nothingToAdd', values: { lacks } });
    expect(await keptNames('user')).toEqual([]);
  });

  test.each(['strategic', 'annual'] as const)(
    'of a table of a whole department (%s): its 二级指标 is asked for',
    async (kind) => {
      await session.createTable(tables[kind]);
      await fill({
        name: tea.name,
        definition: '年末实有茶园',
        annualValue: '≥1200亩',
        historySource: '统计年鉴',
      });
      await session.addToOwn(table().id, first(), 'workbook');
      expect(notice()).toMatchObject({ code: 'nothingToAdd', values: { lacks: 'level2' } });
      await session.addToOwn(table().id, first(), 'workbook', '不是二级指标');
      expect(notice()).toMatchObject({ code: 'nothingToAdd', values: { lacks: 'level2' } });
      await session.addToOwn(table().id, first(), 'workbook', '社会效益指标');
      expect(notice()).toMatchObject({ tone: 'success', code: 'ownAdded' });
      expect(state().shelf.own.workbook).toMatchObject([
        {
          name: tea.name,
          level2: { '2015': '社会效益指标', '2021': '社会效益指标' },
          definition: '年末实有茶园',
          units: ['亩'],
          evidence: '统计年鉴',
        },
      ]);
    },
  );

  test('an annual table that names the kind needs no asking', async () => {
    await session.createTable(tables.annual);
    await fill({ name: '质量指标', definition: '茶园病虫害防治率', annualValue: '≥95%' });
    await session.addToOwn(table().id, first(), 'user');
    expect(state().shelf.own.user).toMatchObject([
      { name: '茶园病虫害防治率', level2: { '2015': '质量指标' }, units: ['%'] },
    ]);
  });

  test('no such row, and a table that has gone', async () => {
    await session.createTable(tables.project);
    const { id } = table();
    await session.addToOwn(id, 0, 'user');
    expect(notice()).toMatchObject({ code: 'nothingToAdd' });
    person(() => {
      const { sheet } = table();
      office.store.addSheet('备忘');
      office.store.deleteSheet(sheet);
    });
    await session.addToOwn(id, 7, 'user');
    expect(notice()).toMatchObject({ code: 'sheetGone' });
  });

  test('the next table’s drop-downs offer own entries, and its rows take them', async () => {
    await importInto('user', books);
    await importInto('workbook', tea);
    await session.createTable(tables.project);
    const sheet = office.store.sheet(table().sheet)!;
    const choices = sheet.listChoices({ row: first(), column: table().columns['name']! });
    expect(choices).toEqual(expect.arrayContaining([tea.name, books.name]));
  });
});

test('a table of a session that starts later offers what the workbook keeps', async () => {
  await importInto('workbook', tea);
  const store = createWorkbook();
  await store.open(await office.store.save());
  await session.stop();
  office.close();
  office = await openOffice({ store });
  session = createSession(excelWorkbook, { ...services, kept: keptInMemory() });
  await session.start();
  await until(() => names('workbook').length > 0);
  expect(state().shelf.own.workbook).toEqual([tea]);
});
