// The sheet of a bureau's rules on the real Office.js: drawn, filled in by a person, and at work in the next check.
import { excelWorkbook } from '../../src/excel/workbook';
import { createSession } from '../../src/session/createSession';
import type { Session, TemplateOptions } from '../../src/session/session';
import { openOffice, services, type OpenOffice } from '../support/officeHost';

let office: OpenOffice;
let session: Session;
beforeEach(async () => {
  office = await openOffice();
  session = createSession(excelWorkbook, services);
  await session.start();
});
afterEach(async () => {
  await session.stop();
  office.close();
});

const template: TemplateOptions = {
  kinds: ['project'],
  profileId: '2021',
  year: 2027,
  sector: undefined,
  lookId: 'standard',
  blankRows: 1,
  departments: [],
  instructions: false,
  example: false,
  practice: false,
};
const rules = () => session.state().rules;
const told = (rule: string) =>
  session
    .state()
    .findings.filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);
const ruleSheet = () => office.store.sheet(rules()!.sheet)!;

/** Typed into the bureau's column of the row with this id. */
async function type(id: string, text: string) {
  const { values } = (await excelWorkbook.read([rules()!.sheet]))[0]!;
  const row = values.findIndex((cells) => cells.includes(id));
  office.store.transact('person', 'typing', () => ruleSheet().setInput({ row, column: 3 }, text));
  await session.recheck();
  return row;
}

test('a rule that is switched off is silent, one that is raised weighs more, a mistake is told', async () => {
  await session.createTemplate(template);
  expect(told('required-field').length).toBeGreaterThan(0);
  expect(told('amount-valid')).toEqual(['error']);
  await session.drawRules();
  expect(session.state().notice).toMatchObject({ code: 'rulesDrawn', values: { name: '检查规则' } });
  expect(rules()).toMatchObject({ changes: [], problems: [] });
  await type('required-field', '不检查');
  await type('amount-valid', '提示');
  const row = await type('typo', '严重');
  expect([told('required-field'), told('amount-valid')]).toEqual([[], ['info']]);
  expect(rules()!.changes.map(({ key }) => key)).toEqual([
    'severities/amount-valid/',
    'severities/required-field/',
  ]);
  expect(rules()!.problems.map(({ cell }) => cell)).toEqual([{ row, column: 3 }]);
  expect(session.state().tables).toHaveLength(1);
});

test('a second one is not drawn', async () => {
  await session.drawRules();
  await session.drawRules();
  await session.createTemplate({ ...template, ruleSheet: true });
  expect(office.store.sheets().filter(({ name }) => name.startsWith('检查规则'))).toHaveLength(1);
});

test('a template takes one along, its labels locked and the bureau’s cells open', async () => {
  await session.createTemplate({ ...template, ruleSheet: true });
  expect(rules()).toMatchObject({ changes: [], problems: [] });
  const row = await type('typo', '错误');
  expect(rules()!.changes).toHaveLength(1);
  expect(ruleSheet().protection).toBeDefined();
  const locked = (column: number) => ruleSheet().style({ row, column }).locked ?? true;
  expect([0, 1, 2, 3, 4].map(locked)).toEqual([true, true, true, false, false]);
});
