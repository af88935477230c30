// Opening a workbook, checking it and drawing tables beside what is there changes nothing that a person wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { officialForms } from '../../src/blueprint/forms';
import { excelWorkbook } from '../../src/excel/workbook';
import { createSession } from '../../src/session/createSession';
import { createWorkbook } from '../../workbench/store';
import type { WorkbookStore } from '../../workbench/store/store';
import { disturbedSheet, sheetOf } from '../support/disturb';
import { openOffice, services } from '../support/officeHost';
import { samplesFolder } from '../support/samples';
import { seenWorkbook } from '../support/seenWorkbook';
import { typeSheet } from '../support/wildSheet';

function typedWorkbook(): WorkbookStore {
  const store = createWorkbook();
  store.transact('person', 'typing', () => {
    const plans = fc.sample(disturbedSheet, { seed: 4, numRuns: 12 });
    plans.forEach((plan, index) => typeSheet(store, `表${index + 1}`, sheetOf(plan)));
    const sheet = store.addSheet('说明');
    const texts = [
      '=SUM(B2:B9)*1.1',
      "'=不是公式",
      '0012',
      '  前后空格  ',
      '第一行\n第二行',
      0.1 + 0.2,
      true,
      '#N/A',
    ];
    texts.forEach((text, row) => sheet.setInput({ row, column: 0 }, text));
    sheet.setNote({ row: 0, column: 0 }, { text: '批注：请核实', author: '赵某' });
    sheet.merge({ top: 3, bottom: 5, left: 2, right: 4 });
    sheet.setInput({ row: 3, column: 2 }, '合并的格');
    sheet.setRowHidden(2, true);
    store.addSheet('隐藏的').visibility = 'hidden';
    store.setName('部门', '=说明!$A$1');
  });
  return store;
}

async function openedSample(folder: string): Promise<WorkbookStore> {
  const store = createWorkbook();
  await store.open(readFileSync(join(folder, 'typed-by-hand.xlsx')));
  return store;
}

const folder = samplesFolder();
if (!folder) console.log('The sample tables are not here: only invented sheets are opened.');
type Opening = [string, () => WorkbookStore | Promise<WorkbookStore>];
const workbooks: Opening[] = [
  ['sheets disturbed in many ways', typedWorkbook],
  ...(folder ? [['sheets typed by hand', () => openedSample(folder)] satisfies Opening] : []),
];

test.each(workbooks)('%s stay as they are', async (_name, open) => {
  const store = await open();
  const before = seenWorkbook(store);
  const office = await openOffice({ store });
  const session = createSession(excelWorkbook, services);
  try {
    await session.start();
    await session.recheck();
    expect(session.state()).toMatchObject({ phase: 'ready', notice: { code: 'checked' } });
    const { tables } = session.state();
    expect(tables.length).toBeGreaterThan(5);
    expect(seenWorkbook(store)).toEqual(before);

    const drawn = tables.slice(0, 6);
    for (const { id, table } of drawn) {
      await session.rebuild({ from: 'workbook', table: id }, officialForms[table.kind].id);
      expect(session.state().notice).toMatchObject({ code: 'rebuilt' });
    }
    await session.createTable({
      kind: 'project',
      formId: 'project',
      lookId: 'standard',
      sector: undefined,
      profileId: '2015',
      year: 2026,
      projectName: '校园饮用水改造',
      department: '云溪县教育局',
      amount: '480',
      annualGoal: '保障饮水安全。',
      blankRows: 1,
    });
    await session.recheck();
    const after = seenWorkbook(store);
    const lists = after.sheets.filter(
      ({ name, visibility }) => name.startsWith('_') && visibility === 'hidden',
    );
    expect(after.sheets).toHaveLength(before.sheets.length + drawn.length + 1 + lists.length);
    // What was drawn has names of its own, and is shown when it is drawn.
    const persons = new Set(before.sheets.map(({ name }) => name));
    expect({
      ...after,
      active: before.active,
      sheets: after.sheets.filter(({ name }) => persons.has(name)),
      names: after.names.filter(({ name }) => before.names.some((old) => old.name === name)),
    }).toEqual(before);
  } finally {
    await session.stop();
    office.close();
  }
});
