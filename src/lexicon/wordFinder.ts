// Looks words of lists up in texts; what was found is remembered for these lists alone.
import { remembered } from '../domain/remembered';
import { compactText as compactAnew } from '../domain/text';
import { nameHead } from './nameHead';

const compactText = remembered(compactAnew);

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

/** The length of the longest of the words that the text ends with. */
export const withLength = (text: string, candidates: readonly string[]): number =>
  candidates.filter((word) => text.endsWith(word)).reduce((best, word) => Math.max(best, word.length), 0);

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
  /** By list: the same names are asked about by many rules, and at every check. */
  const finders = new Map<List, (text: string) => string | undefined>();
  const patterns = new Map<List, RegExp>();

  const containedWord = (text: string, list: List) => {
    let find = finders.get(list);
    if (!find) {
      find = remembered((asked: string) => {
        const compact = compactText(asked);
        return words[list].find((word) => compact.includes(word));
      });
      finders.set(list, find);
    }
    return find(text);
  };

  return {
    endsWith(name, list) {
      const head = nameHead(name);
      return words[list].some((word) => head.endsWith(word));
    },
    withoutEnd: (name, list) => name.slice(0, name.length - withLength(name, words[list])),
    startsWith(text, list) {
      const compact = compactText(text);
      return words[list].some((word) => compact.startsWith(word));
    },
    containedWord,
    contains: (text, list) => containedWord(text, list) !== undefined,
    saySame(a, b, list) {
      const [left, right] = [compactText(a), compactText(b)];
      return words[list].every((word) => left.includes(word) === right.includes(word));
    },
    isOneOf: (text, list) => words[list].includes(compactText(text).toLowerCase()),
    without(text, list, instead = '') {
      let pattern = patterns.get(list);
      if (!pattern) patterns.set(list, (pattern = patternOf(words[list])));
      return compactText(text).replace(pattern, instead);
    },
  };
}
