// The figures that a goal promises: each with its unit, its operator and the words around it.
import type Big from 'big.js';
import { remembered } from '../domain/remembered';
import { compactText } from '../domain/text';
import { isKnownUnit, normaliseOperator, parseNumber, toBase, type Operator } from '../domain/values';
import { containedWord, endsWith, startsWith, without } from '../lexicon';

export interface GoalFigure {
  /** As written, with its operator: 不少于60场次. */
  text: string;
  /** The words that it stands among, compact. */
  clause: string;
  operator?: Operator;
  /** A plain decimal; of a date the month. */
  number: string;
  /** '月' for a date, '' for what shall not happen at all. */
  unit: string;
  dimension: string;
  amount: Big;
  /** Year of a date, where it is written. */
  year?: string;
  /** Said of each period, as 每季度1次 is; `amount` is the year's then. */
  isRepeated?: true;
  /** 约180万字: only its size is sure. */
  isRough?: true;
}

/** Not the comma of 1,200. */
const CLAUSES = /(?<!\d),|,(?!\d{3}(?!\d))|[:!?]/;
const SENTENCES = /[。;\n]/;
const LIST_NUMBER = /^\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、)](?!\d)/;
const CONNECTIVES = /([、和及并])/;
const YEAR = /(?<!\d)(20\d\d)年/g;
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const DATE = /^(\d{1,2})月(?:份|(?:\d{1,2}日)|[底末初]|[上中下]旬)?/;
/** 每季度开展 before 1次. */
const REPEATED = /每(半年|季度?|个?月|周|年)(?:至少|不少于)?([^\d]{0,8})$/;
const PER_YEAR: Record<string, number> = { 半年: 2, 季: 4, 季度: 4, 月: 12, 个月: 12, 周: 52, 年: 1 };
const OCCASIONS = ['次', '场', '期', '轮'].map((unit) => toBase('1', unit).dimension);
const LONGEST_UNIT = 6;
/** 3级, 第2类 and 5年 rank and date rather than count. */
const NO_COUNT = /^(?:级|档|年|月|届|号|度|季|分)$/;

/** 24小时值班 and 365天 mean always; 65周岁 is an age. */
const NO_PROMISE = /^(?:24小时|365天|12个月|\d+周岁)/;

/** 依据2024年检查结果: where the work comes from, not when it is done. */
const GROUNDS = /^(?:依据|根据|按照|按)/;

/** Clauses of this year: what was in earlier years, or shall be in later ones, is not this table's promise. */
function ofThisYear(clauses: readonly string[], year: number | undefined): string[] {
  if (year === undefined) return [...clauses];
  // A year holds for what follows it until another one is named.
  let isOther = false;
  return clauses.filter((clause) => {
    const years = [...clause.matchAll(YEAR)].map((match) => Number(match[1]));
    const namesOther = years.length > 0 && !years.includes(year);
    if (GROUNDS.test(clause) && namesOther) return false;
    if (years.length > 0) isOther = namesOther;
    return !isOther;
  });
}

/** Pieces at 、 and 和, where each has a figure of its own. */
function pieces(clause: string): string[] {
  const found: string[] = [];
  for (const part of clause.split(CONNECTIVES)) {
    const last = found.at(-1);
    if (last === undefined || (/\d/.test(last) && /\d/.test(part))) found.push(part);
    else found[found.length - 1] = last + part;
  }
  return found;
}

function unitAt(text: string): string | undefined {
  for (let length = Math.min(LONGEST_UNIT, text.length); length > 0; length--) {
    const unit = text.slice(0, length);
    if (isKnownUnit(unit) && !unit.endsWith('/')) return unit;
  }
  return undefined;
}

function operatorBefore(text: string): { operator: Operator; word: string } | undefined {
  for (let length = Math.min(6, text.length); length > 0; length--) {
    const word = text.slice(-length);
    const operator = normaliseOperator(word);
    if (operator) return { operator, word };
  }
  return undefined;
}

function operatorAfter(text: string): { operator: Operator; word: string } | undefined {
  for (let length = Math.min(5, text.length); length > 0; length--) {
    const word = text.slice(0, length);
    const operator = normaliseOperator(word);
    if (operator && /[上下内]/.test(word)) return { operator, word };
  }
  return undefined;
}

function figureAt(piece: string, match: RegExpMatchArray): GoalFigure | undefined {
  const start = match.index!;
  const [typed] = match;
  const before = piece.slice(0, start);
  const rest = piece.slice(start + typed.length);
  // 4—9月, 第3批, PM2.5 and 96333平台 promise nothing.
  if (/[a-z第\d.]$/i.test(before) || /\d[-—–~至到]$/.test(before) || /^[-—–~至]\d/.test(rest))
    return undefined;
  const isAbout = endsWith(before, 'approximateWords') && !endsWith(before, 'approximateNot');
  const date = DATE.exec(piece.slice(start));
  if (date) {
    if (isAbout) return undefined;
    const month = date[1]!;
    if (Number(month) < 1 || Number(month) > 12) return undefined;
    const year = /(20\d\d)年$/.exec(before)?.[1];
    const text = (year ? `${year}年` : '') + date[0];
    return {
      text,
      clause: piece,
      number: month,
      unit: '月',
      ...toBase(month, '月'),
      dimension: 'date',
      ...(year && { year }),
    };
  }
  const unit = unitAt(rest);
  const number = parseNumber(typed);
  if (unit === undefined || number === undefined || NO_COUNT.test(unit)) return undefined;
  const after = rest.slice(unit.length);
  const isRough = isAbout || startsWith(after, 'approximateWords');
  const head = operatorBefore(before);
  const tail = operatorAfter(after);
  // 24小时内送达 is one.
  if (!head && tail?.operator !== '≤' && NO_PROMISE.test(typed + rest)) return undefined;
  const word = head ?? tail;
  const operator =
    word?.operator ?? (endsWith(before, 'capWords') ? '≤' : endsWith(before, 'reachWords') ? '≥' : undefined);
  const text = (head?.word ?? '') + typed + unit + (tail?.word ?? '');
  const base = toBase(number, unit);
  const each = REPEATED.exec(before);
  const isRepeated = each !== null && OCCASIONS.includes(base.dimension);
  return {
    text: isRepeated ? `每${each[1]}${text}` : text,
    clause: isRepeated ? piece.replace(each[0], each[2]!) : piece,
    ...(operator && { operator }),
    number,
    unit,
    ...base,
    ...(isRough && { isRough }),
    ...(isRepeated && { isRepeated, amount: base.amount.times(PER_YEAR[each[1]!]!) }),
  };
}

/** 按季拨付 without a number is once a quarter. */
const RHYTHM = /[按每逐](半年|季度?|个?月|周)(?!底|末|初|前|度)/;

function rhythmOf(clause: string): GoalFigure | undefined {
  const each = /\d/.test(clause) ? null : RHYTHM.exec(clause);
  if (!each) return undefined;
  const base = toBase('1', '次');
  return {
    text: each[0] + clause.slice(each.index + each[0].length).slice(0, 6),
    clause: clause.replace(each[0], ''),
    number: '1',
    unit: '次',
    ...base,
    isRepeated: true,
    amount: base.amount.times(PER_YEAR[each[1]!]!),
  };
}

/** 不发生安全事故 promises none of them. */
function noneOf(clause: string): GoalFigure | undefined {
  const word = containedWord(clause, 'noneWords');
  if (!word || /\d/.test(clause)) return undefined;
  const object = clause.slice(clause.indexOf(word) + word.length);
  if (object.length < 3) return undefined;
  return { text: word + object, clause: object, operator: '≤', number: '0', unit: '', ...toBase('0', '') };
}

/** `year` is the table's; what a goal says of other years alone is left out. */
export function goalFigures(goal: string, year: number | undefined): GoalFigure[] {
  return goal
    .split(/\n/)
    .flatMap((line) => compactText(line).split(SENTENCES))
    .map((sentence) => sentence.replace(LIST_NUMBER, ''))
    .flatMap((sentence) => ofThisYear(sentence.split(CLAUSES), year))
    .flatMap((clause) => {
      const none = noneOf(clause) ?? rhythmOf(clause);
      const found = pieces(clause).flatMap((piece) =>
        [...piece.matchAll(NUMBER)].flatMap((match) => figureAt(piece, match) ?? []),
      );
      return none ? [none, ...found] : found;
    });
}

const pairsOf = (words: readonly string[]) => [
  ...new Set(
    words.flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)),
    ),
  ),
];
const BREAKS = /[\s\d.%‰\p{P}\p{S}]+/u;

/** Pairs of signs that say what a figure is of: those of 适配率 in 适配率保持在92%以上. */
export const figurePairs = ({ clause, text }: GoalFigure): string[] =>
  pairsOf(without(clause.replace(text, ' '), 'figureFillers', ' ').split(BREAKS));

/** Pairs of signs by which a name is told from others: of 改造教学楼栋数 those of 改造教学楼. */
export const tellingPairs = remembered((name): string[] => {
  const thing = compactText(name).replace(/(.)数$/, (end, unit: string) => (isKnownUnit(unit) ? '' : end));
  return pairsOf(without(thing, 'nameFillers', ' ').split(BREAKS));
});
