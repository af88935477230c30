// “Did you mean…?” on the real Office.js: offered after a name was typed, taken into the right row and no other.
import { excelWorkbook } from '../../src/excel/workbook';
import { library, type LibraryIndicator } from '../../src/library';
import type { SheetEdit } from '../../src/blueprint/edit';
import { createSession } from '../../src/session/createSession';
import type { SessionServices } from '../../src/session/port';
import type { NewTable, Session } from '../../src/session/session';
import { keptInMemory, openOffice, services as common, type OpenOffice } from '../support/officeHost';
import { ownEntry } from '../support/ownLibrary';
import { settled, until } from '../support/seenSession';

let office: OpenOffice;
let services: SessionServices;
let session: Session;
/** Done between the plan and its writing. */
let meanwhile: () => void;
beforeEach(async () => {
  office = await openOffice();
  meanwhile = () => undefined;
  services = { ...common, kept: keptInMemory() };
  const port = {
    ...excelWorkbook,
    apply: (edit: SheetEdit) => {
      meanwhile();
      return excelWorkbook.apply(edit);
    },
  };
  session = createSession(port, services);
  await session.start();
});
afterEach(async () => {
  office.host.editMode(false);
  await session.stop();
  office.close();
});

const base = { lookId: 'standard', year: 2026, department: '云溪县教育局', blankRows: 3 };
const forms = {
  project: {
    ...base,
    kind: 'project',
    formId: 'project',
    projectName: '校园饮用水改造',
    amount: '480',
    annualGoal: '保障饮水安全。',
    profileId: '2015',
    sector: undefined,
  },
  strategic: { ...base, kind: 'strategic', formId: 'strategic', goals: '目标1：办好教育。' },
  annual: { ...base, kind: 'annual', formId: 'annual', duties: 1 },
} satisfies Record<string, NewTable>;

const TYPED = '设备验收合格';
const ENTRY = library.find(({ name }) => name === '设备验收合格率')!;
const state = () => session.state();
const notice = () => state().notice;
const offered = () => state().offer?.entries.map(({ name }) => name) ?? [];
const table = () => state().tables[0]!;
const first = () => table().body.first;
const sheet = () => office.store.sheet(table().sheet)!;
const cell = (field: string, row = first()) => ({ row, column: table().columns[field]! });
const said = (field: string, row?: number) => sheet().value(cell(field, row));
const person = (work: () => void) => office.store.transact('person', 'edit', work);
const edit = async (work: () => void) => {
  person(work);
  await settled(session);
};
const typeIn = (texts: Record<string, string | number>, row?: number) =>
  edit(() => {
    for (const [field, text] of Object.entries(texts)) sheet().setInput(cell(field, row), text);
  });
const take = (entry: LibraryIndicator = ENTRY) => session.takeOffer(entry.id);
/** A project table with a name in its first row that is offered for. */
const offer = async () => {
  await session.createTable(forms.project);
  await typeIn({ name: TYPED });
  expect(offered()).toContain(ENTRY.name);
};

test('in a project table: name, operator and unit; undo brings back what was typed', async () => {
  await offer();
  expect(state().offer).toMatchObject({ table: table().id, row: first(), typed: TYPED });
  await take();
  expect(notice()).toMatchObject({
    tone: 'success',
    code: 'offerTaken',
    values: { name: ENTRY.name, protection: 'no' },
  });
  expect(['name', 'operator', 'number', 'unit'].map((field) => said(field))).toEqual([
    ENTRY.name,
    '≥',
    '',
    '%',
  ]);
  expect(state()).toMatchObject({ offer: undefined, undoable: 'offerTaken', shelf: { recents: [ENTRY.id] } });
  await session.undo();
  expect(['name', 'operator', 'unit'].map((field) => said(field))).toEqual([TYPED, '', '']);
  expect(state().offer).toBeUndefined();
});

test('what the row says already stays', async () => {
  await session.createTable(forms.project);
  await typeIn({ operator: '=', number: 100 });
  await typeIn({ name: TYPED });
  await take();
  expect(['operator', 'number', 'unit'].map((field) => said(field))).toEqual(['=', 100, '%']);
});

test.each(['strategic', 'annual'] as const)('in a table of a whole department: %s', async (kind) => {
  await session.createTable(forms[kind]);
  await typeIn({ name: TYPED });
  await take();
  expect(['name', 'definition'].map((field) => said(field))).toEqual([ENTRY.name, ENTRY.definition]);
  await session.undo();
  expect(['name', 'definition'].map((field) => said(field))).toEqual([TYPED, '']);
  await typeIn({ definition: '本局口径' });
  await typeIn({ name: `${TYPED}数` });
  await take();
  expect(said('definition')).toBe('本局口径');
});

test('in an annual table that has names under 指标解释', async () => {
  await session.createTable(forms.annual);
  await typeIn({ name: '质量指标' });
  await typeIn({ definition: TYPED });
  expect(state().offer).toMatchObject({ row: first(), typed: TYPED });
  await take();
  expect(notice()).toMatchObject({ code: 'offerTaken' });
  expect(['name', 'definition'].map((field) => said(field))).toEqual(['质量指标', ENTRY.name]);
});

test('own entries are offered too', async () => {
  const own = ownEntry('云溪县茶叶种植面积', { units: ['亩'] });
  await session.createTable(forms.project);
  await typeIn({ name: own.name.slice(3), operator: '≥', number: 1200, unit: '亩' });
  await session.addToOwn(table().id, first(), 'workbook');
  expect(notice()).toMatchObject({ code: 'ownAdded' });
  await typeIn({ name: '茶叶种植的面积' }, first() + 1);
  expect(offered()[0]).toBe('茶叶种植面积');
  await take(state().offer!.entries[0]);
  expect(said('name', first() + 1)).toBe('茶叶种植面积');
});

describe('nothing is offered', () => {
  beforeEach(() => session.createTable(forms.project));

  test.each([
    ['an exact name', ENTRY.name],
    ['an exact name with blanks', '设备 验收合格率'],
    ['a short text', '合格'],
    ['what the library knows nothing like', '蝴蝶兰开花指数甲乙丙'],
  ])('for %s', async (_, text) => {
    await typeIn({ name: text });
    expect(state().offer).toBeUndefined();
  });

  test('for several names at once', async () => {
    await edit(() => {
      sheet().setInput(cell('name'), TYPED);
      sheet().setInput(cell('name', first() + 1), '工程验收合格');
    });
    expect(state().offer).toBeUndefined();
  });

  test('for other cells of the row', async () => {
    await typeIn({ unit: TYPED });
    expect(state().offer).toBeUndefined();
  });

  test('for what the pane writes itself', async () => {
    const [level1, level2] = ['产出指标', '数量指标'];
    await session.insertIndicators(table().id, [
      { level1, level2, name: TYPED, operator: '', number: '', unit: '' },
    ]);
    await settled(session);
    await session.insertRow(table().id, first(), 'row');
    await session.undo();
    await session.switchProfile(table().id, '2021', new Map());
    await settled(session);
    expect(state().tables[0]!.table).toMatchObject({ kind: 'project' });
    expect(state().offer).toBeUndefined();
  });

  test('for a name that rows put in above push down', async () => {
    await session.insertIndicators(table().id, [
      { level1: '产出指标', level2: '数量指标', name: TYPED, operator: '', number: '', unit: '' },
    ]);
    await settled(session);
    const row = first();
    await edit(() => sheet().insertRows(row, 1));
    expect(said('name', row + 1)).toBe(TYPED);
    expect(state().offer).toBeUndefined();
  });

  test('once it was turned down', async () => {
    await typeIn({ name: TYPED });
    session.dismissOffer();
    await typeIn({ number: 95 });
    expect(state().offer).toBeUndefined();
  });
});

describe('the offer goes', () => {
  beforeEach(offer);
  const cases: [what: string, act: () => Promise<void>][] = [
    ['the row is deleted', () => edit(() => sheet().deleteRows(first(), 1))],
    ['a row is put in above', () => edit(() => sheet().insertRows(0, 1))],
    ['the name is typed over by an exact one', () => typeIn({ name: ENTRY.name })],
    ['the name is taken away', () => typeIn({ name: '' })],
    [
      'the rows are sorted',
      () =>
        edit(() => {
          sheet().setInput(cell('name'), '');
          sheet().setInput(cell('name', first() + 1), TYPED);
        }),
    ],
    [
      'the sheet is deleted',
      () =>
        edit(() => {
          office.store.addSheet('备忘');
          office.store.deleteSheet(sheet().id);
        }),
    ],
    ['the pane takes the row away', () => session.removeRows(table().id, [first()])],
    ['it is turned down', async () => session.dismissOffer()],
  ];
  test.each(cases)('when %s', async (_, act) => {
    await act();
    expect(state().offer).toBeUndefined();
  });

  test('for another one when another name is typed', async () => {
    await typeIn({ name: '参训学员满意' }, first() + 1);
    expect(state().offer).toMatchObject({ row: first() + 1, typed: '参训学员满意' });
    await typeIn({ name: '合格' }, first() + 2);
    expect(state().offer).toBeUndefined();
  });

  test('and not when another cell is typed, or everything is checked', async () => {
    await typeIn({ number: 95 });
    await session.recheck();
    expect(offered()).toContain(ENTRY.name);
  });
});

describe('the sheet changed before the pane saw it', () => {
  beforeEach(offer);
  const stays = (row: number) =>
    expect([said('name', row), said('operator', row), said('unit', row)]).toEqual([TYPED, '', '']);

  test('a row came in above: nothing is written', async () => {
    const row = first();
    person(() => sheet().insertRows(row, 1));
    await take();
    expect(notice()).toMatchObject({ tone: 'error', code: 'sheetChanged' });
    stays(row + 1);
    expect(said('name', row)).toBe('');
    expect(state().offer).toBeUndefined();
  });

  test.each<[string, (row: number) => void, number]>([
    ['a row came in above', (row) => sheet().insertRows(row, 1), 1],
    ['the unit was typed', (row) => sheet().setInput(cell('unit', row), '台'), 0],
    ['the name was typed over', (row) => sheet().setInput(cell('name', row), '设备完好'), 0],
  ])('between plan and writing %s: nothing is written', async (_, act, down) => {
    const row = first();
    meanwhile = () => person(() => act(row));
    await take();
    meanwhile = () => undefined;
    expect(notice()).toMatchObject({ tone: 'error', code: 'sheetChanged' });
    expect([said('name', row + down), said('operator', row + down)]).not.toContain(ENTRY.name);
    expect(said('operator', row + down)).toBe('');
    await settled(session);
    if (down > 0) stays(row + 1);
  });

  test('the sheet has gone', async () => {
    person(() => {
      office.store.addSheet('备忘');
      office.store.deleteSheet(sheet().id);
    });
    await take();
    expect(notice()).toMatchObject({ code: 'sheetGone' });
    expect(state().offer).toBeUndefined();
  });

  test('an entry that was not offered', async () => {
    await session.takeOffer('no-such-entry');
    expect(notice()).toMatchObject({ code: 'sheetChanged' });
    expect(said('name')).toBe(TYPED);
  });
});

test('on a protected sheet: protection comes off and goes on again; with a password it is told, and can be tried again', async () => {
  await offer();
  person(() => sheet().protect({ insertRows: true }, '春天'));
  await take();
  expect(notice()).toMatchObject({ tone: 'error', code: 'sheetProtected' });
  expect(said('name')).toBe(TYPED);
  person(() => {
    sheet().unprotect('春天');
    sheet().protect({ insertRows: true });
  });
  await take();
  expect(notice()).toMatchObject({ code: 'offerTaken', values: { protection: 'yes' } });
  expect(sheet().protection?.options).toMatchObject({ insertRows: true });
  expect(said('name')).toBe(ENTRY.name);
});

test('while a cell is being edited it is told, and the offer waits', async () => {
  await offer();
  office.host.editMode(true);
  await take();
  expect(notice()).toMatchObject({ tone: 'warning', code: 'cellBeingEdited' });
  office.host.editMode(false);
  await take();
  expect(said('name')).toBe(ENTRY.name);
});

test('every request of taking can fail: said so, nothing is written, and it can be taken again', async () => {
  await offer();
  for (let failing = 1; failing <= 4; failing++) {
    office.host.injectFault(failing, { code: 'GeneralException' });
    await take();
    expect(state()).toMatchObject({ busy: undefined, notice: { tone: 'error', code: 'unexpected' } });
    expect(['name', 'operator', 'unit'].map((field) => said(field))).toEqual([TYPED, '', '']);
    expect(offered()).toContain(ENTRY.name);
  }
  await take();
  expect(said('name')).toBe(ENTRY.name);
});

test('taking is two requests to read, two to write, two to read again', async () => {
  await offer();
  const before = office.host.requests().length;
  await take();
  expect(office.host.requests().length - before).toBe(6);
});

describe('a library that is slow to come', () => {
  let arrive: () => void;
  beforeEach(async () => {
    await session.createTable(forms.project);
    const coming = new Promise<void>((resolve) => (arrive = resolve));
    services.library = async () => {
      await coming;
      return library;
    };
  });

  test('offers when it is there', async () => {
    await typeIn({ name: TYPED });
    expect(state().offer).toBeUndefined();
    arrive();
    await until(() => state().offer !== undefined);
    expect(offered()).toContain(ENTRY.name);
  });

  test.each<[string, () => Promise<void>]>([
    ['went', () => edit(() => sheet().deleteRows(first(), 1))],
    ['was typed over by an exact one', () => typeIn({ name: ENTRY.name })],
    ['was pushed down', () => edit(() => sheet().insertRows(first(), 1))],
  ])('offers nothing for a name that %s meanwhile', async (_, act) => {
    await typeIn({ name: TYPED });
    await act();
    arrive();
    await settled(session);
    expect(state().offer).toBeUndefined();
  });

  test('offers for the latest of two names', async () => {
    await typeIn({ name: TYPED });
    await typeIn({ name: '参训学员满意' }, first() + 1);
    arrive();
    await until(() => state().offer !== undefined);
    expect(state().offer).toMatchObject({ typed: '参训学员满意' });
  });
});

test('a library that does not come offers nothing, says nothing, and is asked again for the next name', async () => {
  await session.createTable(forms.project);
  const { library: there } = services;
  services.library = () => Promise.reject(new Error('offline'));
  await typeIn({ name: TYPED });
  expect(state()).toMatchObject({ offer: undefined, notice: { code: 'tableCreated' } });
  services.library = there;
  await typeIn({ name: `${TYPED}数` });
  expect(offered()).toContain(ENTRY.name);
});
