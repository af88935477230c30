// What the host has, and from which API set on, against the documentation that comes with the typings.
import { readFileSync } from 'node:fs';
import { hostClasses } from '../../../workbench/model/hostClass';
import '../../../workbench/model/registry';
import { openOffice } from '../../support/officeHost';

/** `Range.values` → `1.1`. A member without a set of its own came with its class. */
function documented(): Map<string, string> {
  const lines = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8').split(/\r?\n/);
  const sets = new Map<string, string>();
  let [comment, type, typeSet] = ['', '', ''];
  for (const line of lines.slice(lines.indexOf('declare namespace Excel {'))) {
    const opened = /^ {4}class (\w+) extends OfficeExtension\.ClientObject/.exec(line);
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line);
    const set = /\[Api set: ExcelApi (\d+\.\d+)(?! for)/.exec(comment)?.[1];
    if (opened) [type, typeSet] = [opened[1]!, set ?? ''];
    else if (member && !sets.has(`${type}.${member[1]}`)) sets.set(`${type}.${member[1]}`, set ?? typeSet);
    comment = /^\s*(\/\*)?\*/.test(line) ? comment + line : '';
  }
  return sets;
}

/** Members that office.js gives another name than the documentation on their way to the host. */
const DOCUMENTED_AS: Record<string, string> = { 'Worksheet.gridlines': 'Worksheet.showGridlines' };

const known = documented();
const members = hostClasses
  .filter(({ name }) => name !== 'AddinInternalService')
  .flatMap((type) =>
    Object.entries(type.table.members)
      .filter(([name]) => !name.startsWith('_'))
      .map(([name, member]) => ({ name: `${type.name}.${name}`, set: member.since ?? type.since })),
  );

test('every member came in the set that the documentation says', () => {
  const wrong = members
    .map(({ name, set }) => ({ name, set, documented: known.get(DOCUMENTED_AS[name] ?? name) }))
    .filter(({ set, documented }) => set !== documented);
  expect(wrong).toEqual([]);
});

test('the list is that of the whole object model', () => {
  expect(hostClasses.length).toBeGreaterThan(35);
  expect(members.length).toBeGreaterThan(250);
});

describe('a host of ExcelApi 1.8', () => {
  test('says so, and refuses what came later', async () => {
    const office = await openOffice({ apiLevel: '1.8' });
    try {
      const { requirements } = office.Office.context;
      expect(requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
      expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
      const { Excel } = office;
      const run = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRanges('A1,B2').load('address');
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({
        code: 'ApiNotFound',
        debugInfo: { errorLocation: 'Worksheet.getRanges' },
      });
      // A bare load leaves out what is not there yet.
      const loaded = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load();
        await context.sync();
        return range.toJSON();
      });
      expect(loaded).toHaveProperty('hyperlink');
      expect(loaded).not.toHaveProperty('width');
    } finally {
      office.close();
    }
  });
});

test('an unknown member is named', async () => {
  const office = await openOffice();
  try {
    const run = office.Excel.run(async (context) => {
      context.workbook.tables.load('items/name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Workbook.tables' },
      message: expect.stringContaining('Workbook.tables'),
    });
  } finally {
    office.close();
  }
});
