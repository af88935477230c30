// The list of files: read and checked one after the other, each by itself, on the real .xlsx reader.
import { workbookOf } from '../../src/blueprint/blueprint';
import { excelWorkbook } from '../../src/excel/workbook';
import { drawRuleSheet } from '../../src/rules/settings';
import { noOverrides, standardSettings } from '../../src/rules/settings/settings';
import { createSession } from '../../src/session/createSession';
import type { SessionServices } from '../../src/session/port';
import type { ChosenFile, Session } from '../../src/session/session';
import { createWorkbookReader } from '../../src/session/workbookReader';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { sampleSheets, sampleWorkbook } from '../../workbench/sample';
import { careProject, waterProject } from '../../workbench/sample/projects';
import { createWorkbook } from '../../workbench/store';
import { keptInMemory, openOffice, services as common, type OpenOffice } from '../support/officeHost';
import { ownEntry } from '../support/ownLibrary';
import { until } from '../support/seenSession';

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

const state = () => session.state();
const names = () => state().files.map(({ name }) => name);
const file = (name: string, content: Uint8Array | Promise<Uint8Array>): ChosenFile => ({
  name,
  bytes: async () => content,
});
const careFile = (name: string) => file(name, writeWorkbook(workbookOf(careProject)));
const waterFile = (name: string) => file(name, writeWorkbook(workbookOf(waterProject)));

test('each says what the check of it alone says; what can’t be read says why and stops nothing', async () => {
  const text = new TextEncoder().encode('年度,项目');
  const addresses = { ...careProject, cells: careProject.cells.slice(0, 1), merges: [] };
  addresses.cells = [{ ...addresses.cells[0]!, value: '通讯录' }];
  await session.readFiles([
    file('全县.xlsx', sampleWorkbook()),
    file('清单.xlsx', text),
    file('坏.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
    file('通讯录.xlsx', writeWorkbook(workbookOf(addresses))),
    { name: '没了.xlsx', bytes: () => Promise.reject(new Error('NotFoundError')) },
    waterFile('饮水.xlsx'),
  ]);
  expect(state().files.map(({ name, tables, problem }) => [name, tables.length, problem?.code])).toEqual([
    ['全县.xlsx', sampleSheets.length, undefined],
    ['清单.xlsx', 0, 'fileNotAWorkbook'],
    ['坏.xlsx', 0, 'fileDamaged'],
    ['通讯录.xlsx', 0, 'fileWithoutTables'],
    ['没了.xlsx', 0, 'fileNotGiven'],
    ['饮水.xlsx', 1, undefined],
  ]);
  expect(state().notice).toMatchObject({
    tone: 'warning',
    code: 'filesRead',
    values: { files: '6', tables: String(sampleSheets.length + 1), failed: '4' },
  });
  const alone = createWorkbookReader()(await readWorkbook(await sampleWorkbook()), []);
  expect(state().files[0]!.findings).toEqual(alone.findings);
  expect(alone.findings.length).toBeGreaterThan(5);
  // Nothing of it is in the workbook that is open.
  expect(state()).toMatchObject({ tables: [], findings: [], fileProgress: undefined });
  expect(office.store.sheets()).toHaveLength(1);
});

test.each<[string, Uint8Array, string]>([
  ['a text', new TextEncoder().encode('年度,项目'), 'fileNotAWorkbook'],
  ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'fileDamaged'],
])('%s alone is refused in words', async (_, bytes, code) => {
  await session.readFiles([file('某文件.xlsx', bytes)]);
  expect(state().notice).toMatchObject({ tone: 'error', code });
});

test('an error that nobody knows is told as one of the file', async () => {
  services.readFile = () => Promise.reject(new Error('Loading chunk xlsx failed.'));
  await session.readFiles([careFile('养老.xlsx')]);
  expect(state().files[0]!.problem).toMatchObject({ code: 'fileUnexpected' });
});

test('a file of the same name takes the other’s place; one is taken out, or all', async () => {
  await session.readFiles([careFile('甲.xlsx'), careFile('乙.xlsx')]);
  await session.readFiles([waterFile('甲.xlsx')]);
  expect(names()).toEqual(['乙.xlsx', '甲.xlsx']);
  expect(state().notice).toMatchObject({ code: 'fileOpened', values: { name: '甲.xlsx', tables: '1' } });
  const { tables } = state().files[1]!;
  expect(tables[0]!.sheetName).toBe(waterProject.name);
  await session.rebuild({ from: 'file', file: '甲.xlsx', table: tables[0]!.id }, 'project');
  expect(state().notice).toMatchObject({ code: 'rebuilt' });
  session.removeFile('甲.xlsx');
  expect(names()).toEqual(['乙.xlsx']);
  await session.rebuild({ from: 'file', file: '甲.xlsx', table: tables[0]!.id }, 'project');
  expect(state().notice).toMatchObject({ code: 'sheetGone' });
  session.removeFile();
  expect(names()).toEqual([]);
});

test('progress names the file; more can be added meanwhile; a command does not wait for them', async () => {
  const seen: string[] = [];
  const stop = session.subscribe(() => {
    const { fileProgress } = state();
    const line = fileProgress && `${fileProgress.done + 1}/${fileProgress.total} ${fileProgress.name}`;
    if (line && seen.at(-1) !== line) seen.push(line);
  });
  let give = (_: Uint8Array) => undefined as void;
  const waiting = new Promise<Uint8Array>((resolve) => (give = resolve));
  const first = session.readFiles([careFile('甲.xlsx'), file('乙.xlsx', waiting)]);
  await until(() => names().length === 1);
  const second = session.readFiles([waterFile('丙.xlsx')]);
  await session.recheck();
  expect(state().notice).toMatchObject({ code: 'checked' });
  give(await sampleWorkbook());
  await Promise.all([first, second]);
  stop();
  expect(seen).toEqual(['1/2 甲.xlsx', '2/2 乙.xlsx', '3/3 丙.xlsx']);
  expect(names()).toEqual(['甲.xlsx', '乙.xlsx', '丙.xlsx']);
});

test('stopped: what was read stays, and more can be read afterwards', async () => {
  let give = (_: Uint8Array) => undefined as void;
  const waiting = new Promise<Uint8Array>((resolve) => (give = resolve));
  const reading = session.readFiles([careFile('甲.xlsx'), file('乙.xlsx', waiting), careFile('丙.xlsx')]);
  await until(() => names().length === 1);
  session.stopFiles();
  give(await sampleWorkbook());
  await reading;
  expect(state()).toMatchObject({ fileProgress: undefined, notice: { tone: 'info', code: 'filesStopped' } });
  expect(names()).toEqual(['甲.xlsx']);
  await session.readFiles([careFile('丙.xlsx')]);
  expect(names()).toEqual(['甲.xlsx', '丙.xlsx']);
});

test('another standard is another check of the files too', async () => {
  await session.readFiles([file('全县.xlsx', sampleWorkbook())]);
  const before = state().files[0]!;
  const entries = [ownEntry('云溪县茶叶种植面积', { units: ['亩'] })];
  await excelWorkbook.kept.write('library', JSON.stringify({ version: 1, entries }));
  await session.removeOwn('workbook', []);
  await until(() => state().files[0] !== before);
  expect(state().files[0]!.findings).toEqual(before.findings);
});

describe('by whose rules', () => {
  const soft = drawRuleSheet({
    ...standardSettings,
    all: { ...noOverrides, severities: { 'cost-within-budget': 'off' } },
  });
  const overBudget = () =>
    state().files[0]!.findings.filter(({ rule }) => rule === 'cost-within-budget').length;

  test('those of the file, which are told; those of the open workbook once it has some', async () => {
    await session.readFiles([waterFile('饮水.xlsx')]);
    expect(overBudget()).toBe(1);
    await session.readFiles([file('饮水.xlsx', writeWorkbook(workbookOf(waterProject, soft)))]);
    expect(overBudget()).toBe(0);
    expect(state().files[0]!.rules?.changes).toHaveLength(1);
    await session.drawRules();
    await until(() => overBudget() === 1);
    expect(state().files[0]!.rules?.changes).toEqual([]);
  });
});

test('explanations that the file brings are shown with it', async () => {
  const store = createWorkbook();
  await store.open(await sampleWorkbook());
  await session.stop();
  office.close();
  office = await openOffice({ store });
  session = createSession(excelWorkbook, services);
  await session.start();
  const warning = state().findings.find(({ severity }) => severity === 'warning')!;
  await session.explain(warning, { reason: '按照实施方案确定，已与科室核实', person: '王会计', round: 1 });
  await session.saveExplanations();
  await session.readFiles([file('全县.xlsx', await store.save())]);
  const explained = state().files[0]!.findings.filter((finding) => finding.explained);
  expect(explained.map(({ rule, cells }) => ({ rule, cells }))).toEqual([
    { rule: warning.rule, cells: warning.cells },
  ]);
});
