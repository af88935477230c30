// Rows in stretches, and the moves that bring rows from one order into another.
import type { EditStep } from '../edit';

type Move = Extract<EditStep, { kind: 'moveRows' }>;

/** A stretch of equal items: where it begins, and how many there are. */
export interface Stretch {
  first: number;
  count: number;
}

/** Indexes that meet the condition, as stretches from the first one on. */
export function stretches(length: number, meets: (index: number) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < length; index++) {
    if (!meets(index)) continue;
    const open = found.at(-1);
    if (open && open.first + open.count === index) open.count++;
    else found.push({ first: index, count: 1 });
  }
  return found;
}

/** From the order `from` to the order `to` of the same rows, which stand from row `first` on. */
export function movesBetween(from: readonly number[], to: readonly number[], first: number): Move[] {
  const moves: Move[] = [];
  const now = [...from];
  to.forEach((row, place) => {
    const at = now.indexOf(row);
    if (at === place) return;
    let count = 1;
    while (now[at + count] !== undefined && now[at + count] === to[place + count]) count++;
    moves.push({ kind: 'moveRows', at: first + at, count, to: first + place });
    now.splice(place, 0, ...now.splice(at, count));
  });
  return moves;
}
