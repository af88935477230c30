// Where all entries stand with a query: as it is written first, with more tolerance while too little is found.
import { pointsOf, STRONG_HIT, WORTH, type Corpus, type Meeting } from './score';
import type { Query } from './tolerance';

export interface Candidate {
  row: number;
  /** The mean over the words of the query. */
  points: number;
  /** To be multiplied with the points. */
  worth: number;
  /** How each word is met. */
  meetings: Meeting[];
}

/** With so many good hits nothing else can have been meant. */
const ENOUGH = 5;

/** How each row meets a word so far, and its points. */
interface Standing {
  meetings: (Meeting | undefined)[];
  points: Float32Array;
}

/** The rows in which every word is met, in no order. `ways`: only as written, or with tolerance where it is needed. */
export function candidatesOf(
  corpus: Corpus,
  rows: number,
  queries: readonly Query[],
  ways: 'written' | 'all' = 'all',
): Candidate[] {
  const standings = queries.map((): Standing => ({
    meetings: new Array(rows).fill(undefined),
    points: new Float32Array(rows),
  }));
  const meetAll = (meeting: Meeting) =>
    queries.forEach((query, at) => meet(corpus, query, meeting, standings[at]!));

  meetAll('written');
  let candidates = combined(standings, rows);
  if (ways === 'written' || isEnough(candidates)) return candidates;
  meetAll('sound');
  meetAll('scattered');
  candidates = combined(standings, rows);
  const enough = queries.some(({ isShort }) => isShort) ? 1 : ENOUGH;
  if (strongAmong(candidates) >= enough) return candidates;
  meetAll('slip');
  return combined(standings, rows);
}

/** Tries the rows in which the word is not met yet. */
function meet(corpus: Corpus, query: Query, meeting: Meeting, { meetings, points }: Standing): void {
  for (let row = 0; row < points.length; row++) {
    if (meetings[row] !== undefined) continue;
    points[row] = pointsOf(corpus, row, query, meeting);
    if (points[row]! > 0) meetings[row] = meeting;
  }
}

/** One word at most may have a slip. */
function combined(standings: readonly Standing[], rows: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (let row = 0; row < rows; row++) {
    if (standings.some(({ meetings }) => meetings[row] === undefined)) continue;
    const meetings = standings.map((standing) => standing.meetings[row]!);
    if (meetings.indexOf('slip') !== meetings.lastIndexOf('slip')) continue;
    candidates.push({
      row,
      points: standings.reduce((sum, { points }) => sum + points[row]!, 0) / standings.length,
      worth: Math.min(...meetings.map((meeting) => WORTH[meeting])),
      meetings,
    });
  }
  return candidates;
}

/** Nothing else need be looked for. */
export const isEnough = (candidates: readonly Candidate[]) => strongAmong(candidates) >= ENOUGH;

/** In the name or a keyword, and no slip. */
const strongAmong = (candidates: readonly Candidate[]) =>
  candidates.filter(({ points, worth }) => points >= STRONG_HIT && worth >= WORTH.sound).length;
