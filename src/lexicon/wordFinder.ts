// Looks words of lists up in texts.
import { remembered } from '../domain/remembered';
import { compactText } from '../domain/text';
import { nameHead } from './nameHead';
import { beginsWithAny, firstContained, longestEnd } from './wordSearch';

export interface WordFinder<List extends string> {
  /** Does the name, remarks left off, end with a word of the list? */
  endsWith: (name: string, list: List) => boolean;
  /** A name without the longest word of the list that it ends with. */
  withoutEnd: (name: string, list: List) => string;
  /** Does the text begin with a word of the list? */
  startsWith: (text: string, list: List) => boolean;
  /** The first word of the list that the text contains. */
  containedWord: (text: string, list: List) => string | undefined;
  contains: (text: string, list: List) => boolean;
  /** Do both texts say each word of the list, or neither of them? */
  saySame: (a: string, b: string, list: List) => boolean;
  /** Is the whole text one of the words? */
  isOneOf: (text: string, list: List) => boolean;
  /** A text without each word of the list, or with something else in their places. */
  without: (text: string, list: List, instead?: string) => string;
}

/** Any of the words, the longest first. */
function patternOf(list: readonly string[]): RegExp {
  const escaped = [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'g');
}

export function createWordFinder<List extends string>(
  words: Readonly<Record<List, readonly string[]>>,
): WordFinder<List> {
  // A list is made ready when it is first asked about, each for what it is asked.
  const contained = remembered((list) => firstContained(words[list as List]));
  const starts = remembered((list) => beginsWithAny(words[list as List]));
  const ends = remembered((list) => longestEnd(words[list as List]));
  const patterns = remembered((list) => patternOf(words[list as List]));

  return {
    endsWith: (name, list) => ends(list)(nameHead(name)) > 0,
    withoutEnd: (name, list) => name.slice(0, name.length - ends(list)(name)),
    startsWith: (text, list) => starts(list)(compactText(text)),
    containedWord(text, list) {
      const rank = contained(list)(compactText(text));
      return rank === undefined ? undefined : words[list][rank];
    },
    contains: (text, list) => contained(list)(compactText(text)) !== undefined,
    saySame(a, b, list) {
      const [left, right] = [compactText(a), compactText(b)];
      return words[list].every((word) => left.includes(word) === right.includes(word));
    },
    isOneOf: (text, list) => words[list].includes(compactText(text).toLowerCase()),
    without: (text, list, instead = '') => compactText(text).replace(patterns(list), instead),
  };
}
