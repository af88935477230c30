// Explanations of every finding on many tables: nothing that is done elsewhere ends one, and an edit of what it explains
// always does.
import fc from 'fast-check';
import type { FoundTable } from '../../../src/domain/tables';
import { recognise } from '../../../src/recognise';
import { describe as said, explainFindings } from '../../../src/review/explain';
import { canBeExplained, type ExplainedFinding, type Explanation } from '../../../src/review/explanation';
import { checkTables } from '../../../src/rules';
import type { Finding } from '../../../src/rules/finding';
import { parseArea, type Cell } from '../../../src/sheet/address';
import { valueAt, type CellValue, type SheetSnapshot } from '../../../src/sheet/snapshot';
import { sampleSheets } from '../../../workbench/sample';
import { reviewedSet } from '../../support/reviewed';
import { snapshotOf } from '../../support/snapshotOf';

interface Workbook {
  sheets: readonly SheetSnapshot[];
  tables: readonly FoundTable[];
  findings: readonly Finding[];
}

/** Workbooks of a few sheets: a department's own are beside each other. */
const workbooks: Workbook[] = (() => {
  const reviewed = reviewedSet('first').sheets;
  const groups = Array.from({ length: Math.ceil(reviewed.length / 4) }, (_, at) =>
    reviewed.slice(at * 4, at * 4 + 4),
  );
  return [sampleSheets.map(snapshotOf), ...groups].map(read);
})();

function read(sheets: readonly SheetSnapshot[]): Workbook {
  const tables = recognise(sheets);
  return { sheets, tables, findings: checkTables(tables) };
}

const explain = (finding: Finding, { tables }: Workbook): Explanation => ({
  ...said(finding, tables)!,
  ...{ reason: '按实施方案确定', person: '王会计', time: '2026-09-01T08:00:00.000Z', round: 1 },
});
const explainAll = (workbook: Workbook) => {
  const all = workbook.findings.filter(canBeExplained).map((finding) => explain(finding, workbook));
  return [
    ...new Map(all.map((entry) => [JSON.stringify([entry.table, entry.hash, entry.under]), entry])).values(),
  ];
};
const judged = (
  { findings, tables }: Workbook,
  explanations: readonly Explanation[],
): readonly ExplainedFinding[] => explainFindings(findings, tables, explanations).findings;

function edited(sheets: readonly SheetSnapshot[], id: string, { row, column }: Cell, value: CellValue) {
  return sheets.map((sheet) => {
    if (sheet.id !== id) return sheet;
    const values = sheet.values.map((line, r) =>
      line.map((old, c) => (r === row && c === column ? value : old)),
    );
    return { ...sheet, values };
  });
}

const explainable = workbooks.flatMap((workbook) =>
  workbook.findings.filter(canBeExplained).map((finding) => ({ workbook, finding })),
);

/** Cells of the sheet that say something of the table; labels tell which table it is, and how it is read. */
function fieldCells(found: FoundTable): Cell[] {
  const rows = found.table.kind === 'summary' ? found.table.rows : found.table.indicators;
  const cells = [found.table.at, ...rows.map(({ at }) => at)].flatMap((at) => Object.values(at));
  const { title } = found.table.at;
  return cells.filter((cell): cell is Cell => cell !== undefined && cell !== title);
}

/** The finding names the cell, or a cell of the row whose name it is: an indicator of another name is another one. */
const isAbout = (finding: Finding, { row, column }: Cell, { columns }: FoundTable) =>
  finding.cells.some((name) => {
    const area = parseArea(name)!;
    return area.top === row && (area.left === column || column === columns['name']);
  });

test('the tables have many findings, of many rules', () => {
  expect(explainable.length).toBeGreaterThan(150);
  expect(new Set(explainable.map(({ finding }) => finding.rule)).size).toBeGreaterThan(40);
});

test('everything can be explained, and stays so on sheets of another id that begin elsewhere', () => {
  for (const workbook of workbooks) {
    const explanations = explainAll(workbook);
    const moved = workbook.sheets.map((sheet, at) => ({
      ...sheet,
      ...{ id: `${sheet.id} moved`, origin: { row: 3 + at, column: 2 } },
    }));
    for (const now of [workbook, read(moved)]) {
      const open = judged(now, explanations).filter(
        (finding) => canBeExplained(finding) && !finding.explained,
      );
      expect(open.map(({ rule, message }) => [rule, message['zh-CN']])).toEqual([]);
    }
  }
});

test('an edit of a cell that a finding names ends its explanation', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom('改', '3'), (which, at, sign) => {
      const { workbook, finding } = explainable[which % explainable.length]!;
      const { top, left } = parseArea(finding.cells[at % finding.cells.length]!)!;
      const before = valueAt(
        workbook.sheets.find(({ id }) => id === finding.sheet)!,
        {
          row: top,
          column: left,
        },
      );
      const value = typeof before === 'number' ? before + 7 : `${before}${sign}`;
      const after = read(edited(workbook.sheets, finding.sheet, { row: top, column: left }, value));
      const still = judged(after, [explain(finding, workbook)]).filter(({ explained }) => explained);
      expect(still.map(({ rule, message }) => [rule, message['zh-CN'], before, value])).toEqual([]);
    }),
    { numRuns: 120, seed: 7 },
  );
});

test('edits elsewhere end no explanation', () => {
  let count = 0;
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.constantFrom<CellValue>('', 95, '及时', '改造数量', '≥90%'),
      (which, at, cell, value) => {
        const workbook = workbooks[which % workbooks.length]!;
        const found = workbook.tables[at % workbook.tables.length]!;
        const cells = fieldCells(found);
        const place = cells[cell % cells.length]!;
        const after = read(edited(workbook.sheets, found.sheet, place, value));
        const says = ({ sheet, rule, message }: Finding) => JSON.stringify([sheet, rule, message['zh-CN']]);
        const isElsewhere = (finding: Finding) =>
          finding.sheet !== found.sheet || !isAbout(finding, place, found);
        const before = new Set(workbook.findings.filter(isElsewhere).map(says));
        const same = judged(after, explainAll(workbook)).filter(
          (finding) => canBeExplained(finding) && before.has(says(finding)) && isElsewhere(finding),
        );
        count += same.length;
        expect(same.filter(({ explained }) => !explained).map(says)).toEqual([]);
      },
    ),
    { numRuns: 120, seed: 7 },
  );
  expect(count).toBeGreaterThan(2000);
});
