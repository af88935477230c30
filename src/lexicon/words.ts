// Lists of words, and what a name or value is by them. Words are written half-width and without white space.
import { remembered } from '../domain/remembered';
import { compactText as compactAnew } from '../domain/text';
import { nameHead } from './nameHead';
import words from './words.json';

export type WordList = keyof typeof words;

const compactText = remembered(compactAnew);

const withLength = (text: string, candidates: readonly string[]) =>
  candidates.filter((word) => text.endsWith(word)).reduce((best, word) => Math.max(best, word.length), 0);

/** Does the name, remarks left off, end with a word of the list? */
export function endsWith(name: string, list: WordList): boolean {
  const head = nameHead(name);
  return words[list].some((word) => head.endsWith(word));
}

/** A name without the longest word of the list that it ends with. */
export function withoutEnd(name: string, list: WordList): string {
  return name.slice(0, name.length - withLength(name, words[list]));
}

/** Does the text begin with a word of the list? */
export function startsWith(text: string, list: WordList): boolean {
  const compact = compactText(text);
  return words[list].some((word) => compact.startsWith(word));
}

/** By list: the same names are asked about by many rules, and at every check. */
const finders = new Map<WordList, (text: string) => string | undefined>();

/** The first word of the list that the text contains. */
export function containedWord(text: string, list: WordList): string | undefined {
  let find = finders.get(list);
  if (!find) {
    find = remembered((asked: string) => {
      const compact = compactText(asked);
      return words[list].find((word) => compact.includes(word));
    });
    finders.set(list, find);
  }
  return find(text);
}

export function contains(text: string, list: WordList): boolean {
  return containedWord(text, list) !== undefined;
}

/** Do both texts say each word of the list, or neither of them? */
export function saySame(a: string, b: string, list: WordList): boolean {
  const [left, right] = [compactText(a), compactText(b)];
  return words[list].every((word) => left.includes(word) === right.includes(word));
}

/** Is the whole text one of the words? */
export function isOneOf(text: string, list: WordList): boolean {
  const wanted = compactText(text).toLowerCase();
  return (words[list] as string[]).includes(wanted);
}

/** 覆盖率 and 占比 are rates; 效率 and 频率 are not. */
export function isRateName(name: string): boolean {
  const head = nameHead(name);
  return withLength(head, words.rateEnds) > withLength(head, words.notRateEnds);
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

/** Which rank it is that 达到先进水平 or 位居前列 claims, without saying among whom. */
const RANK =
  /^(?:达到|达|处于|保持|保持在|位居|位列|进入|居于|力争)*(?:同行业|行业|国内外|国内|较为|相对)?(?:先进|领先|较高|一流|优良|中上|前列)(?:水平|行列|地位|位置|程度)?$/;

/** 达到先进水平: a rank among nobody in particular. A lone 先进 or 国际领先 can be the grade of an appraisal. */
export function isVagueRank(text: string): boolean {
  const compact = compactText(text);
  return RANK.test(compact) && /水平|行列|地位|位置|前列/.test(compact);
}

/** A text without each word of the list, or with something else in their places. */
export function without(text: string, list: WordList, instead = ''): string {
  return compactText(text).replace(patternOf(list), instead);
}

const patterns = new Map<WordList, RegExp>();

/** Any word of the list, the longest first. */
function patternOf(list: WordList): RegExp {
  const known = patterns.get(list);
  if (known) return known;
  const escaped = [...words[list]]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'g');
  patterns.set(list, pattern);
  return pattern;
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
