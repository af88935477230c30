// What words tell about an indicator. The words are data, written half-width and without white space; here is
// only how they are looked up.
import { remembered } from '../domain/remembered';
import { compactText as compactAnew } from '../domain/text';
import type { Level2Kind } from '../domain/profiles';
import directions from './directions.json';
import nouns from './nouns.json';
import sources from './sources.json';
import stale from './stale.json';
import words from './words.json';

export type WordList = keyof typeof words;

const compactText = remembered(compactAnew);

/** A name without remarks in brackets and closing punctuation, so that it ends with the noun it is about. */
export const nameHead = remembered((name) =>
  compactText(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/[\p{P}\p{S}]+$/u, ''),
);

const withLength = (text: string, candidates: readonly string[]) =>
  candidates.filter((word) => text.endsWith(word)).reduce((best, word) => Math.max(best, word.length), 0);

/** Does the name, remarks left off, end with a word of the list? */
export function endsWith(name: string, list: WordList): boolean {
  return withLength(nameHead(name), words[list]) > 0;
}

/** Does the text begin with a word of the list? */
export function startsWith(text: string, list: WordList): boolean {
  const compact = compactText(text);
  return words[list].some((word) => compact.startsWith(word));
}

/** The first word of the list that the text contains. */
export function containedWord(text: string, list: WordList): string | undefined {
  const compact = compactText(text);
  return words[list].find((word) => compact.includes(word));
}

export function contains(text: string, list: WordList): boolean {
  return containedWord(text, list) !== undefined;
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

/** A text without each word of the list. */
export function without(text: string, list: WordList): string {
  return [...words[list]]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), compactText(text));
}

/** Do two texts have two signs in a row in common? */
export function sharePair(a: string, b: string): boolean {
  for (let i = 0; i + 1 < a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
  return false;
}

export interface NounClass {
  /** `unit` in one spelling and without 万 or 亿 before it. */
  fits(unit: string): boolean;
  /** For people: what is usual. */
  example: string;
  isMoney: boolean;
}

/** The class of nouns that a name ends with. */
export function nounClass(name: string): NounClass | undefined {
  const head = nameHead(name);
  const found = nouns.classes
    .map((entry) => ({ entry, length: withLength(head, entry.ends) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)[0]?.entry;
  if (!found) return undefined;
  const families = found.families as (keyof typeof nouns.families)[];
  const units = families.flatMap((family) => nouns.families[family]);
  return {
    // 剂次 is a sort of 次, 亩次 a sort of 亩.
    fits: (unit) =>
      units.includes(unit) ||
      (unit.endsWith('次') && (units.includes('次') || units.includes(unit.slice(0, -1)))),
    example: found.example,
    isMoney: families.includes('money'),
  };
}

export type Direction = 'more' | 'less';

const includesAny = (text: string, candidates: readonly string[]) =>
  candidates.some((word) => text.includes(word));

/** Which way is better for a name typed by hand; undefined where the words do not tell. */
export function directionOf(name: string, kind: Level2Kind | undefined): Direction | undefined {
  const text = compactText(name);
  if (includesAny(text, directions.negated) || endsWith(name, 'costEnds')) return 'less';
  if (includesAny(text, directions.less)) {
    // Complaints are better fewer, complaints settled in time better more; of complaints handled nobody can tell.
    if (includesAny(text, directions.turnsLess)) return isRateName(name) ? 'more' : undefined;
    return includesAny(text, directions.more) ? undefined : 'less';
  }
  if (includesAny(text, directions.more) || kind === 'quantity' || kind === 'satisfaction') return 'more';
  return undefined;
}

/** A source so general that nobody can look it up. */
export function isVagueSource(source: string): boolean {
  return sources.vague.includes(compactText(source));
}

/** Everyday statistics of one's own, which say what was, not what should be. */
export function isOwnStatistics(source: string): boolean {
  return includesAny(source, sources.statistics) && !includesAny(source, sources.publishedStatistics);
}

/** A source of targets, which say what should be, not what was. */
export function isTargetSource(source: string): boolean {
  return includesAny(source, sources.targets);
}

/** Does a 备注 give a reason, rather than name a source once more? */
export function givesReason(note: string): boolean {
  const text = compactText(note);
  if (includesAny(text, sources.reasonWords)) return true;
  return text.length >= 10 && !includesAny(text, sources.sourceNouns);
}

export interface StalePhrase {
  phrase: string;
  /** The last year in which it was current. */
  lastYear: number;
}

/** Campaigns and plans named in a text that were over before the given year. */
export function stalePhrases(text: string, year: number): StalePhrase[] {
  const compact = compactText(text).replace(/[“”"]/g, '');
  return stale.filter(({ phrase, except, lastYear }) => {
    const rest = except.reduce((left, word) => left.replaceAll(word, ''), compact);
    return lastYear < year && rest.includes(phrase);
  });
}
