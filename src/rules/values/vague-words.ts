// Values that only repeat the name's verb, or praise without measure.
import {
  contains,
  endsWith,
  isOneOf,
  isVagueDegree,
  isVagueRank,
  isAboutNumber,
  isNearly,
  isRiseOfQuality,
  isVagueState,
} from '../../lexicon';
import { compactText } from '../../domain/text';
import { isPercent } from '../measures';
import { defineRule } from '../rule';
import type { Value } from '../../domain/values';

/** 2026年, 年内: as long as the table itself is for. */
const isBareYear = ({ text }: Value) =>
  /^[≤<=]?(?:20\d\d)?(?:年|年度|年内|年度内|年年内)$/.test(compactText(text));

/** 尽快完成, 适时拨付: haste without a date. */
const SOMETIME =
  /^(?:尽快|尽早|及早|早日|抓紧|适时|择机|择期|陆续|逐步|分批|分期|限期|近期|届时|抓紧时间)[\p{Script=Han}]{0,6}$/u;

export default defineRule({
  id: 'vague-words',
  title: { 'zh-CN': '定性描述可核查', 'en-US': 'Words that can be checked' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：定性指标要写出可以核查的结果',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['boolean-value', 'qualitative-under-quantity', 'qualitative-but-measurable', 'not-an-indicator'],
  messages: {
    repeatsName: {
      'zh-CN': '指标“{name}”的值“{value}”只是重复名称里的词，无法核查。请写出要达到的结果。',
      'en-US': 'The value “{value}” of “{name}” only repeats the name. Say which result is to be reached.',
    },
    vague: {
      'zh-CN': '指标“{name}”的值“{value}”没有评价标准。请写出可以核查的结果或数字。',
      'en-US':
        'The value “{value}” of “{name}” has no measure. Give a result that can be checked, or a number.',
    },
    degree: {
      'zh-CN':
        '指标“{name}”的值“{value}”没有尺度，年底无法判断做到没有。请写数字（如比上年多多少），或写可以核查的结果。',
      'en-US':
        'The value “{value}” of “{name}” has no scale: nobody can tell at the end of the year. Give a number, or a result that can be checked.',
    },
    bare: {
      'zh-CN':
        '指标“{name}”的值“{value}”没有基数和幅度，有一点变化也算完成。请写数字（如达到多少、比上年多多少），或写可以核查的结果。',
      'en-US':
        'The value “{value}” of “{name}” names no base and no amount: any change would do. Give a number, or a result that can be checked.',
    },
    rank: {
      'zh-CN':
        '指标“{name}”的值“{value}”没有说明与谁相比、按什么标准。请写明范围和名次，或写可以量化的结果。',
      'en-US':
        'The value “{value}” of “{name}” does not say compared with whom, or by which measure. Give range and rank, or a number.',
    },
    about: {
      'zh-CN':
        '指标“{name}”的值“{value}”不是确定的数，年底无法判断。请去掉“左右”“约”等字，用“≥”“≤”或“=”加一个数。',
      'en-US':
        'The value “{value}” of “{name}” is no exact number. Drop the “about” and give ≥, ≤ or = with one number.',
    },
    nearly: {
      'zh-CN': '指标“{name}”的值“{value}”没有说到什么程度算完成。请写明应达到的结果或比率。',
      'en-US':
        'The value “{value}” of “{name}” leaves open how much is enough. Say what result or share is to be reached.',
    },
    praise: {
      'zh-CN': '指标“{name}”的值“{value}”是宣传用语，无法核查。请写可以核查的结果或数字。',
      'en-US':
        'The value “{value}” of “{name}” is a phrase of praise. Give a result that can be checked, or a number.',
    },
    absolute: {
      'zh-CN': '指标“{name}”的值“{value}”说得绝对，难以做到也难以核查。请写可以控制的限度，例如时长、次数。',
      'en-US':
        'The value “{value}” of “{name}” is absolute and can hardly be kept or checked. Give a limit, such as hours or times.',
    },
    noBase: {
      'zh-CN':
        '指标“{name}”写成“{value}”，而“水平”“能力”这类说法没有基数，也没有统计办法，百分数无从取得。请换成可以统计的指标，例如覆盖率、办结率、人数。',
      'en-US':
        '“{name}” says “{value}”, but a level or an ability has no base and is counted nowhere. Name something that is counted, such as coverage or people.',
    },
    moment: {
      'zh-CN': '“{name}”要的是时点，值却只写“{value}”。请写明日期或天数，例如“{example}”。',
      'en-US':
        '“{name}” asks for a point in time, yet its value is only “{value}”. Give a date or days, such as “{example}”.',
    },
    timely: {
      'zh-CN': '指标“{name}”的值“{value}”只是重复名称里的词，没有时限。请写明日期或天数，例如“{example}”。',
      'en-US':
        'The value “{value}” of “{name}” only repeats the name and sets no limit. Give a date or days, such as “{example}”.',
    },
  },
  check({ view, lexicon, report }) {
    const example = 'year' in view.table && view.table.year ? `${view.table.year}年11月底前` : '11月底前';
    for (const { name, kind, target, targetCell } of view.indicators) {
      if (isBareYear(target) && kind === 'timeliness') {
        const values = { name, value: target.text, example };
        report({ message: 'moment', cells: [targetCell], values });
      }
      if (isPercent(target) && view.kind === 'project' && isRiseOfQuality(name)) {
        report({ message: 'noBase', cells: [targetCell], values: { name, value: target.text } });
      }
      if (target.kind !== 'words') continue;
      const value = compactText(target.text);
      const clauses = compactText(name).split(/[,;、。]/);
      // 完成 of 完成规划编制 can be checked.
      const repeats =
        value.length >= 2 &&
        !isOneOf(value, 'doneValues') &&
        clauses.some((clause) => clause.startsWith(value));
      // 提升程度 asks for a degree, which a survey can give.
      const isMild = /程度$/.test(name);
      const at = { cells: [targetCell], values: { name, value } };
      if (lexicon.isOneOf(value, 'promptWords') && (kind === 'timeliness' || kind === undefined)) {
        // 及时性 and 时效性 ask whether, 时间 asks when.
        const values = { ...at.values, example };
        if (endsWith(name, 'momentEnds')) report({ ...at, message: 'moment', severity: 'warning', values });
        else if (name.length > value.length && compactText(name).endsWith(value))
          report({ ...at, message: 'timely', values });
        else if (repeats) report({ ...at, message: 'repeatsName' });
      } else if (SOMETIME.test(value) && kind === 'timeliness') {
        report({ ...at, message: 'moment', severity: 'warning', values: { ...at.values, example } });
      } else if (isAboutNumber(value)) {
        report({ ...at, message: 'about', severity: 'warning' });
      } else if (isNearly(value)) {
        report({ ...at, message: 'nearly', severity: 'warning' });
      } else if (contains(value, 'idioms')) {
        report({ ...at, message: 'praise', severity: 'warning' });
      } else if (contains(value, 'absolutes')) {
        report({ ...at, message: 'absolute' });
      } else if (isVagueRank(value)) {
        report({ ...at, message: 'rank', severity: 'warning' });
      } else if (!repeats && lexicon.isOneOf(value, 'bareChanges')) {
        report({
          ...at,
          message: 'bare',
          severity: isMild || lexicon.contains(name, 'bareChanges') ? 'info' : 'warning',
        });
      } else if (isVagueDegree(value)) {
        // 有效保障 is vague, but the usual way to say that nothing failed.
        const severity = isMild || contains(value, 'supportWords') ? 'info' : 'warning';
        report({ ...at, message: 'degree', severity });
      } else if (repeats || isVagueState(value) || lexicon.isOneOf(value, 'vagueValues')) {
        report({ ...at, message: repeats ? 'repeatsName' : 'vague' });
      }
    }
  },
});
