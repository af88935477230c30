// The signs and words by which a cell says "at least", "at most", "exactly".
import { compactText } from '../text';
import type { Operator } from './value';

/** What stands before the number; half-width, without white space. */
const BEFORE: Record<Operator, string[]> = {
  '≥': [
    ...[
      '≥',
      '≧',
      '⩾',
      '>=',
      '=>',
      '>或=',
      '大于等于',
      '大于或等于',
      '大于或者等于',
      '高于等于',
      '高于或等于',
    ],
    ...['不低于', '不少于', '不小于', '不得低于', '不得少于', '不得小于', '至少', '最低', '最少'],
  ],
  '≤': [
    ...[
      '≤',
      '≦',
      '⩽',
      '<=',
      '=<',
      '<或=',
      '小于等于',
      '小于或等于',
      '小于或者等于',
      '低于等于',
      '低于或等于',
    ],
    ...[
      '不高于',
      '不超过',
      '不多于',
      '不大于',
      '不得高于',
      '不得超过',
      '不得多于',
      '不得大于',
      '至多',
      '最多',
      '最高',
    ],
  ],
  '=': ['=', '==', '等于'],
  '>': ['>', '大于', '高于', '多于', '超过'],
  '<': ['<', '小于', '低于', '少于', '不足', '不到'],
};

/** What stands after number and unit (95%以上, 30天内). */
const AFTER: Record<'≥' | '≤', string[]> = {
  '≥': ['及以上', '以上(含)', '(含)以上', '以上'],
  '≤': ['及以下', '以下(含)', '(含)以下', '以下', '之内', '以内', '内'],
};

const longestFirst = (words: Partial<Record<Operator, string[]>>) =>
  Object.entries(words)
    .flatMap(([operator, list]) => list.map((word) => ({ word, operator: operator as Operator })))
    .sort((a, b) => b.word.length - a.word.length);

const HEADS = longestFirst(BEFORE);
const TAILS = longestFirst(AFTER);

/** `>=`, `=<`, `＞＝`, 不低于, 不超过, 以上 … to the one sign; undefined when the text is no operator. */
export function normaliseOperator(text: string): Operator | undefined {
  const wanted = compactText(text);
  return [...HEADS, ...TAILS].find(({ word }) => word === wanted)?.operator;
}

/** Takes the operator off both ends of a compact text; undefined when the two ends contradict. */
export function splitOperator(compact: string): { operator?: Operator; rest: string } | undefined {
  const head = HEADS.find(({ word }) => compact.startsWith(word));
  const afterHead = compact.slice(head?.word.length ?? 0);
  const tail = TAILS.find(({ word }) => afterHead.endsWith(word));
  if (head && tail && head.operator !== tail.operator) return undefined;
  const operator = head?.operator ?? tail?.operator;
  const rest = afterHead.slice(0, afterHead.length - (tail?.word.length ?? 0));
  return operator ? { operator, rest } : { rest };
}
