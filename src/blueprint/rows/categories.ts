// The kinds of an annual table's rows (数量指标, 社会效益 …): which rows a kind's own are, and how the table writes it.
import { findLevel2, guessProfileByKinds, type Profile } from '../../domain/profiles';
import { placeIn } from '../../domain/profiles/convert';
import type { PlacedAnnualTable } from '../../domain/tables';
import type { IndicatorPick } from '../../library/pick';
import { officialNames, placeForBlock } from './blocks';

export interface Categories {
  /** After which of these kinds, as written, a pick comes: an index into them, 0 for the first place. */
  placeAmong(texts: readonly string[], pick: IndicatorPick): number;
  /** Is this text the pick's own kind? */
  isOwn(text: string, pick: IndicatorPick): boolean;
  /** The pick's kind in the table's words; those of `texts` come first. */
  textFor(pick: IndicatorPick, texts: readonly string[]): string;
}

export function categoriesOf({ indicators }: PlacedAnnualTable, picks: readonly IndicatorPick[]): Categories {
  const written = indicators.map(({ category }) => category).filter((text) => text !== '');
  const profile = guessProfileByKinds(
    written,
    picks.map(({ level2 }) => level2),
  );
  const namesOf = (text: string) => officialNames(profile, text, text);
  const placeOf = ({ level1, level2 }: IndicatorPick) =>
    placeIn(profile, level2) ?? officialNames(profile, level1, level2);
  const isOwn = (text: string, pick: IndicatorPick) => namesOf(text).level2 === placeOf(pick).level2;
  return {
    isOwn,
    placeAmong(texts, pick) {
      const last = texts.findLastIndex((text) => isOwn(text, pick));
      if (last >= 0) return last + 1;
      const place = placeIn(profile, pick.level2);
      return place ? placeForBlock(texts.map(namesOf), profile, place.level1, place.level2) : texts.length;
    },
    textFor(pick, texts) {
      const place = placeOf(pick);
      const own = [...written, ...texts].findLast((text) => isOwn(text, pick));
      if (own !== undefined) return own;
      const siblings = written.filter((text) => namesOf(text).level1 === place.level1);
      // A table that writes 产出指标 and no more of its kinds.
      const wide = siblings.findLast((text) => !findLevel2(profile, text));
      const name = findLevel2(profile, pick.level2) ? pick.level2 : place.level2;
      return wide ?? inHabit(name, siblings.length > 0 ? siblings : written, profile);
    },
  };
}

/** 数量指标, or 数量 where the table mostly writes its kinds so. */
function inHabit(name: string, texts: readonly string[], profile: Profile): string {
  const short = name.replace(/指标$/, '');
  const isHabit = texts.filter((text) => !text.endsWith('指标')).length > texts.length / 2;
  return isHabit && findLevel2(profile, short) ? short : name;
}
