// A whole workbook as a file: what the .xlsx library drops is there, and other programs read it as we do.
import { workbookOf, type ListSheet, type WorkbookBlueprint } from '../../src/blueprint/blueprint';
import { library } from '../../src/library';
import { areaName } from '../../src/sheet/address';
import { templateWorkbook } from '../../src/templates/templateWorkbook';
import { readWorkbook, writeWorkbook, type AddInReference } from '../../src/xlsx';
import { readParts } from '../../src/xlsx/parts';
import { createWorkbook } from '../../workbench/store';
import { hasOffice, rewrittenByOffice } from '../support/office';

const template = templateWorkbook(
  {
    kinds: ['strategic', 'annual', 'project', 'summary'],
    profileId: '2021',
    year: 2026,
    sector: 'education',
    lookId: 'standard',
    blankRows: 1,
    departments: [
      {
        name: '云溪县教育局',
        projects: [{ projectName: '校园饮用水改造', amount: '213.96', fundType: '一般公共预算' }],
      },
    ],
    instructions: false,
    example: false,
    practice: false,
  },
  library,
);
const addIn: AddInReference = {
  id: '11111111-2222-3333-4444-555555555555',
  version: '1.2.0.0',
  storeType: 'FileSystem',
  store: '\\\\server\\加载项 & 模板',
};

async function opened(bytes: Uint8Array) {
  const store = createWorkbook();
  await store.open(bytes);
  return store;
}

/** What a user of the template relies on. */
async function reliedOn(bytes: Uint8Array) {
  const store = await opened(bytes);
  return {
    active: store.activeSheet.name,
    names: new Map(store.names().map(({ name, formula }) => [name, formula])),
    sheets: store.sheets().map((sheet, index) => {
      const { cells } = [...template.sheets, ...template.lists][index]!;
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        values: cells.map((cell) => sheet.value(cell)),
        // The result of a comparison may be written as number or word.
        highlights: sheet
          .highlights()
          .map(({ area, formula, look }) => [areaName(area), formula.replace(/,FALSE\)$/, ',0)'), look]),
        validations: sheet.validations(),
        allowed: sheet.protection?.options,
        locked: cells.map((cell) => sheet.isLocked(cell)),
        merges: sheet.merges().map(areaName).sort(),
        print: { ...sheet.print, margins: undefined },
      };
    }),
  };
}

const list = (name: string, hidden = true): ListSheet => ({
  ...template.lists[0]!,
  name,
  hidden,
  cells: [{ row: 1, column: 0, value: '甲', style: 'entry' }],
  names: [{ name: `${name.replace(/\W/g, '')}_甲`, area: { top: 1, bottom: 2, left: 0, right: 27 } }],
});

test('its sheets come first, then its lists, out of sight but not out of reach', async () => {
  const store = await opened(await writeWorkbook(template));
  expect(store.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ['云溪县教育局战略', 'visible'],
    ['云溪县教育局年度', 'visible'],
    ['校园饮用水改造', 'visible'],
    ['项目汇总', 'visible'],
    ['_选项2021教育', 'hidden'],
    ['_选项', 'hidden'],
  ]);
  expect((await readWorkbook(await store.save())).map(({ hidden = false }) => hidden)).toEqual([
    ...[false, false, false, false],
    ...[true, true],
  ]);
});

test('names of lists point at the sheet by the name it got', async () => {
  const names = async (book: WorkbookBlueprint) =>
    (await opened(await writeWorkbook(book))).names().map(({ name, formula }) => [name, formula]);
  const sheet = template.sheets[0]!;
  expect(
    await names({ sheets: [{ ...sheet, name: 'x' }], lists: [list('x'), list("don't"), list('plain')] }),
  ).toEqual([
    ['x_甲', "='x (2)'!$A$2:$AB$3"],
    ['dont_甲', "='don''t'!$A$2:$AB$3"],
    ['plain_甲', '=plain!$A$2:$AB$3'],
  ]);
});

test('drop-downs read the lists: each level offers what stands under the one before', async () => {
  const store = await opened(await writeWorkbook(template));
  const sheet = store.sheetByName('校园饮用水改造')!;
  expect(sheet.listChoices({ row: 7, column: 1 })).toEqual([
    '成本指标',
    '产出指标',
    '效益指标',
    '满意度指标',
  ]);
  expect(sheet.listChoices({ row: 11, column: 2 })).toEqual(['数量指标', '质量指标', '时效指标']);
  const offered = sheet.listChoices({ row: 16, column: 3 });
  const entries = library.filter(({ name }) => offered?.includes(name));
  expect(entries.length).toBeGreaterThan(3);
});

test('the first sheet that can be seen is in front', async () => {
  const [first, second] = template.sheets;
  const book = { sheets: [{ ...first!, hidden: true }, second!], lists: [] };
  expect((await opened(await writeWorkbook(book))).activeSheet.name).toBe('云溪县教育局年度');
});

test('protection holds: labels are locked, input cells are not, sheets stay where they are', async () => {
  const bytes = await writeWorkbook(template);
  const store = await opened(bytes);
  expect(store.structureProtected).toBe(true);
  expect((await readParts(bytes)).get('xl/workbook.xml')).toContain(
    '<workbookProtection lockStructure="1"/>',
  );
  const sheet = store.sheetByName('校园饮用水改造')!;
  expect(sheet.protection).toEqual({
    options: { insertRows: true, formatRows: true, formatColumns: true, sort: true },
    hasPassword: false,
  });
  const locked = (row: number, column: number) => sheet.isLocked({ row, column });
  expect([locked(7, 0), locked(7, 3), locked(3, 2)]).toEqual([true, false, false]);
  const free = await opened(await writeWorkbook(workbookOf(...template.sheets)));
  expect(free.structureProtected).toBe(false);
});

test('the pane opens with the workbook where the add-in is known, and still does when it was saved again', async () => {
  const bytes = await writeWorkbook(template, addIn);
  for (const file of [bytes, await (await opened(bytes)).save()]) {
    const parts = await readParts(file);
    const part = (path: string) => parts.get(path) ?? '';
    expect(part('xl/webextensions/webextension1.xml')).toContain(
      '<we:reference id="11111111-2222-3333-4444-555555555555" version="1.2.0.0" store="\\\\server\\加载项 &amp; 模板" storeType="FileSystem"/>',
    );
    expect(part('xl/webextensions/webextension1.xml')).toContain(
      '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>',
    );
    expect(part('xl/webextensions/taskpanes.xml')).toContain('dockstate="right" visibility="1"');
    expect(part('_rels/.rels')).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(part('[Content_Types].xml')).toContain('PartName="/xl/webextensions/taskpanes.xml"');
    expect((await opened(file)).settings.get('Office.AutoShowTaskpaneWithDocument')).toBe(true);
  }
});

test.each([
  ['no add-in is known', template, undefined],
  ['the workbook is not to open it', workbookOf(...template.sheets), addIn],
] as const)('no pane opens where %s', async (_, book, reference) => {
  const parts = await readParts(await writeWorkbook(book, reference));
  expect([...parts.keys()].filter((path) => path.includes('webextension'))).toEqual([]);
});

(hasOffice() ? test : test.skip)(
  'LibreOffice reads and writes it without loss',
  async () => {
    const bytes = await writeWorkbook(template, addIn);
    expect(await reliedOn(rewrittenByOffice(bytes))).toEqual(await reliedOn(bytes));
  },
  120_000,
);
