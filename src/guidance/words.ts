// How the sheets call tables, headings and severities; sheets are always in Chinese.
import type { ProfileLevel2 } from '../domain/profiles';
import type { TableKind } from '../domain/tables';
import type { Heading, Severity } from '../rules/finding';

/** Before 表. */
export const kindNames: Readonly<Record<TableKind, string>> = {
  project: '项目',
  strategic: '战略',
  annual: '年度',
  summary: '汇总',
};

export const headingNames: Readonly<Record<Heading, string>> = {
  completeness: '完整性',
  relevance: '相关性',
  appropriateness: '适当性',
  feasibility: '可行性',
};

/** With what follows from each. */
export const severityNames: Readonly<Record<Severity, { name: string; means: string }>> = {
  error: { name: '错误', means: '报送前必须改' },
  warning: { name: '警告', means: '改正，或写明原因' },
  info: { name: '提示', means: '供参考' },
};

/** How much a profile insists on a 二级指标. */
export const demandNames: Readonly<Record<ProfileLevel2['required'], string>> = {
  error: '必填',
  warning: '应填',
  group: '至少一类',
  optional: '按需',
};
