// Words with one sign wrong that sounds or looks the same: 补帖 for 补贴. What could be other words is left alone.
import { remembered } from '../domain/remembered';
import data from './homophones.json';
import type { Slip } from './typos';

/** A term that is looked for where a part of it stands: `at` signs before that part. */
interface Place {
  term: string;
  at: number;
  /** Signs of the term that may be wrong. */
  open: readonly number[];
}

interface Index {
  known: ReadonlySet<string>;
  /** By the signs of a term that have to be right: two of a long one, one of a short one. */
  places: ReadonlyMap<string, readonly Place[]>;
  /** Numbers of the groups that a sign is in. */
  groups: ReadonlyMap<string, readonly number[]>;
}

function addTo<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry) {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

const wordsOf = (text: string) => text.split(' ');

function createIndex(): Index {
  const places = new Map<string, Place[]>();
  const addLong = (terms: string, isStartOpen: boolean, isEndOpen: boolean) => {
    for (const term of wordsOf(terms)) {
      const end = term.length - 2;
      const [front, back] = [term.length === 4 ? [0, 1] : [0], term.length === 4 ? [2, 3] : [2]];
      if (isEndOpen) addTo(places, term.slice(0, 2), { term, at: 0, open: back });
      if (isStartOpen) addTo(places, term.slice(-2), { term, at: end, open: front });
    }
  };
  addLong(data.long, true, true);
  addLong(data.start, true, false);
  addLong(data.end, false, true);
  for (const term of wordsOf(data.second)) addTo(places, term[0]!, { term, at: 0, open: [1] });
  for (const term of wordsOf(data.first)) addTo(places, term[1]!, { term, at: 1, open: [0] });
  const groups = new Map<string, number[]>();
  wordsOf(data.sounds).forEach((group, number) => {
    for (const sign of group) addTo(groups, sign, number);
  });
  return { known: new Set(Object.values(data).flatMap(wordsOf)), places, groups };
}

let index: Index | undefined;

function isAlike(a: string, b: string): boolean {
  const [left, right] = [index!.groups.get(a), index!.groups.get(b)];
  return left !== undefined && right !== undefined && left.some((group) => right.includes(group));
}

/** Small words that stand anywhere, so that a window of two may hold the end of something else. */
const SMALL =
  '市县区镇乡村量率数是的当在和与对为等中内外后前有无不未已将被把向从到由以及其各每本该此可能会要就也都又再';

/** Does the text have the term at this place, but for one open sign that is like it? */
function slipAt(text: string, start: number, { term, open }: Place): string | undefined {
  const window = text.slice(start, start + term.length);
  if (start < 0 || window.length < term.length || window === term) return undefined;
  const wrong = open.find((position) => window[position] !== term[position])!;
  for (let position = 0; position < term.length; position++) {
    if (position !== wrong && window[position] !== term[position]) return undefined;
  }
  if (term.length === 2 && SMALL.includes(window[wrong]!)) return undefined;
  return isAlike(window[wrong]!, term[wrong]!) && !index!.known.has(window) ? window : undefined;
}

/** The longest such slip of a text that can stand for one term only. */
export const homophoneSlip = remembered((text): Slip | undefined => {
  index ??= createIndex();
  const found = new Map<string, Set<string>>();
  for (let at = 0; at < text.length; at++) {
    for (const length of [1, 2]) {
      for (const place of index.places.get(text.slice(at, at + length)) ?? []) {
        const slip = slipAt(text, at - place.at, place);
        if (slip !== undefined) found.set(slip, (found.get(slip) ?? new Set<string>()).add(place.term));
      }
    }
  }
  const [best] = [...found].filter(([, terms]) => terms.size === 1).sort(([a], [b]) => b.length - a.length);
  return best && { slip: best[0], right: [...best[1]][0]! };
});
