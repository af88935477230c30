// The search behind the picker: characters, pinyin, initials and mixtures, the obvious entry first, one slip forgiven.
import type { LibraryIndicator } from '../indicator';
import { createAlphabet, scriptOf } from './alphabet';
import { indexColumn, markWords } from './corpus';
import { rangesInName, type Corpus, type Meeting } from './score';
import { candidatesOf } from './standing';
import { wordsOf } from './term';
import { queryOf, type Query } from './tolerance';

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
/** At most; a short name is the likelier wish. */
const SHORT_NAME_GAINS = 3;
/** At most; less than between a name's beginning and its inside. */
const PREFERENCE_GAINS = 7;

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

  return (text, limit = 50, prefer = () => 0) => {
    const queries = wordsOf(text).map((word) => queryOf(word, script));
    if (queries.length === 0) return [];
    const nuance = (entry: LibraryIndicator) =>
      SHORT_NAME_GAINS / (1 + entry.name.length / 8) + PREFERENCE_GAINS * prefer(entry);
    const candidates = candidatesOf(corpus, entries.length, queries).map((candidate) => ({
      ...candidate,
      score: (candidate.points + nuance(entries[candidate.row]!)) * candidate.worth,
    }));
    candidates.sort((a, b) => b.score - a.score);
    const asWritten = candidates.filter(({ worth }) => worth === 1).length;
    return candidates
      .slice(0, Math.min(limit, asWritten + MOST_TOLERANT))
      .map(({ row, score, meetings }) => ({
        entry: entries[row]!,
        score,
        highlights: highlightsOf(corpus, row, queries, meetings),
      }));
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
