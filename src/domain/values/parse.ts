// The grammar of a value in a cell. What it cannot read stays words; nothing here throws.
import { remembered } from '../remembered';
import { compactText } from '../text';
import { ARABIC, CHINESE, parseNumber } from './numerals';
import { splitOperator } from './operator';
import { isKnownUnit } from './unit';
import type { Operator, Period, Value } from './value';

type Meaning = Value extends infer V ? (V extends Value ? Omit<V, 'text'> : never) : never;

const NUMBER = `(${ARABIC}|${CHINESE})`;
const UNIT = '([^\\d()/]*)';
const PERIODS: Record<string, Period> = {
  年: '年',
  半年: '半年',
  季度: '季度',
  季: '季度',
  月: '月',
  个月: '月',
  周: '周',
  星期: '周',
  日: '日',
  天: '日',
};
const PERIOD = `(${Object.keys(PERIODS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
/** 2次/半年, 2次/半年(4次), 500元/人/月; what is before the last slash is the unit. */
const PER_PERIOD = new RegExp(`^${NUMBER}([^\\d()]*?)/每?${PERIOD}(?:\\(${NUMBER}${UNIT}\\))?$`);
/** 4次(2次/半年). */
const TOTAL_FIRST = new RegExp(`^${NUMBER}${UNIT}\\(${NUMBER}${UNIT}/每?${PERIOD}\\)$`);
/** 每年2次. */
const EACH_PERIOD = new RegExp(`^每个?${PERIOD}${NUMBER}${UNIT}$`);
const QUANTITY = new RegExp(`^${NUMBER}(.*)$`, 's');
/** 12/10万, said of a share; a 12/30 is none. */
const OF_MANY = /^\/\d+万$/;
/** 348.00（万元）: a unit that is known, in brackets. */
const IN_BRACKETS = /^\(([^()]+)\)$/;
const PERCENT_IN_WORDS = new RegExp(`^百分之(${CHINESE}|${ARABIC})$`);

const DASH = /^[-—–―─\u2212/\\]+$/;
/** Units nobody listed are short, in Chinese (5A is a grade), and hold no word of a sentence. */
const UNIT_SIGNS = /^[\p{Script=Han}·/]{1,8}$/u;
const SENTENCE =
  /[底前后初末旬内外的了已未将需应可达超约至到和与及或不无]|完成|提高|提升|降低|增长|下降|上升|增加|减少|参加|通过|实现|左右|覆盖|合格/;

function isUnit(unit: string): boolean {
  if (unit === '' || isKnownUnit(unit)) return true;
  // 90%完成, 100%达标: a sentence, not a unit.
  if (/[%‰]/.test(unit)) return false;
  return UNIT_SIGNS.test(unit) && !SENTENCE.test(unit);
}

/** 三次 is a number, 一般, 十分满意 and 三级 are words, 十月 is a date: Chinese numerals need a plain measure. */
function fits(number: string, unit: string): boolean {
  if (/^[\d+\-\u2212]/.test(number)) return isUnit(unit);
  return isKnownUnit(unit) && !/^[分级月日点季方]$/.test(unit);
}

/** 2022年 and 12月 name a date. */
function isDate(number: string, unit: string): boolean {
  return unit === '月' || (unit === '年' && /^(?:19|20)\d\d$/.test(number));
}

function frequency(compact: string, operator: Operator | undefined): Meaning | undefined {
  const build = (times: string, unit: string, period: string, total?: string): Meaning | undefined => {
    const [count, sum] = [parseNumber(times), total === undefined ? undefined : parseNumber(total)];
    if (count === undefined || unit === '' || !isUnit(unit) || /[%‰]/.test(unit)) return undefined;
    if (total !== undefined && sum === undefined) return undefined;
    return {
      kind: 'frequency',
      ...(operator && { operator }),
      times: count,
      unit,
      period: PERIODS[period]!,
      ...(sum !== undefined && { total: sum }),
    };
  };
  const perPeriod = PER_PERIOD.exec(compact);
  if (perPeriod) {
    const [, times, unit, period, total, totalUnit] = perPeriod;
    if (totalUnit !== undefined && totalUnit !== unit && totalUnit !== '') return undefined;
    return build(times!, unit!, period!, total);
  }
  const totalFirst = TOTAL_FIRST.exec(compact);
  if (totalFirst) {
    const [, total, totalUnit, times, unit, period] = totalFirst;
    return totalUnit === unit ? build(times!, unit!, period!, total) : undefined;
  }
  const each = EACH_PERIOD.exec(compact);
  return each ? build(each[2]!, each[3]!, each[1]!) : undefined;
}

function quantity(compact: string, operator: Operator | undefined): Meaning | undefined {
  const percent = PERCENT_IN_WORDS.exec(compact);
  const [, typed = '', after = ''] = percent ? ['', percent[1], '%'] : (QUANTITY.exec(compact) ?? []);
  const bracketed = IN_BRACKETS.exec(after)?.[1];
  const unit = OF_MANY.test(after) ? `1${after}` : bracketed && isKnownUnit(bracketed) ? bracketed : after;
  const number = parseNumber(typed);
  if (number === undefined || !fits(typed, unit) || isDate(number, unit)) return undefined;
  return { kind: 'quantity', ...(operator && { operator }), number, unit };
}

function meaning(text: string): Meaning {
  const compact = compactText(text);
  if (compact === '') return { kind: 'blank' };
  if (DASH.test(compact)) return { kind: 'dash' };
  if (compact === '无') return { kind: 'none' };
  // White space may stand between the parts, but "10 20" is not 1020.
  if (/[\d.,]\s+[\d.,]/.test(text)) return { kind: 'words' };
  const inBrackets = /^\(([^()]*)\)$/.exec(compact);
  if (inBrackets) return frequency(inBrackets[1]!, undefined) ?? { kind: 'words' };
  // The operator's tail (内, 以下) can be part of a word, so the whole is tried when the parts are none.
  const split = splitOperator(compact);
  if (!split) return { kind: 'words' };
  return frequency(split.rest, split.operator) ?? quantity(split.rest, split.operator) ?? { kind: 'words' };
}

/** Reads a cell's text. The text itself is kept, so printing gives the same back. */
export const parseValue = remembered((text): Value => ({ text, ...meaning(text) }));
