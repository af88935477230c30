// What a bureau may set besides severities: limits and lists of words, with what people call them.
import type { WordOverrides } from '../../lexicon';
import type { Text } from '../rule';
import type { Thresholds } from '../thresholds';

export interface ThresholdInfo {
  title: Text;
  unit: string;
  least: number;
  most: number;
  whole?: true;
  /** Whether a higher or a lower limit finds less. */
  softer: 'higher' | 'lower';
}

export const thresholdInfos: Readonly<Record<keyof Thresholds, ThresholdInfo>> = {
  costCapErrorAbove: {
    title: {
      'zh-CN': '2015版项目预算超过多少而没有成本金额，算错误',
      'en-US': 'Budget above which a 2015 table without cost amount is an error',
    },
    unit: '万元',
    least: 0,
    most: 100_000_000,
    softer: 'higher',
  },
  fewestIndicators: {
    title: { 'zh-CN': '项目表至少几条指标', 'en-US': 'Fewest indicators of a project table' },
    unit: '条',
    least: 0,
    most: 100,
    whole: true,
    softer: 'lower',
  },
  mostIndicators: {
    title: { 'zh-CN': '项目表至多几条指标', 'en-US': 'Most indicators of a project table' },
    unit: '条',
    least: 1,
    most: 1000,
    whole: true,
    softer: 'higher',
  },
  satisfactionFloor: {
    title: { 'zh-CN': '满意度低于多少要提示', 'en-US': 'Satisfaction below which a target is told' },
    unit: '%',
    least: 0,
    most: 100,
    softer: 'lower',
  },
  rateFloor: {
    title: {
      'zh-CN': '合格、整改、及时等比率低于多少要提示',
      'en-US': 'Rates of passing, mending or punctuality below which a target is told',
    },
    unit: '%',
    least: 0,
    most: 100,
    softer: 'lower',
  },
  targetJump: {
    title: {
      'zh-CN': '年度指标值与历史值相差多少以上，要说明原因',
      'en-US': 'Difference from history above which a reason is asked for',
    },
    unit: '%',
    least: 0,
    most: 1000,
    softer: 'higher',
  },
  farJump: {
    title: {
      'zh-CN': '年度指标值与历史值相差多少以上，由提示升为警告',
      'en-US': 'Difference from history above which the hint is a warning',
    },
    unit: '%',
    least: 0,
    most: 10_000,
    softer: 'higher',
  },
  behindHistory: {
    title: {
      'zh-CN': '比历史水平差多少以上，由提示升为警告',
      'en-US': 'Worse than history from which the hint is a warning',
    },
    unit: '%',
    least: 0,
    most: 1000,
    softer: 'higher',
  },
  farBehindHistory: {
    title: {
      'zh-CN': '比历史水平差多少以上，由警告升为错误',
      'en-US': 'Worse than history from which the warning is an error',
    },
    unit: '%',
    least: 0,
    most: 1000,
    softer: 'higher',
  },
  identicalShare: {
    title: {
      'zh-CN': '目标、规划、标准、历史值全相同的行占多少，要核对',
      'en-US': 'Share of rows with equal target, plan, standard and history that is told',
    },
    unit: '%',
    least: 1,
    most: 100,
    softer: 'higher',
  },
  identicalRows: {
    title: { 'zh-CN': '至少几行才看上一条', 'en-US': 'Fewest rows for the share above' },
    unit: '行',
    least: 1,
    most: 1000,
    whole: true,
    softer: 'higher',
  },
};

export const thresholdIds = Object.keys(thresholdInfos) as (keyof Thresholds)[];

/** The first is never above the second. */
export const thresholdOrder: readonly [keyof Thresholds, keyof Thresholds][] = [
  ['fewestIndicators', 'mostIndicators'],
  ['targetJump', 'farJump'],
  ['behindHistory', 'farBehindHistory'],
];

export type WordListId = keyof WordOverrides;

export interface WordListInfo {
  title: Text;
  /** What becomes of a word, and how one is written; stands on the sheet. */
  note: string;
  /** Signs of the shortest word: one sign alone is in too many texts. */
  shortest: 1 | 2;
  /** Which of the two finds less. */
  softer: 'add' | 'remove';
}

export const wordListInfos: Readonly<Record<WordListId, WordListInfo>> = {
  vagueValues: {
    title: { 'zh-CN': '没有评价标准的值', 'en-US': 'Values without measure' },
    note: '整个指标值就是这个词的，要求写可以核查的结果。例：良好',
    shortest: 1,
    softer: 'remove',
  },
  bareChanges: {
    title: { 'zh-CN': '没有幅度的变化', 'en-US': 'Changes without amount' },
    note: '整个指标值就是这个词的，要求写基数和幅度。例：提升',
    shortest: 2,
    softer: 'remove',
  },
  promptWords: {
    title: { 'zh-CN': '没有时点的时限', 'en-US': 'Limits without a date' },
    note: '时效指标的值就是这个词的，要求写日期或天数。例：尽快',
    shortest: 2,
    softer: 'remove',
  },
  slogans: {
    title: { 'zh-CN': '口号的开头', 'en-US': 'Beginnings of slogans' },
    note: '年度目标各句、指标解释以它开头的，当作口号。例：大力',
    shortest: 2,
    softer: 'remove',
  },
  pastPhrases: {
    title: { 'zh-CN': '写成已完成工作的词', 'en-US': 'Phrases of work already done' },
    note: '目标里有它的，要求改写为计划年度的结果。例：取得了',
    shortest: 2,
    softer: 'remove',
  },
  expenseEnds: {
    title: { 'zh-CN': '不是指标的经费名称', 'en-US': 'Expense items that are no indicators' },
    note: '指标名称以它结尾的，当作经费，不是指标。例：专项经费',
    shortest: 2,
    softer: 'remove',
  },
  internalDuties: {
    title: { 'zh-CN': '只管内部的职责', 'en-US': 'Duties inside the office' },
    note: '部门职责里有它的，不要求产出、效益、满意度齐全。例：后勤',
    shortest: 2,
    softer: 'add',
  },
  staleTexts: {
    title: { 'zh-CN': '过时的提法', 'en-US': 'Stale texts' },
    note: '目标里还有它的，提醒核对。写“提法：最后一年”，一行一个。例：两学一做：2018',
    shortest: 2,
    softer: 'remove',
  },
  vagueSources: {
    title: { 'zh-CN': '查不到出处的来源', 'en-US': 'Vague sources' },
    note: '标准值的来源就是这个词的，要求写明文件。例：相关文件',
    shortest: 1,
    softer: 'remove',
  },
  unreliableSources: {
    title: { 'zh-CN': '不能作依据的来源', 'en-US': 'Unreliable sources' },
    note: '标准值、历史值的来源里有它的，要求换来源。例：百科',
    shortest: 2,
    softer: 'remove',
  },
  typos: {
    title: { 'zh-CN': '错别字', 'en-US': 'Slips of typing' },
    note: '写“错→对”，删去的只写错的。例：既时→及时',
    shortest: 2,
    softer: 'remove',
  },
  nounUnits: {
    title: { 'zh-CN': '名词的计量单位', 'en-US': 'Units of a noun' },
    note: '名称以它结尾的指标用哪些单位。写“名词：单位、单位”，一行一个；删去的名词不查单位。例：床位数：张',
    shortest: 1,
    softer: 'remove',
  },
};

export const wordListIds = Object.keys(wordListInfos) as WordListId[];
