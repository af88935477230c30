// What is checked before a table is submitted, as rows generated from the rules themselves.
import type { TableKind } from '../domain/tables';
import { rules, type Rule } from '../rules';
import type { Heading, Severity } from '../rules/finding';
import { standardSettings } from '../rules/settings';
import { effectiveFor } from '../rules/settings/settings';
import type { InstructionOptions } from './instructions';
import type { PageRow } from './page';
import { headingNames, kindNames, severityNames } from './words';

/** Rules that compare tables matter where there is more than one kind. */
const concerns = (rule: Rule, kinds: readonly TableKind[]) =>
  rule.scope === 'workbook' ? kinds.length > 1 : rule.kinds.some((kind) => kinds.includes(kind));

function tablesOf(rule: Rule, kinds: readonly TableKind[]): string {
  if (rule.scope === 'workbook') return '各表之间';
  return kinds
    .filter((kind) => rule.kinds.includes(kind))
    .map((kind) => kindNames[kind])
    .join('、');
}

/** Of the project table where the rule concerns it, which alone has a profile; `off` where a bureau has switched it off. */
function severityOf(rule: Rule, { kinds, profile, rules: settings = standardSettings }: InstructionOptions) {
  const ofProject = rule.scope === 'table' && rule.kinds.includes('project') && kinds.includes('project');
  const { severities } = effectiveFor(settings, ofProject ? profile.id : undefined);
  return severities[rule.id] ?? rule.severity;
}

/** A band for each heading, and below it a row for each rule that concerns these tables, by weight. */
export function checkRows(options: InstructionOptions): PageRow[] {
  const { kinds } = options;

  const severities = Object.keys(severityNames) as Severity[];
  return (Object.keys(headingNames) as Heading[]).flatMap((heading) => {
    const own = rules
      .filter((rule) => rule.heading === heading && concerns(rule, kinds))
      .flatMap((rule) => {
        const severity = severityOf(rule, options);
        return severity === 'off' ? [] : [{ rule, severity }];
      })
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const rows = own.map(({ rule, severity }): PageRow => [
      { text: severityNames[severity].name, style: 'centred' },
      { text: rule.title['zh-CN'], style: 'text' },
      { text: tablesOf(rule, kinds), style: 'centred', span: 2 },
      { text: rule.source, style: 'text', span: 2 },
    ]);
    return [[{ text: `${headingNames[heading]}（${own.length} 项）`, style: 'head', span: 6 }], ...rows];
  });
}
