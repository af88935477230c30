// The words of the text report in both languages.
import type { TableKind } from '../../src/domain/tables';
import type { Heading, Locale, Severity } from '../../src/rules/finding';
import { roundNames } from '../../src/review/explanation';
import type { ReportedExplanation } from './report';
import type { ReportedRules } from './rules';
import type { UnreadReason } from './unread';

export interface Words {
  kind: Record<TableKind, string>;
  severity: Record<Severity, string>;
  heading: Record<Heading, string>;
  rows(count: number): string;
  nothing: string;
  noTables: string;
  /** `explained`: how many of them are. */
  summary(tables: number, counts: Record<Severity, number>, explained: number): string;
  explained(said: ReportedExplanation): string;
  lapsed(said: ReportedExplanation): string;
  explanations: Record<'damaged' | 'newer', string>;
  unread: Record<UnreadReason, string>;
  couldNotRead(reason: string): string;
  noRuleSheet: string;
  /** Whose rules they are, with counts. */
  checkedBy(rules: ReportedRules, softer: number): string;
  softer: string;
  doesNotCount: string;
}

const signed = ({ person, time, round }: Omit<ReportedExplanation, 'reason'>) =>
  [person, time.slice(0, 10), roundNames[round] ?? String(round)].join(' ');

export const words: Record<Locale, Words> = {
  'zh-CN': {
    kind: {
      project: '项目支出绩效目标表',
      strategic: '整体战略目标表',
      annual: '年度整体绩效目标表',
      summary: '项目绩效目标表汇总',
    },
    severity: { error: '错误', warning: '警告', info: '提示' },
    heading: {
      completeness: '完整性',
      relevance: '相关性',
      appropriateness: '适当性',
      feasibility: '可行性',
    },
    rows: (count) => `${count} 行`,
    nothing: '未发现问题',
    noTables: '没有找到绩效目标表',
    summary: (tables, { error, warning, info }, explained) =>
      `共 ${tables} 张表：错误 ${error} 个，警告 ${warning} 个，提示 ${info} 个${explained > 0 ? `（其中 ${explained} 个已说明）` : ''}`,
    explained: ({ reason, ...said }) => `已说明：${reason}（${signed(said)}）`,
    lapsed: ({ reason, ...said }) => `说明已失效：${reason}（${signed(said)}）`,
    explanations: {
      damaged: '文件里的说明已损坏，读不出来',
      newer: '文件里的说明来自更新的版本，读不了',
    },
    unread: {
      missing: '没有这个文件',
      folder: '这是文件夹，不是文件',
      forbidden: '没有读取权限',
      oldFormat: '这是旧的 .xls 格式，请在 Excel 或 WPS 中另存为 .xlsx',
      notAWorkbook: '这不是 .xlsx 工作簿',
      encrypted: '工作簿设有打开密码，请先去掉密码',
      tooLarge: '工作簿太大',
      damaged: '文件已损坏',
    },
    couldNotRead: (reason) => `无法读取：${reason}`,
    noRuleSheet: '工作簿里没有能看见的“检查规则”工作表',
    checkedBy: ({ from, name, sheet, changes, problems }, softer) =>
      (from === 'workbook' ? `按本工作簿自带的规则检查（工作表“${sheet}”` : '按指定的规则检查（') +
      `${from === 'workbook' && name ? '，' : ''}${name}）：改动 ${changes.length} 处，其中不检查或放宽 ${softer} 处` +
      (problems.length > 0 ? `；${problems.length} 处写法有误，不起作用` : ''),
    softer: '不检查或放宽',
    doesNotCount: '写法有误',
  },
  'en-US': {
    kind: {
      project: 'Project target table',
      strategic: 'Strategic goal table',
      annual: 'Annual overall target table',
      summary: 'Summary of project target tables',
    },
    severity: { error: 'error', warning: 'warning', info: 'info' },
    heading: {
      completeness: 'Completeness',
      relevance: 'Relevance',
      appropriateness: 'Appropriateness',
      feasibility: 'Feasibility',
    },
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
    nothing: 'nothing found',
    noTables: 'no target tables found',
    summary: (tables, { error, warning, info }, explained) =>
      `${tables} table${tables === 1 ? '' : 's'}: ${error} errors, ${warning} warnings, ${info} hints${explained > 0 ? ` (${explained} explained)` : ''}`,
    explained: ({ reason, ...said }) => `explained: ${reason} (${signed(said)})`,
    lapsed: ({ reason, ...said }) => `explanation lapsed: ${reason} (${signed(said)})`,
    explanations: {
      damaged: 'the explanations in the file are damaged and could not be read',
      newer: 'the explanations in the file come from a newer version and could not be read',
    },
    unread: {
      missing: 'no such file',
      folder: 'this is a folder, not a file',
      forbidden: 'no permission to read it',
      oldFormat: 'this is the old .xls format; save it as .xlsx in Excel or WPS',
      notAWorkbook: 'this is no .xlsx workbook',
      encrypted: 'the workbook has a password for opening; remove it first',
      tooLarge: 'the workbook is too large',
      damaged: 'the file is damaged',
    },
    couldNotRead: (reason) => `could not be read: ${reason}`,
    noRuleSheet: 'the workbook has no sheet of rules (检查规则) that can be seen',
    checkedBy: ({ from, name, sheet, changes, problems }, softer) =>
      (from === 'workbook'
        ? `checked by the workbook’s own rules, sheet “${sheet}”`
        : 'checked by the given rules') +
      `${name ? ` (${name})` : ''}: ${changes.length} changes, ${softer} of them off or softer` +
      (problems.length > 0 ? `; ${problems.length} cannot be read and do not count` : ''),
    softer: 'off or softer',
    doesNotCount: 'does not count',
  },
};
