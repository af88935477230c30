// Writes docs/rules.md from the rules themselves; with --check only tells whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { rules, type Rule } from '../src/rules';
import type { TableKind } from '../src/domain/tables';
import type { Basis, Heading, Severity } from '../src/rules/finding';

const FILE = 'docs/rules.md';

const headings: Record<Heading, string> = {
  completeness: '完整性',
  relevance: '相关性',
  appropriateness: '适当性',
  feasibility: '可行性',
};
const severities: Record<Severity, string> = { error: '错误', warning: '警告', info: '提示' };
const bases: Record<Basis, string> = { regulation: '法规', form: '表样', practice: '经验' };
const kinds: Record<TableKind, string> = {
  project: '项目表',
  strategic: '战略表',
  annual: '年度表',
  summary: '汇总表',
};

const tablesOf = (rule: Rule) =>
  rule.scope === 'workbook' ? '各表之间' : rule.kinds.map((kind) => kinds[kind]).join('、');

function entry(rule: Rule): string[] {
  const { id, title, severity, heading, basis, source, messages, yieldsTo = [] } = rule;
  return [
    `### ${title['zh-CN']} · \`${id}\``,
    '',
    `${title['en-US']}. ${severities[severity]} · ${headings[heading]} · ${bases[basis]} · ${tablesOf(rule)}`,
    '',
    `依据：${source}`,
    '',
    ...Object.values(messages).map((message) => `- ${message['zh-CN']}`),
    ...(yieldsTo.length > 0
      ? ['', `同一行已有 ${yieldsTo.map((other) => `\`${other}\``).join('、')} 时不再提示。`]
      : []),
    '',
  ];
}

/** The whole page. */
export function ruleReference(): string {
  return [
    '# 检查规则',
    '',
    '本页由 `npx tsx tools/ruleReference.ts` 生成，请勿手改。错误：报送前必须改；警告：改正或说明；提示：供参考。花括号里是表中的实际内容。',
    '',
    `Generated from the rules by \`npx tsx tools/ruleReference.ts\`; ${rules.length} rules.`,
    '',
    ...(Object.keys(headings) as Heading[]).flatMap((heading) => [
      `## ${headings[heading]}`,
      '',
      ...rules.filter((rule) => rule.heading === heading).flatMap(entry),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function main(checkOnly: boolean) {
  const page = ruleReference();
  if (!checkOnly) {
    writeFileSync(FILE, page);
  } else if (readFileSync(FILE, 'utf8') !== page) {
    console.error(`${FILE} is not what the rules say; run: npx tsx tools/ruleReference.ts`);
    process.exitCode = 1;
  }
}

if (process.argv[1]?.endsWith('ruleReference.ts')) main(process.argv.includes('--check'));
