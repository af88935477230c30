// The search behind the picker: characters, pinyin, initials and mixtures, the obvious entry first, one slip forgiven.
import type { LibraryIndicator } from '../indicator';
import { createAlphabet, scriptOf } from './alphabet';
import { indexColumn, markWords } from './corpus';
import { looseHits } from './loose';
import { rangesInName, type Corpus, type Meeting } from './score';
import { candidatesOf, isEnough } from './standing';
import { wordsOf } from './term';
import { queryOf, type Query } from './tolerance';
import { isColloquial, variantsOf } from './variants';

export interface SearchResult {
  entry: LibraryIndicator;
  /** For comparing results of one query only. */
  score: number;
  /** Ranges of the name that the query stands for, as [start, end) in UTF-16 units; sorted, apart. */
  highlights: [start: number, end: number][];
}

/** @param prefer 0 to 1: which of entries that are met about equally well comes first */
export type Search = (
  query: string,
  limit?: number,
  prefer?: (entry: LibraryIndicator) => number,
) => SearchResult[];

/** More hits that are not as written would be noise. */
const MOST_TOLERANT = 20;
/** What a hit by other words is worth: more than a definition that has the words themselves. */
const OTHER_WORDS = 0.5;
/** What the share of characters is worth, in whatever order: about as much as a slip. */
const LOOSE = 0.07;
/** At most; a short name is the likelier wish. */
const SHORT_NAME_GAINS = 3;
/** At most; less than between a name's beginning and its inside. */
const PREFERENCE_GAINS = 7;

interface Found {
  row: number;
  score: number;
  /** 1 for what is met as it is written. */
  worth: number;
  highlights(): SearchResult['highlights'];
}

/** Prepares the entries; the function it answers gives at most `limit` results, best first. */
export function createSearch(entries: readonly LibraryIndicator[]): Search {
  const alphabet = createAlphabet();
  const column = (partsOf: (entry: LibraryIndicator) => string[]) =>
    indexColumn(entries.map(partsOf), alphabet);
  const corpus: Corpus = {
    names: column(({ name }) => [name]),
    keywords: column(({ keywords }) => keywords),
    definitions: column(({ definition }) => [definition]),
  };
  markWords(corpus.names, corpus.keywords);
  const script = scriptOf(alphabet);

  const nuance = (entry: LibraryIndicator, prefer: (entry: LibraryIndicator) => number) =>
    SHORT_NAME_GAINS / (1 + entry.name.length / 8) + PREFERENCE_GAINS * prefer(entry);

  return (text, limit = 50, prefer = () => 0) => {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    const found = new Map<number, Found>();
    const add = (row: number, points: number, worth: number, highlights: Found['highlights']) => {
      const score = (points + nuance(entries[row]!, prefer)) * worth;
      if (score > (found.get(row)?.score ?? 0)) found.set(row, { row, score, worth, highlights });
    };
    const meet = (said: readonly string[], ways: 'written' | 'all', share: number) => {
      const queries = said.map((word) => queryOf(word, script));
      const candidates = candidatesOf(corpus, entries.length, queries, ways);
      for (const { row, points, worth, meetings } of candidates)
        add(row, points, worth * share, () => highlightsOf(corpus, row, queries, meetings));
      return isEnough(candidates);
    };

    const isEnoughSaid = meet(words, 'all', 1);
    const compact = words.join('');
    if (!isEnoughSaid || isColloquial(compact)) {
      for (const variant of variantsOf(compact)) meet(wordsOf(variant), 'written', OTHER_WORDS);
      // Words apart are all meant.
      const single = words.length === 1 ? compact : '';
      for (const { row, share } of looseHits([corpus.names, corpus.keywords], single, script))
        add(row, share * 100, LOOSE, () => []);
    }
    const sorted = [...found.values()].sort((a, b) => b.score - a.score);
    const asWritten = sorted.filter(({ worth }) => worth === 1).length;
    return sorted
      .slice(0, Math.min(limit, asWritten + MOST_TOLERANT))
      .map(({ row, score, highlights }) => ({ entry: entries[row]!, score, highlights: highlights() }));
  };
}

function highlightsOf(
  corpus: Corpus,
  row: number,
  queries: readonly Query[],
  meetings: readonly Meeting[],
): [number, number][] {
  const { positions } = corpus.names;
  return joined(
    queries
      .flatMap((query, at) => rangesInName(corpus, row, query, meetings[at]!))
      .map(([from, to]) => [positions[from]!, positions[to - 1]! + 1]),
  );
}

/** Sorted, with overlapping and touching ranges made one. */
function joined(ranges: [number, number][]): [number, number][] {
  const sorted = ranges.sort(([a], [b]) => a - b);
  const result: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
