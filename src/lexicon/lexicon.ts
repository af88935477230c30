// The words that a bureau may alter, as rules look them up: today's lists with what it adds and takes away.
import { compactText } from '../domain/text';
import { createNounClass, type NounClass, type NounUnits } from './nouns';
import { unreliableSources, vagueSources } from './sources';
import { knownCampaigns, stalePhrasesOf, type StalePhrase } from './stale';
import { knownSlips, type Slip } from './typos';
import { createWordFinder, type WordFinder } from './wordFinder';
import { firstContained } from './wordSearch';
import { openWords, type OpenWordList } from './words';

export interface WordChange<Entry> {
  add: readonly Entry[];
  /** A word, or by what an entry is known: its phrase, slip or noun. */
  remove: readonly string[];
}

export const plainLists = [
  'vagueValues',
  'bareChanges',
  'promptWords',
  'slogans',
  'pastPhrases',
  'expenseEnds',
  'internalDuties',
  'vagueSources',
  'unreliableSources',
] as const;
export type PlainList = (typeof plainLists)[number];

export type WordOverrides = Partial<Record<PlainList, WordChange<string>>> & {
  staleTexts?: WordChange<StalePhrase>;
  typos?: WordChange<Slip>;
  nounUnits?: WordChange<NounUnits>;
};

export type Lexicon = Pick<
  WordFinder<OpenWordList>,
  'endsWith' | 'startsWith' | 'contains' | 'containedWord' | 'isOneOf'
> & {
  /** A source so general that nobody can look it up. */
  isVagueSource: (source: string) => boolean;
  /** A page that anybody may write, which no figure can be based on. */
  isUnreliableSource: (source: string) => boolean;
  /** Campaigns and plans named in a text that were over before the given year. */
  stalePhrases: (text: string, year: number) => StalePhrase[];
  /** The slip in a text that comes first in the list. */
  slipIn: (text: string) => Slip | undefined;
  nounClass: (name: string) => NounClass | undefined;
};

/** What a bureau calls slogans begins definitions and goals alike. */
const listOf: Record<OpenWordList, PlainList> = {
  vagueValues: 'vagueValues',
  bareChanges: 'bareChanges',
  promptWords: 'promptWords',
  pastPhrases: 'pastPhrases',
  sloganStarts: 'slogans',
  aimStarts: 'slogans',
  expenseEnds: 'expenseEnds',
  internalDutyWords: 'internalDuties',
};

const unchanged = { add: [], remove: [] };

function altered(known: readonly string[], { add, remove }: WordChange<string> = unchanged): string[] {
  const gone = remove.map(compactText);
  return [...new Set([...known.filter((word) => !gone.includes(word)), ...add.map(compactText)])];
}

export function createLexicon(changes: WordOverrides): Lexicon {
  const lists = Object.keys(openWords) as OpenWordList[];
  const words = Object.fromEntries(
    lists.map((list) => [list, altered(openWords[list], changes[listOf[list]])]),
  ) as Record<OpenWordList, string[]>;
  const { endsWith, startsWith, contains, containedWord, isOneOf } = createWordFinder(words);
  const vague = altered(vagueSources, changes.vagueSources);
  const unreliable = altered(unreliableSources, changes.unreliableSources);
  const { staleTexts = unchanged, typos = unchanged, nounUnits = unchanged } = changes;
  const campaigns = [
    ...knownCampaigns.filter(({ phrase }) => !staleTexts.remove.includes(phrase)),
    ...staleTexts.add.map((entry) => ({ ...entry, phrase: compactText(entry.phrase), except: [] })),
  ];
  const slips = [...typos.add, ...knownSlips.filter(({ slip }) => !typos.remove.includes(slip))];
  const slipRank = firstContained(slips.map(({ slip }) => slip));
  return {
    endsWith,
    startsWith,
    contains,
    containedWord,
    isOneOf,
    isVagueSource: (source) => vague.includes(compactText(source)),
    isUnreliableSource(source) {
      const text = compactText(source);
      return unreliable.some((word) => text.includes(word));
    },
    stalePhrases: (text, year) => stalePhrasesOf(campaigns, text, year),
    slipIn(text) {
      const rank = slipRank(text);
      return rank === undefined ? undefined : slips[rank];
    },
    nounClass: createNounClass(nounUnits.add, nounUnits.remove),
  };
}

/** As it ships. */
export const standardLexicon = createLexicon({});

/** What a plain list holds as it ships. */
export function standardWords(list: PlainList): readonly string[] {
  if (list === 'vagueSources') return vagueSources;
  if (list === 'unreliableSources') return unreliableSources;
  const lists = (Object.keys(openWords) as OpenWordList[]).filter((name) => listOf[name] === list);
  return [...new Set(lists.flatMap((name) => openWords[name]))];
}
