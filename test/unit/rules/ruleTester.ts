// Runs the cases of a rule: what it must let pass, and what it must say about what it must not.
import type { FoundTable } from '../../../src/domain/tables';
import { rules, type Rule } from '../../../src/rules';
import { runRules } from '../../../src/rules/engine';
import type { Finding, Severity } from '../../../src/rules/finding';
import { cellName, contains, parseArea } from '../../../src/sheet/address';

interface Expected {
  /** Key of the rule's message. */
  message: string;
  /** All cells; the first is the one to mend. */
  cells: string[];
  /** Where it is not the rule's usual one. */
  severity?: Severity;
  /** Some of the values that the message names. */
  values?: Record<string, string>;
  /** The 二级指标 to which rows move, and their numbers on the sheet; left out where none do. */
  move?: { to: string; rows: number[] };
  /** What the quick fix writes, by cell; left out where there must be none. */
  fix?: Record<string, string>;
}

export interface RuleCases {
  valid: { says: string; tables: FoundTable[] }[];
  invalid: { says: string; tables: FoundTable[]; findings: Expected[] }[];
}

const locales = ['zh-CN', 'en-US'] as const;

function ruleOf(id: string): Rule {
  const rule = rules.find((entry) => entry.id === id);
  if (!rule) throw new Error(`No rule is called ${id}`);
  return rule;
}

const seen = (rule: Rule, finding: Finding): Expected => ({
  message: finding.key.split('|')[1]!,
  cells: finding.cells,
  ...(finding.severity !== rule.severity && { severity: finding.severity }),
  ...(finding.move && {
    move: { to: finding.move.to.level2, rows: finding.move.rows.map((row) => row + 1) },
  }),
  ...(finding.fix && {
    fix: Object.fromEntries(finding.fix.changes.map(({ cell, after }) => [cell, after])),
  }),
});

/** Holds for every finding of every rule. */
function expectSound(finding: Finding, tables: readonly FoundTable[]) {
  const { area, doubts } = tables.find(({ id }) => id === finding.table)!;
  // What could not be read stands outside of what was.
  const isTold = (row: number, column: number) =>
    contains(area, { row, column }) || doubts.some(({ cell }) => cell.row === row && cell.column === column);
  expect(finding.cells.length).toBeGreaterThan(0);
  for (const cell of finding.cells) {
    const { top: row, left: column } = parseArea(cell)!;
    expect([cell, isTold(row, column)]).toEqual([cell, true]);
  }
  for (const locale of locales) {
    expect(finding.message[locale]).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(finding.message[locale].trim()).not.toBe('');
  }
  // The writer is told the same as the person.
  expect(
    finding.fix?.edit.steps.map((step) => (step.kind === 'write' ? cellName(step.at) : step.kind)) ?? [],
  ).toEqual(finding.fix?.changes.map(({ cell }) => cell) ?? []);
}

export function testRule(id: string, { valid, invalid }: RuleCases) {
  const rule = ruleOf(id);
  const check = (tables: FoundTable[]) => runRules([rule], tables);

  describe(id, () => {
    it('has cases enough, none of them twice', () => {
      expect(valid.length).toBeGreaterThanOrEqual(2);
      expect(invalid.length).toBeGreaterThanOrEqual(2);
      const tables = [...valid, ...invalid].map((entry) => JSON.stringify(entry.tables));
      expect(new Set(tables).size).toBe(tables.length);
      const names = [...valid, ...invalid].map(({ says }) => says);
      expect(new Set(names).size).toBe(names.length);
    });

    it('has a case for each of its messages', () => {
      const told = new Set(invalid.flatMap(({ findings }) => findings.map(({ message }) => message)));
      expect([...told].sort()).toEqual(Object.keys(rule.messages).sort());
    });

    it.each(valid)('lets pass: $says', ({ tables }) => {
      expect(check(tables).map((finding) => finding.message['zh-CN'])).toEqual([]);
    });

    it.each(invalid)('finds: $says', ({ tables, findings }) => {
      const found = check(tables);
      expect(found.map((finding) => seen(rule, finding))).toEqual(
        findings.map(({ values: _, ...expected }) => expected),
      );
      found.forEach((finding, index) => {
        expect(finding.values).toMatchObject(findings[index]!.values ?? {});
        expectSound(finding, tables);
      });
    });
  });
}
