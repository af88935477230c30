// The session on the real Office.js: what an accountant does, from the first table to a finding that goes away.
import { excelWorkbook } from '../../src/excel/workbook';
import type { PlacedProjectTable } from '../../src/domain/tables';
import { isFixable, sameKind } from '../../src/rules/fixTogether';
import { createSession } from '../../src/session/createSession';
import type { IndicatorPick, NewTable, Session } from '../../src/session/session';
import { areaName, parseArea, type Cell } from '../../src/sheet/address';
import { openOffice, type OpenOffice, services } from '../support/officeHost';

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

const form: NewTable & { kind: 'project' } = {
  kind: 'project',
  formId: 'project',
  lookId: 'standard',
  sector: undefined,
  profileId: '2015',
  year: 2026,
  projectName: '校园饮用水改造',
  department: '云溪县教育局',
  amount: '480',
  annualGoal: '为全县中小学安装直饮水设备，保障师生饮水安全。',
  blankRows: 1,
};
const pick = (
  level2: string,
  name: string,
  operator: string,
  number: string,
  unit: string,
): IndicatorPick => ({
  level1: ['数量指标', '质量指标', '时效指标', '成本指标'].includes(level2) ? '产出指标' : '效益指标',
  level2,
  name,
  operator,
  number,
  unit,
});
const at = (address: string): Cell => {
  const area = parseArea(address)!;
  return { row: area.top, column: area.left };
};
const fixable = (rule: string) =>
  session
    .state()
    .findings.filter(isFixable)
    .find((finding) => finding.rule === rule)!;
const table = () => session.state().tables[0]!.table as PlacedProjectTable;
const sheet = () => office.store.sheet(session.state().tables[0]!.sheet)!;
const named = () => table().indicators.filter(({ name }) => name !== '');

/** Waits until the live check has caught up. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  for (let tries = 0; session.state().stale || session.state().busy; tries++) {
    if (tries > 100) throw new Error('the live check does not come to an end');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
const typeIn = async (address: string, input: string) => {
  office.store.transact('person', 'typing', () => sheet().setInput(at(address), input));
  await settled();
};
const rulesNow = () => session.state().findings.map(({ rule }) => rule);

test('an empty workbook has no tables and nothing to find', () => {
  expect(session.state()).toMatchObject({ phase: 'ready', tables: [], findings: [], notice: undefined });
});

test('a new table is there, recognised as what was asked for, and active', async () => {
  await session.createTable(form);
  expect(session.state().notice).toMatchObject({
    tone: 'success',
    code: 'tableCreated',
    values: { name: form.projectName },
  });
  expect(table()).toMatchObject({
    kind: 'project',
    year: 2026,
    projectName: form.projectName,
    department: form.department,
    amount: '480',
    amountUnit: '万元',
    annualGoal: form.annualGoal,
  });
  expect(session.state().activeTable).toBe(session.state().tables[0]!.id);
});

test('indicators go to their blocks: free rows first, then new ones; merges and borders grow', async () => {
  await session.createTable(form);
  await session.insertIndicators(session.state().activeTable!, [
    pick('质量指标', '设备验收合格率', '=', '100', '%'),
    pick('数量指标', '安装直饮水设备数量', '≥', '120', '台'),
    pick('数量指标', '覆盖学校数量', '≥', '46', '所'),
    pick('数量指标', '水质检测次数', '≥', '', '次'),
    pick('经济效益指标', '桶装水支出节约额', '≥', '30', '万元'),
  ]);
  expect(session.state().notice).toMatchObject({
    code: 'indicatorsInserted',
    values: { count: '5', skipped: '0' },
  });
  expect(named().map(({ level2, name }) => [level2, name])).toEqual([
    ['数量指标', '安装直饮水设备数量'],
    ['数量指标', '覆盖学校数量'],
    ['数量指标', '水质检测次数'],
    ['质量指标', '设备验收合格率'],
    ['经济效益指标', '桶装水支出节约额'],
  ]);
  // Nine kinds with a row each, two rows added to the first block.
  const merges = sheet().merges().map(areaName);
  expect(merges).toEqual(expect.arrayContaining(['A8:A18', 'B8:B13', 'C8:C10', 'B14:B17']));
  for (let row = 7; row <= 17; row++) {
    for (let column = 0; column <= 6; column++) {
      const { border } = sheet().style({ row, column });
      expect([row, column, border?.top?.style, border?.left?.style]).toEqual([row, column, 'thin', 'thin']);
    }
  }
  expect(sheet().listChoices(at('E10'))).toEqual(['≥', '≤', '=', '>', '<']);
  // The cursor waits in the value that is still to be typed.
  expect(areaName(office.store.selection(sheet().id))).toBe('F10');
});

test('inserting is two requests to read, two to write, two to read again, and one undo step', async () => {
  await session.createTable(form);
  await settled();
  const [requests, columnD] = [office.host.requests().length, () => sheet().value(at('D9'))];
  await session.insertIndicators(session.state().activeTable!, [
    pick('数量指标', '安装直饮水设备数量', '≥', '120', '台'),
    pick('数量指标', '覆盖学校数量', '≥', '46', '所'),
  ]);
  expect(office.host.requests().length - requests).toBe(6);
  expect(columnD()).toBe('覆盖学校数量');
  office.store.undo();
  expect(columnD()).toBe('');
  expect(sheet().merges().map(areaName)).toContain('A8:A16');
});

test('a table whose rows were all deleted gets rows that look as the form does', async () => {
  await session.createTable(form);
  office.store.transact('person', 'delete rows', () => sheet().deleteRows(7, 9));
  await settled();
  await session.insertIndicators(session.state().activeTable!, [
    pick('数量指标', '覆盖学校数量', '≥', '46', '所'),
    pick('数量指标', '安装直饮水设备数量', '≥', '120', '台'),
  ]);
  expect(named().map(({ name }) => name)).toEqual(['覆盖学校数量', '安装直饮水设备数量']);
  expect(['A8', 'B8', 'C8'].map((address) => sheet().value(at(address)))).toEqual([
    '年度绩效指标',
    '产出指标',
    '数量指标',
  ]);
  expect(sheet().merges().map(areaName)).toEqual(expect.arrayContaining(['A8:A9', 'B8:B9', 'C8:C9']));
  expect(sheet().style(at('D8'))).toMatchObject({
    font: { name: '宋体' },
    alignment: { horizontal: 'left', wrap: true },
  });
  expect(sheet().style(at('B8')).font?.bold ?? false).toBe(false);
  expect(sheet().style(at('F9')).border?.right?.style).toBe('thin');
});

test('a fix is not offered where a formula would be lost', async () => {
  await session.createTable(form);
  await session.insertIndicators(session.state().activeTable!, [
    pick('成本指标', '设备采购费用', '≤', '512.5', '万元'),
  ]);
  const { row } = named()[0]!;
  const cost = () => session.state().findings.find(({ rule }) => rule === 'cost-within-budget')!;
  expect(cost().fix).toBeDefined();
  await typeIn(`F${row + 1}`, '=500+12.5');
  expect(cost().fix).toBeUndefined();
});

test('rows are not inserted through another table beside', async () => {
  await session.createTable(form);
  office.store.transact('person', 'paste', () => {
    const rows = ['序号', '项目主管部门', '项目名称', '2026年项目预算总额（万元）', '资金性质'];
    rows.forEach((head, index) => sheet().setInput({ row: 8, column: 10 + index }, head));
    ['1', '云溪县教育局', '校园操场改造', '120', '一般公共预算'].forEach((text, index) =>
      sheet().setInput({ row: 9, column: 10 + index }, text),
    );
  });
  await settled();
  const before = sheet().value({ row: 9, column: 12 });
  await session.insertIndicators(session.state().tables[0]!.id, [
    pick('数量指标', '覆盖学校数量', '≥', '46', '所'),
    pick('数量指标', '安装直饮水设备数量', '≥', '120', '台'),
  ]);
  expect(session.state().notice).toMatchObject({ tone: 'error', code: 'tableBeside' });
  expect(sheet().value({ row: 9, column: 12 })).toBe(before);
});

test('what was written is told as done, even when it cannot be read back at once', async () => {
  await session.createTable(form);
  await settled();
  office.host.injectFault(5, { code: 'GeneralException' });
  await session.insertIndicators(session.state().activeTable!, [
    pick('数量指标', '覆盖学校数量', '≥', '46', '所'),
  ]);
  expect(session.state().notice).toMatchObject({ tone: 'success', code: 'indicatorsInserted' });
  await settled();
  expect(named().map(({ name }) => name)).toEqual(['覆盖学校数量']);
});

test('an indicator that is there already is left out and named', async () => {
  await session.createTable(form);
  const school = pick('数量指标', '覆盖学校数量', '≥', '46', '所');
  await session.insertIndicators(session.state().activeTable!, [school]);
  await session.insertIndicators(session.state().activeTable!, [{ ...school, name: '覆盖 学校数量' }]);
  expect(session.state().notice).toMatchObject({ tone: 'warning', code: 'indicatorsAlreadyThere' });
  expect(named()).toHaveLength(1);
});

test('an edit is checked after a quiet moment; the finding says the values, its fix takes it away', async () => {
  await session.createTable(form);
  await session.insertIndicators(session.state().activeTable!, [
    pick('成本指标', '设备采购费用', '≤', '450', '万元'),
  ]);
  await settled();
  expect(rulesNow()).not.toContain('cost-within-budget');
  const { row } = named()[0]!;
  await typeIn(`F${row + 1}`, '512.5');
  const finding = fixable('cost-within-budget');
  expect(finding.severity).toBe('error');
  expect(finding.cells).toContain(`F${row + 1}`);
  for (const value of ['设备采购费用', '512.5', '480', '32.5'])
    expect(finding.message['zh-CN']).toContain(value);
  expect(session.state().appeared).toContain(finding.key);
  await session.applyFixes([finding]);
  expect(session.state().notice).toMatchObject({ code: 'fixApplied' });
  expect(sheet().value(at(`F${row + 1}`))).toBe(480);
  expect(rulesNow()).not.toContain('cost-within-budget');
});

test('the live check writes nothing to the workbook', async () => {
  await session.createTable(form);
  await settled();
  const from = office.host.requests().length;
  await typeIn('B3', '云溪县教育和体育局');
  const actions = office.host
    .requests()
    .slice(from)
    .flatMap((request) => request.actions);
  expect(actions.length).toBeGreaterThan(0);
  // Nothing but finding its way and loading.
  expect(
    actions.filter(
      (action) => !/^(load .*|Worksheets|GetUsedRangeOrNullObject|_KeepReference)$/.test(action),
    ),
  ).toEqual([]);
});

test('while a cell is being edited a command says so, and nothing is lost', async () => {
  await session.createTable(form);
  await settled();
  office.host.editMode(true);
  await session.insertIndicators(session.state().activeTable!, [
    pick('数量指标', '覆盖学校数量', '≥', '46', '所'),
  ]);
  expect(session.state()).toMatchObject({
    busy: undefined,
    notice: { tone: 'warning', code: 'cellBeingEdited' },
  });
  office.host.editMode(false);
  await session.insertIndicators(session.state().activeTable!, [
    pick('数量指标', '覆盖学校数量', '≥', '46', '所'),
  ]);
  expect(named().map(({ name }) => name)).toEqual(['覆盖学校数量']);
});

test('a protected sheet is opened for an insertion and protected again; one with a password is told', async () => {
  await session.createTable(form);
  const protect = (password?: string) =>
    office.store.transact('person', 'protect', () => sheet().protect({ insertRows: true }, password));
  protect();
  const insert = (name: string) =>
    session.insertIndicators(session.state().activeTable!, [pick('数量指标', name, '≥', '46', '所')]);
  await insert('覆盖学校数量');
  expect(session.state().notice).toMatchObject({
    tone: 'success',
    code: 'indicatorsInserted',
    values: { protection: 'yes' },
  });
  expect(sheet().protection?.options).toMatchObject({ insertRows: true });
  office.store.transact('person', 'protect', () => sheet().unprotect());
  protect('春天');
  await insert('安装设备数量');
  expect(session.state().notice).toMatchObject({ tone: 'error', code: 'sheetProtected' });
  expect(named().map(({ name }) => name)).toEqual(['覆盖学校数量']);
});

test('a fix that no longer fits the sheet is not written', async () => {
  await session.createTable(form);
  await session.insertIndicators(session.state().activeTable!, [
    pick('成本指标', '设备采购费用', '≤', '512.5', '万元'),
  ]);
  await settled();
  const finding = fixable('cost-within-budget');
  const [cell] = finding.cells;
  office.store.transact('person', 'typing', () => sheet().setInput(at(cell!), '99'));
  await session.applyFixes([finding]);
  expect(session.state().notice).toMatchObject({ tone: 'error', code: 'sheetChanged' });
  expect(sheet().value(at(cell!))).toBe(99);
});

test('all findings of a kind are mended on their sheets at once, and taken back at once', async () => {
  const names = ['覆盖学校数量', '安装饮水机数量'];
  for (const projectName of ['校园饮用水改造', '校园操场改造']) {
    await session.createTable({ ...form, projectName });
    const picks = names.map((name) => pick('数量指标', name, '≥', '', ''));
    await session.insertIndicators(session.state().activeTable!, picks);
  }
  const cells = session
    .state()
    .tables.flatMap(({ sheet, table }) =>
      (table as PlacedProjectTable).indicators
        .filter(({ name }) => name !== '')
        .map(({ at }) => ({ sheet: office.store.sheet(sheet)!, number: at.number!, unit: at.unit! })),
    );
  const written = () => cells.map(({ sheet, number, unit }) => [sheet.value(number), sheet.value(unit)]);
  office.store.transact('person', 'typing', () =>
    cells.forEach(({ sheet, number }) => sheet.setInput(number, '46所')),
  );
  await settled();
  const before = written();
  const together = sameKind(fixable('value-and-unit-in-one-cell'), session.state().findings);
  expect(together).toHaveLength(4);
  const from = office.host.requests().length;
  await session.applyFixes(together);
  expect(session.state().notice).toMatchObject({ code: 'fixesApplied', values: { count: '4', left: '0' } });
  expect(written()).toEqual(cells.map(() => [46, '所']));
  // To look and to write, and to read what stands there now.
  expect(office.host.requests().length - from).toBeLessThanOrEqual(4);
  await session.undo();
  expect(session.state().notice).toMatchObject({ tone: 'success', code: 'undone' });
  expect(written()).toEqual(before);

  // One sheet that has changed meanwhile keeps the others from being written too.
  const again = sameKind(fixable('value-and-unit-in-one-cell'), session.state().findings);
  office.store.transact('person', 'typing', () => cells[3]!.sheet.setInput(cells[3]!.number, '50座'));
  await session.applyFixes(again);
  expect(session.state().notice).toMatchObject({ tone: 'error', code: 'sheetChanged' });
  expect(written().slice(0, 3)).toEqual(before.slice(0, 3));
});

test('the table under the cursor is active from the start, and follows the cursor', async () => {
  await session.createTable(form);
  await session.createTable({ ...form, projectName: '校园操场改造' });
  const [first, second] = session.state().tables;
  const other = createSession(excelWorkbook, services);
  await other.start();
  expect(other.state().activeTable).toBe(second!.id);
  office.store.transact(
    'person',
    'switch',
    () => (office.store.activeSheet = office.store.sheet(first!.sheet)!),
  );
  office.store.transact('person', 'move', () => office.store.select(first!.sheet, parseArea('D9')!));
  await office.settled();
  expect(other.state().activeTable).toBe(first!.id);
  await other.stop();
});

test('a deleted sheet takes its table along', async () => {
  await session.createTable(form);
  await settled();
  office.store.transact('person', 'delete', () => office.store.deleteSheet(sheet().id));
  await settled();
  expect(session.state()).toMatchObject({ tables: [], activeTable: undefined });
});

test('going to a finding selects its cell', async () => {
  await session.createTable(form);
  await session.goTo(sheet().id, at('D9'));
  expect(areaName(office.store.selection(sheet().id))).toBe('D9');
});

test('every request of an insertion can fail: said to the user, and it can be done again', async () => {
  await session.createTable(form);
  await settled();
  for (let failing = 1; failing <= 4; failing++) {
    office.host.injectFault(failing, { code: 'GeneralException' });
    const before = named().length;
    await session.insertIndicators(session.state().activeTable!, [
      pick('数量指标', `覆盖学校数量（第${failing}批）`, '≥', '46', '所'),
    ]);
    expect(session.state()).toMatchObject({ busy: undefined, notice: { tone: 'error', code: 'unexpected' } });
    await session.recheck();
    expect(named()).toHaveLength(before);
    await session.insertIndicators(session.state().activeTable!, [
      pick('数量指标', `覆盖学校数量（第${failing}批）`, '≥', '46', '所'),
    ]);
    expect(named()).toHaveLength(before + 1);
  }
});
