// Whether a name counts what its project itself does, such as trainings held or notices put up.
import { remembered } from '../domain/remembered';
import doings from './doings.json';
import { nameHead } from './nameHead';
import { isRateName } from './words';

const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

const COUNT_END = `(?:${anyOf(doings.counts)})`;
const STARTS = new RegExp(`^(?:全年|年度|计划|累计)?(?:${anyOf(doings.verbs)})`);
const COUNTED_DOING = new RegExp(`(?:${anyOf([...doings.verbs, ...doings.events])})${COUNT_END}$`);

/** Units of what is done or bought, not of those who benefit. `unit` in one spelling. */
export const isDoingUnit = (unit: string) => doings.units.includes(unit);

/** 举办宣讲会场次, 张贴标识牌, 设备检修次数; not what others do of it, nor what it spares. */
export const isOwnDoing = remembered((name): boolean => {
  const head = nameHead(name);
  if (isRateName(name) || doings.ofOthers.some((word) => head.includes(word))) return false;
  return STARTS.test(head) || COUNTED_DOING.test(head);
});
