// Entries that share most of a query's characters, in whatever order and with others between: 专利授权 for
// 授权发明专利数量. Pairs of neighbours say more than single characters, rare ones more than common ones.
import type { Column } from './corpus';
import type { Script } from './alphabet';

export interface LooseHit {
  row: number;
  /** 0 to 1: the part of the query's weight that the entry has. */
  share: number;
}

const LEAST_CHARACTERS = 3;
/** Bits of a mask: characters in the lower half, pairs in the upper one. */
const MOST_CHARACTERS = 15;
const PAIRS_WEIGH = 1.5;
const LEAST_SHARE = 0.42;
const MOST_HITS = 10;
/** Where nothing shares so much: rather a few guesses than an empty list. */
const GUESS = { share: 0.3, hits: 5 };

/** Sorted, the best first; none for a query with hardly any Chinese characters. */
export function looseHits(columns: readonly Column[], text: string, script: Script): LooseHit[] {
  const characters = [...text].filter((sign) => /\p{Script=Han}/u.test(sign)).slice(0, MOST_CHARACTERS);
  if (characters.length < LEAST_CHARACTERS) return [];
  const ids = characters.map((character) => script.idOf(character) ?? 0);
  const masks = masksOf(columns, ids);
  const weights = weightsOf(masks, ids.length);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const hits: LooseHit[] = [];
  masks.forEach((mask, row) => {
    // A pair at least: single characters meet by chance.
    if (mask >>> MOST_CHARACTERS === 0) return;
    let sum = 0;
    for (let bit = 0; bit < weights.length; bit++) if ((mask >>> bit) & 1) sum += weights[bit]!;
    if (sum >= GUESS.share * whole) hits.push({ row, share: sum / whole });
  });
  hits.sort((a, b) => b.share - a.share);
  const most = hits[0] && hits[0].share >= LEAST_SHARE ? MOST_HITS : GUESS.hits;
  return hits.slice(0, most);
}

/** By row: which of the query's characters and pairs it has. */
function masksOf(columns: readonly Column[], ids: readonly number[]): Int32Array {
  const bits = new Map<number, number>();
  ids.forEach((id, at) => {
    if (id !== 0) bits.set(id, (bits.get(id) ?? 0) | (1 << at));
  });
  const rows = columns[0]!.offsets.length - 1;
  const masks = new Int32Array(rows);
  for (const { ids: texts, offsets } of columns) {
    for (let row = 0; row < rows; row++) {
      let mask = 0;
      let before = 0;
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
        const own = bits.get(texts[at]!) ?? 0;
        // The pair of the query's characters k and k + 1 has the bit of k in the upper half.
        mask |= own | ((before & (own >>> 1)) << MOST_CHARACTERS);
        before = own;
      }
      masks[row]! |= mask;
    }
  }
  return masks;
}

/** The fewer rows have it, the more it weighs. */
function weightsOf(masks: Int32Array, characters: number): number[] {
  return Array.from({ length: MOST_CHARACTERS + characters - 1 }, (_, bit) => {
    if (bit >= characters && bit < MOST_CHARACTERS) return 0;
    let count = 0;
    for (const mask of masks) count += (mask >>> bit) & 1;
    return (bit < MOST_CHARACTERS ? 1 : PAIRS_WEIGH) * Math.log2(1 + masks.length / (count + 2));
  });
}
