// A project table's indicators from one version of the hierarchy to another: moves what moves, asks about the rest.
import { findLevel2, level2OfKind, profiles, type Level2Kind, type Level2Match, type Profile } from './index';

interface Categorised {
  level1: string;
  level2: string;
}

/** An indicator whose 二级指标 the other profile does not have, with the places it can go to. */
export interface OpenPlace {
  /** Position in the list given. */
  index: number;
  choices: { level1: string; level2: string }[];
}

export interface Converted<T> {
  /** In the order of the new profile; those that are still asked about stand last, as they were. */
  indicators: T[];
  open: OpenPlace[];
}

/** 可持续影响 went into the other benefits; its own nature decides which. */
const heirs: Partial<Record<Level2Kind, readonly Level2Kind[]>> = {
  sustainableImpact: ['socialBenefit', 'economicBenefit', 'ecologicalBenefit'],
};

const placeOf = ({ level1, level2 }: Level2Match) => ({ level1: level1.name, level2: level2.name });

/** What a category is about, by whichever profile knows the name. */
function kindOf(level2: string): Level2Kind | undefined {
  for (const profile of profiles) {
    const match = findLevel2(profile, level2);
    if (match) return match.level2.kind;
  }
  return undefined;
}

/**
 * `answers`: places chosen for indicators that were asked about, by their position in the list.
 * A category that no profile knows is asked about too, with every 二级指标 of the new profile as a choice.
 */
export function convertIndicators<T extends Categorised>(
  indicators: readonly T[],
  to: Profile,
  answers: ReadonlyMap<number, Categorised> = new Map(),
): Converted<T> {
  const order = to.level1.flatMap((level1) =>
    level1.level2.map((level2) => ({ level1: level1.name, level2: level2.name })),
  );
  const open: OpenPlace[] = [];
  const placed = indicators.map((indicator, index) => {
    const place = answers.get(index) ?? placeIn(to, indicator.level2);
    if (place) return { ...indicator, level1: place.level1, level2: place.level2 };
    open.push({ index, choices: choicesFor(indicator.level2, to) ?? order });
    return indicator;
  });
  const rank = ({ level1, level2 }: T) => {
    const position = order.findIndex((place) => place.level1 === level1 && place.level2 === level2);
    return position === -1 ? order.length : position;
  };
  return { indicators: placed.sort((a, b) => rank(a) - rank(b)), open };
}

/** Where a 二级指标 of any profile stands in this one; undefined when it has no one place there. */
export function placeIn(to: Profile, level2: string): Categorised | undefined {
  const own = findLevel2(to, level2);
  if (own) return placeOf(own);
  const kind = kindOf(level2);
  const match = kind && level2OfKind(to, kind);
  return match && placeOf(match);
}

function choicesFor(level2: string, to: Profile): Categorised[] | undefined {
  const kind = kindOf(level2);
  const places = (kind && heirs[kind])?.flatMap((heir) => {
    const match = level2OfKind(to, heir);
    return match ? [placeOf(match)] : [];
  });
  return places?.length ? places : undefined;
}
