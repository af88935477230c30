// The report as text: by file, table and heading, with the cell to go to.
import { words, type Words } from './words';
import type { Heading, Locale, Severity } from '../../src/rules/finding';
import type { CheckedFile, CheckReport, ReportedFinding, ReportedTable } from './report';

const HEADINGS: Heading[] = ['completeness', 'relevance', 'appropriateness', 'feasibility'];

function countOf(findings: readonly ReportedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function tableLines(table: ReportedTable, findings: readonly ReportedFinding[], say: Words): string[] {
  const about = [
    say.kind[table.kind],
    `${table.sheet}!${table.range}`,
    table.department,
    say.rows(table.rows),
  ];
  const lines = ['', `  ${about.filter((part) => part !== '').join('  ')}`];
  for (const heading of HEADINGS) {
    const under = findings.filter((finding) => finding.heading === heading);
    if (under.length === 0) continue;
    lines.push(`    ${say.heading[heading]}`);
    for (const { severity, cells, message, rule, explained, lapsed } of under) {
      lines.push(`      [${say.severity[severity]}] ${cells.join(', ')}  ${message}  (${rule})`);
      const said = explained ?? lapsed;
      if (said) lines.push(`        ${say[explained ? 'explained' : 'lapsed'](said)}`);
    }
  }
  if (findings.length === 0) lines.push(`    ${say.nothing}`);
  return lines;
}

/** Everything that finds less is named, and every line of the sheet that does not count. */
function ruleLines({ rules }: CheckedFile, say: Words): string[] {
  if (!rules) return [];
  const softer = rules.changes.filter((change) => change.softer);
  return [
    `  ${say.checkedBy(rules, softer.length)}`,
    ...softer.map(({ text }) => `    [${say.softer}] ${text}`),
    ...rules.problems.map(({ cell, message }) => `    [${say.doesNotCount}] ${cell}  ${message}`),
  ];
}

function fileLines(checked: CheckedFile, say: Words): string[] {
  const { file, tables, findings } = checked;
  const head = [file, ...ruleLines(checked, say)];
  if (tables.length === 0) return [...head, `  ${say.noTables}`];
  const body = tables.flatMap((table) =>
    tableLines(
      table,
      findings.filter((finding) => finding.table === table.id),
      say,
    ),
  );
  const explained = findings.filter((finding) => finding.explained).length;
  return [...head, ...body, '', `  ${say.summary(tables.length, countOf(findings), explained)}`];
}

/** One text for all files. */
export function textReport(report: CheckReport, locale: Locale): string {
  const say = words[locale];
  return report.files
    .map((file) =>
      'error' in file ? [file.file, `  ${say.couldNotRead(file.error)}`] : fileLines(file, say),
    )
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
