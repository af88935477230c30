// Every request of every command fails once, and somebody else is quicker: the workbook is untouched or complete,
// sheets are protected as before, and the session goes on.
import type { SheetEdit } from '../../src/blueprint/edit';
import { excelWorkbook } from '../../src/excel/workbook';
import { createSession } from '../../src/session/createSession';
import type { NewTable, Session, TemplateOptions } from '../../src/session/session';
import { openOffice, services, type OpenOffice } from '../support/officeHost';
import { asSeen } from '../support/wildJudge';

const project: NewTable = {
  kind: 'project',
  formId: 'project',
  lookId: 'standard',
  year: 2026,
  department: '云溪县教育局',
  projectName: '校园饮用水改造',
  amount: '480',
  annualGoal: '保障饮水安全。',
  profileId: '2015',
  sector: undefined,
  blankRows: 1,
};
const template: TemplateOptions = {
  kinds: ['project', 'summary'],
  profileId: '2021',
  year: 2027,
  sector: undefined,
  lookId: 'document',
  blankRows: 1,
  departments: [],
  instructions: false,
  example: false,
  practice: false,
};

let office: OpenOffice;
let session: Session;

/** A workbook with a protected table and its lists, one row of which came by a command. */
async function open(): Promise<void> {
  office = await openOffice();
  session = createSession(excelWorkbook, services);
  await session.start();
  await session.createTemplate({ ...template, profileId: '2015', kinds: ['project'] });
  await session.insertRow(tableId(), first(), 'row');
}
async function close(): Promise<void> {
  // A fault that no request of the command met is still to come.
  await session.stop().catch(() => undefined);
  office.close();
}

const tableId = () => session.state().tables[0]!.id;
const first = () => session.state().tables[0]!.body.first;
const commands: Record<string, () => Promise<void>> = {
  createTable: () => session.createTable(project),
  createTemplate: () => session.createTemplate(template),
  insertRow: () => session.insertRow(tableId(), first(), 'row'),
  removeRows: () => session.removeRows(tableId(), [first() + 2]),
  switchProfile: () => session.switchProfile(tableId(), '2021', new Map()),
  rebuild: () => session.rebuild({ from: 'workbook', table: tableId() }, 'project'),
  undo: () => session.undo(),
};

const codes: Record<string, string> = {
  GeneralException: 'unexpected',
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  InvalidOrTimedOutSession: 'connectionLost',
};
const cases = Object.keys(commands).flatMap((command) => Object.keys(codes).map((code) => [command, code]));

test.each(cases)(
  '%s meets %s at each of its requests',
  async (name, code) => {
    for (let nth = 1, met = true; met; nth++) {
      await open();
      try {
        const before = asSeen(office.store);
        const sent = office.host.requests().length;
        office.host.injectFault(nth, { code: code! });
        await commands[name!]!();
        // The rest is reading and cleaning up, which is told nobody.
        met = office.host.requests().length - sent >= nth && nth < 8;
        const { notice, busy } = session.state();
        expect(busy).toBeUndefined();
        const isDone = notice?.tone === 'success';
        if (!isDone) {
          expect(notice?.code).toBe(codes[code!]);
          expect({ nth, seen: asSeen(office.store) }).toEqual({ nth, seen: before });
        }
        expect(
          office.store.sheets().find(({ name: sheet }) => !sheet.startsWith('_'))!.protection,
        ).toBeDefined();
        expect(office.store.structureProtected).toBe(true);
        // The same once more, without a fault.
        if (!isDone) {
          await commands[name!]!();
          expect(session.state().notice).toMatchObject({ tone: 'success' });
        }
      } finally {
        await close();
      }
    }
  },
  120_000,
);

describe('somebody is quicker', () => {
  /** Done between the plan and its writing. */
  let meanwhile: () => void = () => undefined;
  beforeEach(async () => {
    office = await openOffice();
    const port = {
      ...excelWorkbook,
      apply: (edit: SheetEdit) => {
        meanwhile();
        return excelWorkbook.apply(edit);
      },
    };
    session = createSession(port, services);
    await session.start();
    await session.createTable(project);
    await session.insertIndicators(tableId(), [
      {
        level1: '产出指标',
        level2: '数量指标',
        name: '覆盖学校数量',
        operator: '≥',
        number: '46',
        unit: '所',
      },
    ]);
  });
  afterEach(async () => {
    meanwhile = () => undefined;
    await close();
  });
  const sheet = () => office.store.sheet(session.state().tables[0]!.sheet)!;
  const person = (act: () => void) => office.store.transact('person', 'meanwhile', act);
  const cell = (field: string, row = first()) => ({
    row,
    column: session.state().tables[0]!.columns[field]!,
  });

  type Case = [what: string, act: () => void, code: string];
  const inBetween: Case[] = [
    ['types a name', () => sheet().setInput(cell('name'), '覆盖学校的数量'), 'sheetChanged'],
    [
      'types into the row that is to go',
      () => sheet().setInput(cell('number', first() + 1), 12),
      'sheetChanged',
    ],
    ['puts a row in above', () => sheet().insertRows(0, 1), 'sheetChanged'],
    ['deletes the sheet', () => office.store.deleteSheet(sheet().id), 'sheetGone'],
    ['protects the sheet with a password', () => sheet().protect({}, '口令'), 'sheetProtected'],
    ['renames the sheet', () => (sheet().name = '饮水'), 'rowsRemoved'],
  ];
  test.each(inBetween)('between plan and writing somebody %s', async (_, act, code) => {
    const row = first() + 1;
    let before: unknown;
    meanwhile = () => {
      person(act);
      before = asSeen(office.store);
    };
    await session.removeRows(tableId(), [row]);
    expect(session.state().notice).toMatchObject({ code });
    if (code !== 'rowsRemoved') expect(asSeen(office.store)).toEqual(before);
  });

  test.each(inBetween.filter(([what]) => !what.includes('row')))(
    'before undo somebody %s',
    async (_, act, code) => {
      await session.insertRow(tableId(), first(), 'row');
      person(act);
      const before = asSeen(office.store);
      await session.undo();
      const expected = { sheetChanged: 'undoChanged', sheetGone: 'undoChanged', rowsRemoved: 'undone' };
      expect(session.state().notice).toMatchObject({ code: expected[code as 'sheetGone'] ?? code });
      if (code !== 'rowsRemoved') expect(asSeen(office.store)).toEqual(before);
    },
  );
});
