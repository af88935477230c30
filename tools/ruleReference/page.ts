// The reference of the rules as Markdown: an index by heading, and one page a rule, in Chinese and then in English.
import type { Rule } from '../../src/rules';
import type { TableKind } from '../../src/domain/tables';
import type { Basis, Heading, Locale, Severity } from '../../src/rules/finding';
import { rulePages, type Example } from '../../src/rules/pages';
import { exampleGrid } from '../../src/rules/pages/exampleGrid';

type Names<Key extends string> = Record<Key, Record<Locale, string>>;
const both = (zh: string, en: string): Record<Locale, string> => ({ 'zh-CN': zh, 'en-US': en });

const headings: Names<Heading> = {
  completeness: both('完整性', 'completeness'),
  relevance: both('相关性', 'relevance'),
  appropriateness: both('适当性', 'appropriateness'),
  feasibility: both('可行性', 'feasibility'),
};
const severities: Names<Severity> = {
  error: both('错误', 'error'),
  warning: both('警告', 'warning'),
  info: both('提示', 'hint'),
};
const bases: Names<Basis> = {
  regulation: both('法规', 'regulation'),
  form: both('表样', 'form'),
  practice: both('经验', 'practice'),
};
const kinds: Names<TableKind> = {
  project: both('项目表', 'project table'),
  strategic: both('战略表', 'strategic table'),
  annual: both('年度表', 'annual table'),
  summary: both('汇总表', 'summary'),
};
const parts = {
  what: both('查什么', 'What is checked'),
  why: both('为什么', 'Why'),
  messages: both('会怎么说', 'What it says'),
  bad: both('不对的写法', 'Bad'),
  good: both('对的写法', 'Good'),
  mend: both('怎么改', 'How to mend it'),
  source: both('依据', 'Basis'),
  yields: both('同一行已有下列提示时不再重复', 'Silent where these have spoken of the same row'),
  across: both('各表之间', 'across tables'),
};

const HAND = '本页由 `npx tsx tools/ruleReference.ts` 生成，请勿手改。';

const tablesOf = (rule: Rule, locale: Locale) =>
  rule.scope === 'workbook'
    ? parts.across[locale]
    : rule.kinds.map((kind) => kinds[kind][locale]).join(locale === 'zh-CN' ? '、' : ', ');

const facts = (rule: Rule, locale: Locale) =>
  [
    severities[rule.severity][locale],
    headings[rule.heading][locale],
    bases[rule.basis][locale],
    tablesOf(rule, locale),
  ].join(' · ');

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

function exampleLines(example: Example, locale: Locale): string[] {
  if (example.kind === 'sheet') return [example.says[locale], ''];
  const { lines, columns, rows } = exampleGrid(example);
  const grid = rows.length > 0 ? [line(columns), line(columns.map(() => '---')), ...rows.map(line), ''] : [];
  return [...lines.flatMap(([label, text]) => [`${label}：${text.replace(/\n/g, ' ')}`, '']), ...grid];
}

function body(rule: Rule, locale: Locale): string[] {
  const page = rulePages[rule.id];
  const { messages, source, yieldsTo = [] } = rule;
  const section = (part: keyof typeof parts, content: readonly string[]) => [
    `### ${parts[part][locale]}`,
    '',
    ...content,
    ...(content.at(-1) === '' ? [] : ['']),
  ];
  return [
    facts(rule, locale),
    '',
    ...(page
      ? [
          ...section('what', [page.what[locale]]),
          ...section('why', [page.why[locale]]),
          ...section(
            'bad',
            page.bad.flatMap((example) => exampleLines(example, locale)),
          ),
          ...section(
            'good',
            page.good.flatMap((example) => exampleLines(example, locale)),
          ),
          ...section('mend', [page.mend[locale]]),
        ]
      : []),
    ...section(
      'messages',
      Object.values(messages).map((message) => `- ${message[locale]}`),
    ),
    ...section('source', [source]),
    ...(yieldsTo.length > 0
      ? section('yields', [yieldsTo.map((other) => `[\`${other}\`](${other}.md)`).join(' · ')])
      : []),
  ];
}

const text = (lines: readonly string[]) => lines.join('\n').trimEnd().concat('\n');

export const rulePage = (rule: Rule): string =>
  text([
    `# ${rule.title['zh-CN']} · \`${rule.id}\``,
    '',
    `[全部规则 · All rules](../rules.md)`,
    '',
    ...body(rule, 'zh-CN'),
    `## ${rule.title['en-US']}`,
    '',
    ...body(rule, 'en-US'),
  ]);

export function indexPage(rules: readonly Rule[]): string {
  const row = (rule: Rule) =>
    line([
      `[${rule.title['zh-CN']}](rules/${rule.id}.md)`,
      `\`${rule.id}\``,
      severities[rule.severity]['zh-CN'],
      bases[rule.basis]['zh-CN'],
      tablesOf(rule, 'zh-CN'),
    ]);
  return text([
    '# 检查规则',
    '',
    `${HAND}错误：报送前必须改；警告：改正或说明；提示：供参考。每条规则一页：查什么、为什么、对与不对的写法、怎么改。`,
    '',
    `${rules.length} rules, a page for each, in Chinese and English.`,
    '',
    ...(Object.keys(headings) as Heading[]).flatMap((heading) => [
      `## ${headings[heading]['zh-CN']}`,
      '',
      line(['规则', '编号', '程度', '依据', '适用']),
      line(['---', '---', '---', '---', '---']),
      ...rules.filter((rule) => rule.heading === heading).map(row),
      '',
    ]),
  ]);
}
