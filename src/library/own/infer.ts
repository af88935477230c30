// What an entry does not say and its other parts do: which way is better, and which bound that asks for.
import { costKinds, findLevel2, profileById } from '../../domain/profiles';
import type { Operator } from '../../domain/values';
import { directionOf } from '../../lexicon';
import type { LibraryIndicator } from '../indicator';
import type { Level2 } from './places';

type Direction = LibraryIndicator['direction'];

const BY_OPERATOR: Partial<Record<Operator, Direction>> = {
  '≥': 'more',
  '>': 'more',
  '≤': 'less',
  '<': 'less',
};

interface Said {
  name: string;
  level2: Level2;
  kind: LibraryIndicator['kind'];
  direction?: Direction | undefined;
  operator?: Operator | undefined;
}

/** The words of the name, and what stands under a cost is a cap; undefined where nothing tells. */
function guess({ name, level2, kind }: Said): Direction | undefined {
  const about = findLevel2(profileById('2015')!, level2['2015'])?.level2.kind;
  const told = directionOf(name, about);
  if (told || kind === 'qualitative') return told ?? 'more';
  return about && costKinds.includes(about) ? 'less' : undefined;
}

/** An operator of the entry's own says more than the words of its name. */
export function inferred(said: Said): { direction: Direction; operator?: Operator } {
  const told = said.direction ?? (said.operator && BY_OPERATOR[said.operator]) ?? guess(said);
  const direction = told ?? 'neutral';
  if (said.kind === 'qualitative') return { direction };
  if (said.operator) return { direction, operator: said.operator };
  if (direction === 'less') return { direction, operator: '≤' };
  // Exactly so only where somebody said that neither way is better.
  return { direction, operator: said.direction === 'neutral' ? '=' : '≥' };
}
