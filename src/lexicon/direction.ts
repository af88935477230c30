// Which way is better, as far as a name's words tell.
import { remembered } from '../domain/remembered';
import { compactText } from '../domain/text';
import type { Level2Kind } from '../domain/profiles';
import directions from './directions.json';
import { endsWith, isRateName, withoutEnd } from './words';
import { nameHead } from './nameHead';

export type Direction = 'more' | 'less';

const includesAny = (text: string, candidates: readonly string[]) =>
  candidates.some((word) => text.includes(word));

/** Which way is better for a name typed by hand; undefined where the words do not tell. */
export function directionOf(name: string, kind: Level2Kind | undefined): Direction | undefined {
  const text = compactText(name);
  if (endsWith(name, 'costEnds')) return 'less';
  // 不合格食品处置率 is about the handling, 不合格率 about the fault.
  if (includesAny(text, directions.negated))
    return includesAny(text, directions.turnsLess) ? undefined : 'less';
  if (includesAny(text, directions.less)) {
    // Complaints are better fewer, complaints settled in time better more; of complaints handled nobody can tell.
    if (includesAny(text, directions.turnsLess)) return isRateName(name) ? 'more' : undefined;
    return includesAny(text, directions.more) ? undefined : 'less';
  }
  if (includesAny(text, directions.more) || kind === 'quantity' || kind === 'satisfaction') return 'more';
  return undefined;
}

const anyOf = (words: readonly string[]) => words.join('|');
/** Not of 未复吸率, which is of those who did not. */
const LESS_END = new RegExp(
  `(?<![未无不零非])(?:${anyOf(directions.less)})(?:发生|人员|案件)?(?:率|比率|比例|占比|数|数量|总数|件数|起数|次数|人数|量)?$`,
);
/** 故障修复时间, 发车间隔: what is to be short. */
const SHORT_END = new RegExp(
  `(?:(?:${anyOf(directions.spanVerbs)})(?:${anyOf(directions.spanEnds)})|(?:${anyOf(directions.lessEnds)}))$`,
);
/** 达标, 及时 and the like, rather than what is better more because it is work. */
const PRAISE = directions.more.filter((word) => directions.strongMore.includes(`${word}率`));
const MORE_END = new RegExp(`(?:${anyOf(directions.strongMore)})$`);

/** The same, sure enough to find fault with an operator: told by what the name ends with. */
export const endDirection = remembered((name): Direction | undefined => {
  const head = nameHead(name);
  if (endsWith(head, 'fallEnds')) return fallDirection(withoutEnd(head, 'fallEnds'));
  if (endsWith(head, 'riseEnds') || RISE.test(head)) return riseDirection(head);
  if (includesAny(head, directions.fewer)) return undefined;
  if (SHORT_END.test(head)) return includesAny(head, directions.notLess) ? undefined : 'less';
  if (LESS_END.test(head)) {
    // 查处违法案件数 counts what was done about it; of a rate, only praise (达标排放率) turns the fault.
    const turns = isRateName(head) ? PRAISE : directions.more;
    return includesAny(head, [...directions.turnsLess, ...turns]) ? undefined : 'less';
  }
  if (MORE_END.test(head))
    return includesAny(head, directions.negated) || /[未不无非]/.test(head) ? undefined : 'more';
  return undefined;
});

const RISE = /(?:增加|增长|上升)(?:率|量|幅度|比例)?$/;
const HARMFUL_USE = new RegExp(
  `(?:${anyOf(directions.harmful)})(?:使用|施用|用|投放|产生|消耗|消费|排放)(?:量|强度|总量)$`,
);

/** 农药使用量增加: of what does harm, no rise is wanted. Of other rises the names do not tell. */
function riseDirection(head: string): Direction | undefined {
  const thing = withoutEnd(head, 'riseEnds').replace(RISE, '');
  if (includesAny(thing, directions.turnsLess)) return undefined;
  return HARMFUL_USE.test(thing) || (LESS_END.test(thing) && !includesAny(thing, directions.more))
    ? 'less'
    : undefined;
}

/** 火灾起数下降率: the more a bad thing falls the better. */
const fallDirection = (thing: string): Direction | undefined =>
  LESS_END.test(thing) && !includesAny(thing, [...directions.turnsLess, ...directions.more])
    ? 'more'
    : undefined;
