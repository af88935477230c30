// What a project table would look like in another version of the hierarchy, for people to agree to.
import { profiles, guessProfile, type Profile } from '../../src/domain/profiles';
import { convertIndicators, type OpenPlace } from '../../src/domain/profiles/convert';
import type { PlacedProjectTable } from '../../src/domain/tables';

type Row = PlacedProjectTable['indicators'][number];
export type Place = OpenPlace['choices'][number];

export interface ProfileSwitch {
  /** Indicators that have no one place, answered or not. */
  asked: { indicator: Row; choices: readonly Place[] }[];
  /** 二级指标 that indicators leave, where these go, and how many they are. */
  moves: { from: string; to: Place; count: number }[];
  /** Indicators that keep their place. */
  staying: number;
}

export const otherProfiles = ({ indicators }: PlacedProjectTable): Profile[] => {
  const own = guessProfile(indicators);
  return profiles.filter(({ id }) => id !== own.id);
};

/** `places`: what was answered, by the indicator's row. */
export function profileSwitch(
  { indicators }: PlacedProjectTable,
  to: Profile,
  places: ReadonlyMap<number, Place>,
): ProfileSwitch {
  const answers = new Map(
    indicators.flatMap(({ row }, index) => {
      const place = places.get(row);
      return place ? [[index, place] as const] : [];
    }),
  );
  const open = new Map(convertIndicators(indicators, to).open.map(({ index, choices }) => [index, choices]));
  const before = new Map(indicators.map((indicator) => [indicator.row, indicator]));
  const moves = new Map<string, ProfileSwitch['moves'][number]>();
  const converted = convertIndicators(indicators, to, answers);
  for (const { row, level1, level2 } of converted.indicators) {
    const old = before.get(row)!;
    if (old.level1 === level1 && old.level2 === level2) continue;
    const key = `${old.level2}→${level1}›${level2}`;
    const move = moves.get(key) ?? { from: old.level2, to: { level1, level2 }, count: 0 };
    moves.set(key, { ...move, count: move.count + 1 });
  }
  const moving = [...moves.values()].reduce((sum, { count }) => sum + count, 0);
  return {
    asked: indicators.flatMap((indicator, index) => {
      const choices = open.get(index);
      return choices ? [{ indicator, choices }] : [];
    }),
    moves: [...moves.values()],
    staying: indicators.length - moving - converted.open.length,
  };
}
