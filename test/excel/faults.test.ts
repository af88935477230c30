// Every request of every command fails once: the workbook is untouched or complete, sheets are protected as before,
// and the session goes on.
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
  await session.stop();
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
  ActivityLimitReached: 'excelBusy',
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
