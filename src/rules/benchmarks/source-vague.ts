// Sources too general to look up, or of the wrong sort. They are copied down a column, so each is told once a table.
import {
  isBareOrganisation,
  isDitto,
  isElsewhere,
  isFigure,
  isHearsay,
  isNameless,
  isOwnStatistics,
  isTargetSource,
  isVagueHistory,
  planOfOffice,
  sharePair,
  type Lexicon,
} from '../../lexicon';
import { compactText } from '../../domain/text';
import { namesSource } from '../history';
import { defineRule } from '../rule';
import type { DepartmentIndicatorView } from '../view';

const casesBy = ({ isVagueSource, isUnreliableSource }: Lexicon) =>
  [
    { message: 'vague', field: 'standardSource', applies: isVagueSource, severity: 'warning' },
    { message: 'unreliable', field: 'standardSource', applies: isUnreliableSource, severity: 'warning' },
    { message: 'unreliable', field: 'historySource', applies: isUnreliableSource, severity: 'warning' },
    { message: 'elsewhere', field: 'standardSource', applies: isElsewhere, severity: 'warning' },
    { message: 'figure', field: 'standardSource', applies: isFigure, severity: 'warning' },
    { message: 'figure', field: 'historySource', applies: isFigure, severity: 'warning' },
    { message: 'nameless', field: 'standardSource', applies: isNameless, severity: 'warning' },
    { message: 'organisation', field: 'historySource', applies: isBareOrganisation, severity: 'info' },
    { message: 'vagueHistory', field: 'historySource', applies: isVagueHistory, severity: 'info' },
    { message: 'ditto', field: 'standardSource', applies: isDitto, severity: 'info' },
    { message: 'ditto', field: 'historySource', applies: isDitto, severity: 'info' },
    { message: 'ownStatistics', field: 'standardSource', applies: isOwnStatistics, severity: 'info' },
    { message: 'targetAsHistory', field: 'historySource', applies: isTargetSource, severity: 'info' },
  ] as const;

/** What others tell of: complaints, letters, breaches that an inspection found. */
const REPORTED =
  /投诉|信访|举报|来信|来电|来访|诉求|咨询|热线|舆情|报道|宣传报道|曝光|问责|违[法规纪]|整改|问题|督[察查]|事[件故]/;

export default defineRule({
  id: 'source-vague',
  title: { 'zh-CN': '来源具体、合适', 'en-US': 'Sources are exact and fit' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'form',
  source:
    '“标准值（规划目标、行业标准或其他明确标准）”“历史值（统计年鉴/统计公报/内部统计/其他需明确的来源）”',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    vague: {
      'zh-CN': '{count} 行的标准值来源写“{source}”，查不到出处。请写明规划、行业标准或文件名称。',
      'en-US':
        '{count} rows give “{source}” as source of the standard; nobody can look it up. Name the plan, industry standard or document.',
    },
    unreliable: {
      'zh-CN':
        '{count} 行的来源写“{source}”，谁都可以编写，不能作依据。请写明统计年鉴、统计公报、文件或内部统计。',
      'en-US':
        '{count} rows give “{source}” as source, which anybody may write. Name the yearbook, bulletin, document or internal statistics.',
    },
    elsewhere: {
      'zh-CN':
        '{count} 行的标准值来源写“{source}”，查不到是哪里、依据什么。请写明文件、规划或行业标准的名称。',
      'en-US':
        '{count} rows give “{source}” as source of the standard, without saying whose or where it is written. Name the document, plan or industry standard.',
    },
    vagueHistory: {
      'zh-CN': '{count} 行的历史值来源写“{source}”，查不到出处。请写明统计调查、报表、台账或系统的名称。',
      'en-US':
        '{count} rows give “{source}” as source of history; nobody can look it up. Name the survey, report, ledger or system.',
    },
    figure: {
      'zh-CN': '{count} 行的来源写“{source}”，是数值，不是来源。请写明数据出自哪个文件、统计或台账。',
      'en-US':
        '{count} rows give “{source}” as source, which is a figure. Name the document, statistics or ledger that it is from.',
    },
    nameless: {
      'zh-CN': '{count} 行的标准值来源写“{source}”，没有文件名称和文号，查不到。请补写。',
      'en-US':
        '{count} rows give “{source}” as source of the standard, with neither title nor number; nobody can look it up. Add them.',
    },
    organisation: {
      'zh-CN':
        '{count} 行的历史值来源写“{source}”，只有单位，没有资料名称。请写明哪份统计、报表、台账或系统。',
      'en-US':
        '{count} rows give “{source}” as source of history: whose figures, but not which. Name the statistics, report, ledger or system.',
    },
    otherOffice: {
      'zh-CN':
        '指标“{name}”的标准值来源写“{source}”，那是{office}自己的工作安排，与本部门和本指标无关。请核对是否抄错。',
      'en-US':
        'The standard of “{name}” comes from “{source}”, which plans the work of {office} and has nothing to do with this department or indicator. Was it copied?',
    },
    hearsay: {
      'zh-CN':
        '指标“{name}”的历史值来源写“{source}”，那里只有听来、转来的个别情况，数不出来。请写明台账、统计或报表。',
      'en-US':
        'The history of “{name}” is said to come from “{source}”, which tells of single cases and counts nothing. Name the ledger, statistics or report.',
    },
    ditto: {
      'zh-CN': '{count} 行的来源写“{source}”。增删、移动一行就会指错，请在本行写明来源。',
      'en-US':
        '{count} rows give “{source}” as source, which points to the wrong one as soon as a row is moved. Name the source in the row.',
    },
    ownStatistics: {
      'zh-CN':
        '{count} 行的标准值来源写“{source}”，统计数是实际水平，不是标准。请写明规划、行业标准或文件名称。',
      'en-US':
        '{count} rows give “{source}” as source of the standard; statistics say what was, not what should be. Name the plan, industry standard or document.',
    },
    targetAsHistory: {
      'zh-CN':
        '{count} 行的历史值来源写“{source}”，那是目标，不是实际数的出处。请写明统计年鉴、统计公报、内部统计等。',
      'en-US':
        '{count} rows give “{source}” as source of history; it sets targets and does not count results. Name the yearbook, bulletin or internal statistics.',
    },
  },
  check({ view, lexicon, report }) {
    const { department } = view.table;
    for (const { message, field, applies, severity } of casesBy(lexicon)) {
      const bySource = new Map<string, DepartmentIndicatorView[]>();
      for (const indicator of view.indicators) {
        const source = compactText(indicator.fields[field]);
        if (!namesSource(source) || !applies(source)) continue;
        bySource.set(source, [...(bySource.get(source) ?? []), indicator]);
      }
      for (const [source, indicators] of bySource) {
        report({
          message,
          severity,
          cells: [indicators[0]!.cell(field)],
          values: { count: String(indicators.length), source },
        });
      }
    }
    for (const { name, definition, fields, cell } of view.indicators) {
      const office = planOfOffice(fields.standardSource);
      const core = office?.replace(/[局委办厅馆]$|委员会$|办公室$|中心$|联合会$/, '');
      if (office && core && department !== '' && !sharePair(core, department + name + definition)) {
        const values = { name, source: fields.standardSource, office };
        report({ message: 'otherOffice', cells: [cell('standardSource')], values });
      }
      // What came in by telephone or letter is counted from there.
      if (!isHearsay(fields.historySource) || sharePair(name, fields.historySource)) continue;
      if (REPORTED.test(name)) continue;
      const values = { name, source: fields.historySource };
      report({ message: 'hearsay', cells: [cell('historySource')], values });
    }
  },
});
