// Findings arranged for reading: by table in the workbook's order, then by heading.
import type { FoundTable } from '../../src/domain/tables';
import type { Finding, Heading, Severity } from '../../src/rules/finding';

export const headings: readonly Heading[] = ['completeness', 'relevance', 'appropriateness', 'feasibility'];

export type SeverityFilter = Severity | 'all';

export interface TableFindings {
  found: FoundTable;
  /** Only headings under which something was found. */
  headings: { heading: Heading; findings: Finding[] }[];
}

/** Tables without a finding are kept when nothing is filtered out, so that it shows that they are clean. */
export function groupFindings(
  tables: readonly FoundTable[],
  findings: readonly Finding[],
  filter: SeverityFilter,
): TableFindings[] {
  const shown = findings.filter((finding) => filter === 'all' || finding.severity === filter);
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
