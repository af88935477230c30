// Lists of words, and what a name or value is by them. Words are written half-width and without white space.
import { compactText } from '../domain/text';
import { nameHead } from './nameHead';
import { createWordFinder } from './wordFinder';
import { longestEnd } from './wordSearch';
import words from './words.json';

/** Lists that a bureau may alter; rules ask a `Lexicon` for them. */
export const openWordLists = [
  'vagueValues',
  'bareChanges',
  'promptWords',
  'pastPhrases',
  'sloganStarts',
  'aimStarts',
  'expenseEnds',
  'internalDutyWords',
] as const;
export type OpenWordList = (typeof openWordLists)[number];
/** Lists that only make rules work. */
export type WordList = Exclude<keyof typeof words, OpenWordList>;

export const openWords: Readonly<Record<OpenWordList, readonly string[]>> = words;

export const { endsWith, withoutEnd, startsWith, containedWord, contains, saySame, isOneOf, without } =
  createWordFinder<WordList>(words);

const rateEnd = longestEnd(words.rateEnds);
const notRateEnd = longestEnd(words.notRateEnds);

/** 覆盖率 and 占比 are rates; 效率 and 频率 are not. */
export function isRateName(name: string): boolean {
  const head = nameHead(name);
  return rateEnd(head) > notRateEnd(head);
}

/** A rate that is always counted in percent, so that 程度 and 水平 are left out. */
export function isMeasurableName(name: string): boolean {
  return (isRateName(name) && !/(程度|水平)$/.test(nameHead(name))) || endsWith(name, 'measurableEnds');
}

/** 显著提升, 效果明显, 有所改善: a degree of change, composed of words that say no more. */
export function isVagueDegree(text: string): boolean {
  const compact = compactText(text).replace(/[、,;。]/g, '');
  if (!contains(compact, 'degreeWords')) return false;
  if (!contains(compact, 'changeWords') && !contains(compact, 'effectWords')) return false;
  return without(without(without(compact, 'effectWords'), 'changeWords'), 'degreeWords') === '';
}

/** 公共服务水平提升率: a rate of change of what has no number. */
const RISE_OF_QUALITY =
  /(?:服务|管理|治理|保障|文明|文化|素质|素养|综合|发展|工作|技术|创新|履职|执法|教学|医疗|业务|能力|整体)(?:水平|能力|质量|效能|效率|素质|意识|环境|形象|影响力|竞争力|知名度|质效)(?:提升|提高|改善|增强|增长)(?:率|度|幅度|比例|程度)?$/;
export const isRiseOfQuality = (name: string) => RISE_OF_QUALITY.test(nameHead(name));

/** 十分完善, 持续浓厚: a state of some degree. 稳定 alone can be told from what is not. */
export function isVagueState(text: string): boolean {
  const compact = compactText(text).replace(/[、,;。]/g, '');
  if (words.barePraise.includes(compact)) return true;
  if (!contains(compact, 'stateWords') || !contains(compact, 'degreeWords')) return false;
  return without(without(compact, 'stateWords'), 'degreeWords') === '';
}

/** 基本到位, 力争完成: done or not quite, as one likes to see it. */
export function isNearly(text: string): boolean {
  const compact = compactText(text);
  const [start] = words.nearlyStarts.filter((word) => compact.startsWith(word));
  return start !== undefined && words.nearlyDone.some((word) => compact.slice(start.length).startsWith(word));
}

/** 36左右, 约50人次: a number that binds nobody. */
export function isAboutNumber(text: string): boolean {
  return /^[≥≤=><]?(?:大?约|将?近|接近|大概|力争|争取|尽量)[≥≤=><]?\d|\d(?:[\p{Script=Han}%‰]{0,4})(?:左右|上下|多[个人户家件次场亩吨]?$|余[个人户家件次场亩吨]?$)/u.test(
    compactText(text),
  );
}

/** Which rank it is that 达到先进水平 or 位居前列 claims, without saying among whom. */
const RANK =
  /^(?:达到|达|处于|保持|保持在|位居|位列|进入|居于|力争)*(?:同行业|行业|国内外|国内|较为|相对)?(?:先进|领先|较高|一流|优良|中上|前列)(?:水平|行列|地位|位置|程度)?$/;

/** 达到先进水平: a rank among nobody in particular. A lone 先进 or 国际领先 can be the grade of an appraisal. */
export function isVagueRank(text: string): boolean {
  const compact = compactText(text);
  return RANK.test(compact) && /水平|行列|地位|位置|前列/.test(compact);
}

/** Do two texts have two signs in a row in common? */
export function sharePair(a: string, b: string): boolean {
  for (let i = 0; i + 1 < a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}

/** 2025年9月底前, 2025-09-30, 每季度末, 年底: a day or the end of a period. */
export function isDateText(text: string): boolean {
  return /20\d\d[-./]\d{1,2}[-./]\d|\d月|[年月季]度?[底末初]|\d日|[月年]底?前|每[年月季]/.test(
    compactText(text),
  );
}
