// Words of a list as they are typed: read, written, and found fault with.
import { compactText } from '../../domain/text';
import {
  knownCampaigns,
  knownSlips,
  plainLists,
  standardWords,
  type NounUnits,
  type PlainList,
  type Slip,
  type StalePhrase,
} from '../../lexicon';
import type { Text } from '../rule';
import { wordListInfos, type WordListId } from './catalogue';
import { problemTexts } from './problems';

export type WordEntry = string | StalePhrase | Slip | NounUnits;

const isPlain = (list: WordListId): list is PlainList => (plainLists as readonly string[]).includes(list);

const EXAMPLES = { staleTexts: '两学一做：2018', typos: '既时→及时', nounUnits: '床位数：张、个' };
const BETWEEN_WORDS = /[、，,；;\n]/;
const BETWEEN_ENTRIES = /[；;\n]/;

/** What the cell of a list holds; 、 can stand in a phrase and stands between units. */
export function splitWords(list: WordListId, column: 'add' | 'remove', text: string): string[] {
  const isWide = list === 'staleTexts' || (list === 'nounUnits' && column === 'add');
  return text
    .split(isWide ? BETWEEN_ENTRIES : BETWEEN_WORDS)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** An entry as typed; undefined where it is not in the form of its list. */
export function parseEntry(list: WordListId, text: string): WordEntry | undefined {
  const [, left = '', right = ''] = /^([\s\S]+?)(?:[：:=＝→]|->)([\s\S]+)$/.exec(text) ?? [];
  switch (list) {
    case 'staleTexts': {
      const [, year] = /^((?:19|20)\d\d)年?$/.exec(compactText(right)) ?? [];
      return year ? { phrase: compactText(left), lastYear: Number(year) } : undefined;
    }
    case 'typos':
      return right ? { slip: compactText(left), right: compactText(right) } : undefined;
    case 'nounUnits': {
      const units = right
        .split(/[、，,]/)
        .map(compactText)
        .filter((unit) => unit !== '');
      return units.length > 0 ? { noun: compactText(left), units } : undefined;
    }
    default:
      return compactText(text);
  }
}

export function printEntry(entry: WordEntry): string {
  if (typeof entry === 'string') return entry;
  if ('phrase' in entry) return `${entry.phrase}：${entry.lastYear}`;
  return 'slip' in entry ? `${entry.slip}→${entry.right}` : `${entry.noun}：${entry.units.join('、')}`;
}

/** In one cell. */
export const joinWords = (list: WordListId, words: readonly string[]): string =>
  words.join(isPlain(list) ? '、' : '\n');

/** By what an entry is known. */
export function headOf(entry: WordEntry): string {
  if (typeof entry === 'string') return entry;
  return 'phrase' in entry ? entry.phrase : 'slip' in entry ? entry.slip : entry.noun;
}

export const formProblem = (list: WordListId, text: string): Text =>
  problemTexts.wordForm(text, isPlain(list) ? '' : EXAMPLES[list]);

/** What is wrong with a word that is to come into a list. */
export function addProblem(list: WordListId, entry: WordEntry): Text | undefined {
  const head = headOf(entry);
  const { shortest } = wordListInfos[list];
  if (head.length < shortest) return problemTexts.wordShort(head, shortest);
  if ((list === 'staleTexts' ? /[；;：:]/ : /[、，,；;：:→]/).test(head)) return problemTexts.wordSigns(head);
  return undefined;
}

/** What is wrong with a word that is to go. Any noun can be left unjudged. */
export function removeProblem(list: WordListId, word: string): Text | undefined {
  if (list === 'nounUnits') return undefined;
  const known = isPlain(list)
    ? standardWords(list)
    : list === 'typos'
      ? knownSlips.map(({ slip }) => slip)
      : knownCampaigns.map(({ phrase }) => phrase);
  return known.includes(word) ? undefined : problemTexts.notInList(word, wordListInfos[list].title);
}
