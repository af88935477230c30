// Findings arranged for reading: by table in the workbook's order, then by heading.
import type { FoundTable } from '../../src/domain/tables';
import type { ExplainedFinding } from '../../src/review/explanation';
import type { Heading, Severity } from '../../src/rules/finding';

export const headings: readonly Heading[] = ['completeness', 'relevance', 'appropriateness', 'feasibility'];

export type SeverityFilter = Severity | 'explained' | 'all';

export interface TableFindings {
  found: FoundTable;
  /** Only headings under which something was found. */
  headings: { heading: Heading; findings: ExplainedFinding[] }[];
}

/** Tables without a finding are kept when nothing is filtered out, so that it shows that they are clean. */
export function groupFindings(
  tables: readonly FoundTable[],
  findings: readonly ExplainedFinding[],
  filter: SeverityFilter,
): TableFindings[] {
  const isShown = ({ severity, explained }: ExplainedFinding) =>
    filter === 'all' || (filter === 'explained' ? explained !== undefined : severity === filter);
  const shown = findings.filter(isShown);
  return tables
    .map((found) => {
      const own = shown.filter((finding) => finding.table === found.id);
      const byHeading = headings.map((heading) => ({
        heading,
        findings: own.filter((finding) => finding.heading === heading),
      }));
      return { found, headings: byHeading.filter((group) => group.findings.length > 0) };
    })
    .filter((group) => filter === 'all' || group.headings.length > 0);
}
