// Settings as they are put together from what somebody wrote: in one shape, and free of contradictions.
import { profiles } from '../../domain/profiles';
import { thresholdInfos, thresholdOrder } from './catalogue';
import type { OverridePart } from './parts';
import { problemTexts } from './problems';
import { effectiveFor, noOverrides, type Overrides, type RuleSettings } from './settings';
import type { Text } from '../rule';
import type { Thresholds } from '../thresholds';

/** Undefined: for all tables. */
export type Scope = string | undefined;

export const scopes: readonly Scope[] = [undefined, ...profiles.map(({ id }) => id)];

export const overridesOf = ({ all, profiles }: RuleSettings, scope: Scope): Overrides =>
  scope === undefined ? all : (profiles[scope] ?? noOverrides);

const isEmpty = (overrides: Overrides) =>
  Object.values(overrides).every((part) => Object.keys(part as object).length === 0);

/** Without scopes and lists that hold nothing, so that settings that say the same are the same. */
export function tidySettings(settings: RuleSettings): RuleSettings {
  const words = Object.entries(settings.words).filter(
    ([, change]) => change.add.length > 0 || change.remove.length > 0,
  );
  const own = Object.entries(settings.profiles).filter(([, overrides]) => !isEmpty(overrides));
  return { ...settings, profiles: Object.fromEntries(own), words: Object.fromEntries(words) };
}

/** With one entry more, or one less where there is no value. */
export function withOverride(
  settings: RuleSettings,
  scope: Scope,
  part: OverridePart,
  id: string,
  value: string | number | undefined,
): RuleSettings {
  const own = overridesOf(settings, scope);
  const kept = Object.entries(own[part]).filter(([key]) => key !== id);
  const changed = {
    ...own,
    [part]: Object.fromEntries(value === undefined ? kept : [...kept, [id, value]]),
  } as Overrides;
  if (scope === undefined) return { ...settings, all: changed };
  return { ...settings, profiles: { ...settings.profiles, [scope]: changed } };
}

export interface Contradiction {
  scope: Scope;
  /** Those of the two that are written for this scope. */
  written: (keyof Thresholds)[];
  message: Text;
}

/** The first pair of limits that are the wrong way round. */
export function contradiction(settings: RuleSettings): Contradiction | undefined {
  for (const scope of scopes) {
    const { thresholds } = effectiveFor(settings, scope);
    const own = overridesOf(settings, scope).thresholds;
    for (const pair of thresholdOrder) {
      const [low, high] = pair;
      if (thresholds[low] <= thresholds[high]) continue;
      const message = problemTexts.order(
        thresholdInfos[low].title,
        thresholds[low],
        thresholdInfos[high].title,
        thresholds[high],
      );
      return { scope, written: pair.filter((id) => own[id] !== undefined), message };
    }
  }
  return undefined;
}
