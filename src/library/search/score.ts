// How obvious an entry is as the answer to one word of a query, in points.
import type { Column } from './corpus';
import { grades, isScattered, occurs, scatteredCharacters, type Hit } from './match';
import type { Finders, Query, Way } from './tolerance';

/** The indexed library; a row of each column is an entry. */
export interface Corpus {
  names: Column;
  keywords: Column;
  definitions: Column;
}

/** Points by grade, none for no hit at all. */
type Points = readonly [none: 0, inside: number, wordStart: number, prefix: number, whole: number];

/** A keyword met in full beats a hit amid the words of a name, and everything beats a definition. */
const NAME: Points = [0, 70, 80, 90, 100];
const KEYWORD: Points = [0, 50, 55, 62, 76];
const SCATTERED_IN_NAME = 36;
const IN_DEFINITION = 20;
/** Initials say less than syllables or characters. */
const INITIALS_LOSE = 4;
/** The head noun of a name is its end. */
const NAME_END_GAINS = 5;
/** At most, for a hit that is the whole name. */
const COVERAGE_GAINS = 5;

/** How a term may be met; letters that stand scattered in a name are soon met by chance. */
export type Meeting = Way | 'scattered';

/** What the points are worth. Whatever is not as written stands below the least that is. */
export const WORTH: Record<Meeting, number> = { written: 1, sound: 0.16, scattered: 0.08, slip: 0.06 };

/** A hit in a name or keyword has at least so many points. */
export const STRONG_HIT = KEYWORD[grades.inside] - INITIALS_LOSE;

/** The points of a row when the query is met in this way; 0 when it is not. */
export function pointsOf(corpus: Corpus, row: number, query: Query, meeting: Meeting): number {
  const { names, definitions } = corpus;
  const { term, isTelling, isPinyin } = query;
  if (meeting === 'scattered') return isPinyin && isTelling && isScattered(names, row, term) ? 100 : 0;
  const finders = query.finders(meeting);
  if (finders === undefined) return 0;
  const inPiece = pointsInPiece(corpus, row, finders);
  if (inPiece > 0 || meeting !== 'written' || !isTelling) return inPiece;
  if (!isPinyin && isScattered(names, row, term)) return SCATTERED_IN_NAME;
  return occurs(definitions, row, term.full, term.complete) ? IN_DEFINITION : 0;
}

function pointsInPiece({ names, keywords }: Corpus, row: number, finders: Finders): number {
  const inName = bestHit(names, row, finders, NAME);
  const points = inName.points + nuances(names, row, inName);
  if (inName.points > KEYWORD[grades.whole]) return points;
  return Math.max(points, bestHit(keywords, row, finders, KEYWORD).points);
}

function nuances({ offsets }: Column, row: number, { from, to }: Hit): number {
  const end = offsets[row + 1]!;
  const covered = (COVERAGE_GAINS * (to - from)) / (end - offsets[row]! || 1);
  return covered + (to === end && to > from ? NAME_END_GAINS : 0);
}

interface RatedHit extends Hit {
  points: number;
}

const NO_HIT: RatedHit = { grade: grades.none, from: 0, to: 0, points: 0 };

function bestHit(column: Column, row: number, { full, initials }: Finders, points: Points): RatedHit {
  if (!initials.occurs(column, row)) return NO_HIT;
  const byFull = rated(full.find(column, row), points, 0);
  if (initials === full || byFull.grade >= grades.prefix) return byFull;
  const byInitials = rated(initials.find(column, row), points, INITIALS_LOSE);
  return byInitials.points > byFull.points ? byInitials : byFull;
}

function rated(hit: Hit | undefined, points: Points, loss: number): RatedHit {
  if (hit === undefined) return NO_HIT;
  const { grade, from, to } = hit;
  return { grade, from, to, points: points[grade] - loss };
}

/** The characters of the name that a query stands for when met like this, as ranges of the column in order. */
export function rangesInName(
  { names }: Corpus,
  row: number,
  query: Query,
  meeting: Meeting,
): [from: number, to: number][] {
  const finders = meeting === 'scattered' ? undefined : query.finders(meeting);
  const hit = finders === undefined ? NO_HIT : bestHit(names, row, finders, NAME);
  if (hit !== NO_HIT) return [[hit.from, hit.to]];
  if (!query.isTelling) return [];
  return scatteredCharacters(names, row, query.term).map((at) => [at, at + 1]);
}
