// From raw reports to the list people read: small steps, each an array to an array.
import type { Finding, Severity } from './finding';
import type { Rule } from './rule';
import { parseArea } from '../sheet/address';

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function position(finding: Finding): { row: number; column: number } {
  const area = parseArea(finding.cells[0]!);
  return { row: area?.top ?? 0, column: area?.left ?? 0 };
}

/** The same rule at the same cell is one fault; the first report, which rules give in order of weight, stays. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, table, cells }) => {
    const place = `${rule} ${table} ${cells[0]}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** By the id of a rule, those that it keeps silent for. */
export type Yielding = ReadonlyMap<string, readonly string[]>;

export const yieldingOf = (rules: readonly Rule[]): Yielding =>
  new Map(rules.map(({ id, yieldsTo = [] }) => [id, yieldsTo]));

/** Leaves out what another rule, that knows more, already says about the row. */
export function withoutYielded(findings: readonly Finding[], yieldsTo: Yielding): Finding[] {
  const place = (rule: string, finding: Finding) => `${rule} ${finding.table} ${position(finding).row}`;
  const reported = new Set(findings.map((finding) => place(finding.rule, finding)));
  return findings.filter(
    (finding) => !yieldsTo.get(finding.rule)?.some((rule) => reported.has(place(rule, finding))),
  );
}

/** Findings of one table: errors first, then down the sheet. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => ({ finding, at: position(finding) }));
  keyed.sort(
    (a, b) =>
      weight[a.finding.severity] - weight[b.finding.severity] ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column,
  );
  return keyed.map(({ finding }) => finding);
}
