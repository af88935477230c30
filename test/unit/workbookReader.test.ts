// A workbook that is looked at again and again says the same as one that is looked at for the first time.
import fc from 'fast-check';
import { drawRuleSheet } from '../../src/rules/settings';
import { noOverrides, standardSettings, type SetSeverity } from '../../src/rules/settings/settings';
import { createWorkbookReader } from '../../src/session/workbookReader';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx';
import { sampleWorkbook } from '../../workbench/sample';
import { snapshotOf } from '../support/snapshotOf';

let sheets: SheetSnapshot[];
beforeAll(async () => {
  sheets = await readWorkbook(await sampleWorkbook());
});

/** The sheet with one cell changed; every other sheet stays the same object. */
function edited(all: readonly SheetSnapshot[], at: number, cell: number, value: string): SheetSnapshot[] {
  return all.map((sheet, index) => {
    if (index !== at % all.length) return sheet;
    const width = sheet.values[0]?.length ?? 1;
    const place = cell % Math.max(1, sheet.values.length * width);
    const values = sheet.values.map((row, r) => row.map((old, c) => (r * width + c === place ? value : old)));
    return { ...sheet, values };
  });
}

const edit = fc.record({
  at: fc.nat(20),
  cell: fc.nat(600),
  value: fc.constantFrom(
    '',
    '95',
    '≥95%',
    '数量指标',
    '及时',
    '云溪县民政局',
    '社区养老服务中心运营补助',
    '12 件',
  ),
});

test('whatever is edited, one sheet after another', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const again = createWorkbookReader();
      let now: readonly SheetSnapshot[] = sheets;
      again(now, []);
      for (const { at, cell, value } of edits) {
        now = edited(now, at, cell, value);
        const { tables, findings } = again(now, []);
        const anew = createWorkbookReader()(now, []);
        expect(findings).toEqual(anew.findings);
        expect(tables).toEqual(anew.tables);
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('the same again after the work was done ahead, in whatever portions', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), edit, (one, other, { at, cell, value }) => {
      const now = edited(sheets, at, cell, value);
      const cuts = [0, ...[one % now.length, other % now.length].sort((a, b) => a - b), now.length];
      const read = createWorkbookReader();
      cuts.forEach((cut, index) => [...read.ahead(now.slice(cut, cuts[index + 1]), [])]);
      expect(read(now, [])).toEqual(createWorkbookReader()(now, []));
    }),
    { numRuns: 40, seed: 5 },
  );
});

test('a sheet that was not touched is not looked at again', () => {
  const read = createWorkbookReader();
  const before = read(sheets, []);
  const after = read(edited(sheets, 0, 40, '改过'), []);
  const untouched = before.tables.filter(({ sheet }) => sheet !== sheets[0]!.id);
  expect(untouched.length).toBeGreaterThan(2);
  for (const table of untouched) expect(after.tables).toContain(table);
});

test('another standard is another check', () => {
  const read = createWorkbookReader();
  const standard = {
    name: '助餐',
    keywords: [],
    operator: '≤',
    unit: '元/人次',
    year: 2026,
    area: '云溪县',
  } as const;
  const told = (value: string) =>
    read(sheets, [{ ...standard, value, source: '县标准' }]).findings.filter(
      ({ rule }) => rule === 'unit-cost',
    ).length;
  expect(read(sheets, []).findings.filter(({ rule }) => rule === 'unit-cost')).toEqual([]);
  expect(told('0.0001')).toBeGreaterThanOrEqual(told('99999'));
});

test('an edit of the workbook’s own rules is another check, and without them it is as before', () => {
  const read = createWorkbookReader();
  const before = read(sheets, []);
  const rule = before.findings[0]!.rule;
  const rulesSheet = (severity: SetSeverity) =>
    snapshotOf(
      drawRuleSheet({ ...standardSettings, all: { ...noOverrides, severities: { [rule]: severity } } }),
    );
  const off = read([...sheets, rulesSheet('off')], []);
  expect(off.rules?.changes).toHaveLength(1);
  expect(off.findings).not.toEqual([]);
  expect(off.findings.filter((finding) => finding.rule === rule)).toEqual([]);
  const info = read([...sheets, rulesSheet('info')], []);
  expect(new Set(info.findings.filter((one) => one.rule === rule).map(({ severity }) => severity))).toEqual(
    new Set(['info']),
  );
  expect(read(sheets, [])).toEqual(before);
});
