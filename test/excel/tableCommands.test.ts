// The session's commands on whole tables, on the real Office.js: new ones of every kind, templates, rows, another
// hierarchy, undo, rebuilding from here and from a file.
import { workbookOf } from '../../src/blueprint/blueprint';
import type {
  PlacedAnnualTable,
  PlacedProjectTable,
  PlacedSummaryTable,
  TableKind,
} from '../../src/domain/tables';
import { excelWorkbook } from '../../src/excel/workbook';
import { createSession } from '../../src/session/createSession';
import type { NewTable, Session, TemplateOptions } from '../../src/session/session';
import { newTableBlueprint } from '../../src/templates/newTable';
import { writeWorkbook } from '../../src/xlsx';
import { careProject } from '../../workbench/sample/projects';
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

const base = { lookId: 'standard', year: 2026, department: '云溪县教育局', blankRows: 1 };
const project: NewTable = {
  ...base,
  kind: 'project',
  formId: 'project',
  projectName: '校园饮用水改造',
  amount: '480',
  annualGoal: '为中小学安装直饮水设备。',
  profileId: '2015',
  sector: 'education',
};
const strategic: NewTable = {
  ...base,
  kind: 'strategic',
  formId: 'strategic',
  goals: '目标1：办好人民满意的教育。',
  blankRows: 4,
};
const annual: NewTable = { ...base, kind: 'annual', formId: 'annual', duties: 2, blankRows: 3 };
const summary: NewTable = {
  ...base,
  kind: 'summary',
  formId: 'summary',
  fundType: '一般公共预算',
  blankRows: 3,
};

const state = () => session.state();
const notice = () => state().notice;
const table = <T>(kind: TableKind) => state().tables.find((one) => one.table.kind === kind)!.table as T;
const idOf = (kind: TableKind) => state().tables.find((one) => one.table.kind === kind)!.id;
const sheetOf = (kind: TableKind) =>
  office.store.sheet(state().tables.find((one) => one.table.kind === kind)!.sheet)!;
const person = (work: () => void) => office.store.transact('person', 'edit', work);

test('a table of every kind; the summary lists the projects that are there', async () => {
  for (const wanted of [project, strategic, annual, summary]) {
    await session.createTable(wanted);
    expect(notice()).toMatchObject({ tone: 'success', code: 'tableCreated' });
    expect(state().tables.find(({ id }) => id === state().activeTable)?.table.kind).toBe(wanted.kind);
  }
  expect(state().tables.map((one) => one.table.kind)).toEqual(['project', 'strategic', 'annual', 'summary']);
  expect(table('strategic')).toMatchObject({
    department: '云溪县教育局',
    goals: '目标1：办好人民满意的教育。',
  });
  expect(table<PlacedAnnualTable>('annual')).toMatchObject({ year: 2026, department: '云溪县教育局' });
  expect(table<PlacedSummaryTable>('summary').rows[0]).toMatchObject({
    department: '云溪县教育局',
    projectName: '校园饮用水改造',
    amount: '480',
    fundType: '一般公共预算',
  });
  // Lists stand on hidden sheets, and none of them is taken for a table.
  const hidden = office.store.sheets().filter(({ visibility }) => visibility !== 'visible');
  expect(hidden.map(({ name }) => name).sort()).toEqual(['_选项', '_选项2015教育']);
});

test('each new table is one batch with two syncs, lists included', async () => {
  // The live check would read what it sees being drawn.
  await session.stop();
  for (const wanted of [project, strategic, annual, summary]) {
    const before = office.host.requests().length;
    await excelWorkbook.draw(newTableBlueprint(wanted, [], await services.library()));
    expect(office.host.requests().length - before).toBe(2);
  }
});

const template: TemplateOptions = {
  kinds: ['project', 'strategic', 'annual', 'summary'],
  profileId: '2021',
  year: 2027,
  sector: 'education',
  lookId: 'document',
  blankRows: 2,
  departments: [
    { name: '云溪县教育局', projects: [] },
    {
      name: '云溪县水务局',
      projects: [{ projectName: '河道清淤', amount: '120.5', fundType: '政府性基金预算' }],
    },
  ],
  instructions: false,
  example: false,
  practice: false,
};

test('a template workbook: prefilled, protected, structure locked, opens the pane; one batch with two syncs', async () => {
  const before = office.host.requests().length;
  await session.createTemplate(template);
  expect(notice()).toMatchObject({ code: 'templateCreated', values: { sheets: '7' } });
  expect(office.store.structureProtected).toBe(true);
  expect(office.store.settings.get('Office.AutoShowTaskpaneWithDocument')).toBe(true);
  // Two syncs to draw, two to read back.
  expect(office.host.requests().length - before).toBe(4);
  const projects = state()
    .tables.filter((one) => one.table.kind === 'project')
    .map((one) => one.table as PlacedProjectTable);
  expect(projects.map(({ department, projectName, amount }) => [department, projectName, amount])).toEqual([
    ['云溪县教育局', '', ''],
    ['云溪县水务局', '河道清淤', '120.5'],
  ]);
  const sheet = sheetOf('project');
  expect(sheet.protection?.options).toMatchObject({ insertRows: true, sort: true });
  const locked = (address: [number, number]) =>
    sheet.style({ row: address[0], column: address[1] }).locked ?? true;
  // Title and labels; then department, amount, categories and values.
  expect(
    [
      [0, 0],
      [1, 0],
      [6, 3],
    ].map((cell) => locked(cell as [number, number])),
  ).toEqual([true, true, true]);
  expect(
    [
      [1, 1],
      [2, 1],
      [3, 2],
      [7, 1],
      [7, 3],
      [7, 5],
    ].map((cell) => locked(cell as [number, number])),
  ).toEqual(Array(6).fill(false));
  expect(sheet.style({ row: 0, column: 0 }).font?.name).toBe('方正小标宋简体');
});

test('a template takes the place of a blank sheet, and of no other', async () => {
  const names = () => office.store.sheets().map(({ name }) => name);
  expect(names()).toEqual(['Sheet1']);
  await session.createTemplate({ ...template, kinds: ['summary'], departments: [] });
  expect(names()).toEqual(['项目汇总']);
  office.store.unprotectStructure();
  person(() => office.store.addSheet('备忘').setInput({ row: 0, column: 0 }, '五月报'));
  await session.createTemplate({ ...template, kinds: ['summary'], departments: [] });
  expect(names()).toEqual(['项目汇总', '备忘', '项目汇总 (2)']);
});

test('in a template workbook the pane still inserts, and says that protection came off and went on again', async () => {
  await session.createTemplate(template);
  const id = idOf('project');
  await session.insertIndicators(id, [
    { level1: '产出指标', level2: '数量指标', name: '覆盖学校数量', operator: '≥', number: '46', unit: '所' },
  ]);
  expect(notice()).toMatchObject({ code: 'indicatorsInserted', values: { protection: 'yes' } });
  expect(sheetOf('project').protection?.options).toMatchObject({ insertRows: true, sort: true });
  expect(office.store.structureProtected).toBe(true);
  await session.createTable({ ...project, projectName: '再来一张' });
  expect(notice()).toMatchObject({ code: 'tableCreated' });
  expect(office.store.structureProtected).toBe(true);
});

test('what fails in the middle leaves no half-drawn sheets behind', async () => {
  const before = office.store.sheets().map(({ name }) => name);
  office.host.injectFault(1, { code: 'GeneralException' });
  await session.createTemplate(template);
  expect(notice()).toMatchObject({ tone: 'error' });
  expect(office.store.sheets().map(({ name }) => name)).toEqual(before);
  expect(office.store.structureProtected).toBe(false);
});

test('a row and a duty in, rows out, and each of them back', async () => {
  await session.createTable(annual);
  const rows = () =>
    table<PlacedAnnualTable>('annual').indicators.map(({ row, dutySequence }) => [row, dutySequence]);
  const merges = () =>
    sheetOf('annual')
      .merges()
      .filter(({ top, left }) => top >= 5 && left === 0)
      .map(({ top, bottom }) => [top, bottom])
      .sort(([a], [b]) => a! - b!);
  expect(merges()).toEqual([
    [5, 7],
    [8, 10],
  ]);
  await session.insertRow(idOf('annual'), 6, 'row');
  expect(notice()).toMatchObject({ code: 'rowsInserted', values: { row: '8', protection: 'no' } });
  expect(state().undoable).toBe('rowsInserted');
  expect(merges()).toEqual([
    [5, 8],
    [9, 11],
  ]);
  await session.insertRow(idOf('annual'), 5, 'group');
  expect(sheetOf('annual').value({ row: 9, column: 0 })).toBe(2);
  expect(sheetOf('annual').value({ row: 10, column: 0 })).toBe(3);
  await session.undo();
  expect(notice()).toMatchObject({ code: 'undone' });
  expect(state().undoable).toBeUndefined();
  expect(merges()).toEqual([
    [5, 8],
    [9, 11],
  ]);
  await session.removeRows(idOf('annual'), [5, 6]);
  expect(notice()).toMatchObject({ code: 'rowsRemoved', values: { count: '2' } });
  expect(merges()).toEqual([
    [5, 6],
    [7, 9],
  ]);
  expect(rows()[0]).toEqual([5, '1']);
});

test('undo is refused when somebody typed in between, and said so', async () => {
  await session.createTable(strategic);
  const [first] = [state().tables[0]!.body.first];
  await session.insertRow(idOf('strategic'), first, 'row');
  person(() => sheetOf('strategic').setInput({ row: first, column: 2 }, '入学率'));
  await session.undo();
  expect(notice()).toMatchObject({ tone: 'warning', code: 'undoChanged' });
  expect(state().undoable).toBeUndefined();
  expect(sheetOf('strategic').value({ row: first, column: 2 })).toBe('入学率');
});

test('rows with something beside the table are not taken away', async () => {
  await session.createTable(summary);
  const { first } = state().tables[0]!.body;
  person(() => sheetOf('summary').setInput({ row: first + 1, column: 8 }, '待核实'));
  await session.removeRows(idOf('summary'), [first + 1]);
  expect(notice()).toMatchObject({ tone: 'error', code: 'contentBeside' });
  await session.removeRows(idOf('summary'), [first]);
  expect(notice()).toMatchObject({ code: 'rowsRemoved' });
});

test('another hierarchy, in place', async () => {
  await session.createTable({ ...project, blankRows: 1 } as NewTable);
  await session.insertIndicators(idOf('project'), [
    {
      level1: '产出指标',
      level2: '成本指标',
      name: '设备采购费用',
      operator: '≤',
      number: '400',
      unit: '万元',
    },
    { level1: '产出指标', level2: '数量指标', name: '覆盖学校数量', operator: '≥', number: '46', unit: '所' },
  ]);
  await session.switchProfile(idOf('project'), '2021', new Map());
  expect(notice()).toMatchObject({ code: 'profileSwitched', values: { profile: '2021' } });
  const named = table<PlacedProjectTable>('project').indicators.filter(({ name }) => name !== '');
  expect(named.map(({ level1, level2, name }) => [level1, level2, name])).toEqual([
    ['成本指标', '经济成本指标', '设备采购费用'],
    ['产出指标', '数量指标', '覆盖学校数量'],
  ]);
});

describe('rebuilding', () => {
  const file = () => writeWorkbook(workbookOf(careProject));
  const chosen = (name: string, content: Uint8Array) => ({ name, bytes: async () => content });

  test('a table of a file, every text kept or listed', async () => {
    await session.readFiles([chosen('去年.xlsx', await file())]);
    expect(notice()).toMatchObject({ code: 'fileOpened', values: { name: '去年.xlsx', tables: '1' } });
    const [source] = state().files[0]!.tables;
    await session.rebuild({ from: 'file', file: '去年.xlsx', table: source!.id }, 'project');
    expect(notice()).toMatchObject({ code: 'rebuilt' });
    const [rebuilt] = state().tables;
    const bare = (one: PlacedProjectTable) =>
      one.indicators.map(({ name, operator, number, unit }) => [name, operator, number, unit]);
    expect(bare(rebuilt!.table as PlacedProjectTable)).toEqual(bare(source!.table as PlacedProjectTable));
    expect(state().leftovers).toMatchObject({ source: { file: '去年.xlsx' }, sheetName: source!.sheetName });
    session.removeFile('去年.xlsx');
    expect(state().files).toEqual([]);
  });

  test('beside the table that it comes from', async () => {
    await session.createTable(project);
    await session.createTable(annual);
    await session.rebuild({ from: 'workbook', table: idOf('project') }, 'project');
    const visible = office.store
      .sheets()
      .filter(({ visibility }) => visibility === 'visible')
      .map(({ name }) => name);
    const [first] = visible.filter((name) => name.startsWith('校园饮用水'));
    expect(visible[visible.indexOf(first!) + 1]).toBe('校园饮用水改造 (2)');
  });
});

test('without the library, nothing is drawn and the way out is told', async () => {
  const poor = createSession(excelWorkbook, {
    ...services,
    library: () => Promise.reject(new Error('offline')),
  });
  await poor.start();
  const count = office.store.sheets().length;
  await poor.createTable(project);
  expect(poor.state().notice).toMatchObject({ tone: 'error', code: 'libraryNotLoaded' });
  expect(office.store.sheets()).toHaveLength(count);
  await poor.stop();
});

test('a summary leaves out the tables that are there to learn from', async () => {
  await session.createTemplate({ ...template, kinds: ['project'], example: true, departments: [] });
  office.store.unprotectStructure();
  await session.createTable({ ...project, year: 2027 });
  await session.createTable({ ...summary, year: 2027 });
  const named = table<PlacedSummaryTable>('summary').rows.filter(({ projectName }) => projectName !== '');
  expect(named.map(({ projectName, amount }) => [projectName, amount])).toEqual([['校园饮用水改造', '480']]);
});
