// What a finance bureau has otherwise than the rules do as they ship. Plain data.
import type { RequiredKinds } from '../../domain/profiles/missing';
import type { WordOverrides } from '../../lexicon';
import type { Severity } from '../finding';
import { defaultThresholds, type Thresholds } from '../thresholds';

export type SetSeverity = Severity | 'off';

export interface Overrides {
  /** By a rule's id. The rule's usual severity leaves its cases as they are; another one holds for all of them. */
  severities: Readonly<Record<string, SetSeverity>>;
  thresholds: Readonly<Partial<Thresholds>>;
  /** What a project table must have. */
  required: RequiredKinds;
}

export interface RuleSettings {
  version: typeof SETTINGS_VERSION;
  /** Whose rules they are, such as a bureau's name; '' where nobody has said. */
  name: string;
  /** For tables of every kind and version of the hierarchy. */
  all: Overrides;
  /** By a profile's id, for its project tables; they come before those for all. */
  profiles: Readonly<Record<string, Overrides>>;
  /** A word is vague whatever the hierarchy. */
  words: WordOverrides;
}

/** Raised when what older versions read would no longer be right. */
export const SETTINGS_VERSION = 1;

export const noOverrides: Overrides = { severities: {}, thresholds: {}, required: {} };

/** The rules as they ship. */
export const standardSettings: RuleSettings = {
  version: SETTINGS_VERSION,
  name: '',
  all: noOverrides,
  profiles: {},
  words: {},
};

/** What a table is checked by. */
export interface Effective {
  severities: Overrides['severities'];
  thresholds: Thresholds;
  required: RequiredKinds;
}

/** Without a profile: for the tables of a department, which have none. */
export function effectiveFor({ all, profiles }: RuleSettings, profileId: string | undefined): Effective {
  const own = (profileId === undefined ? undefined : profiles[profileId]) ?? noOverrides;
  return {
    severities: { ...all.severities, ...own.severities },
    thresholds: { ...defaultThresholds, ...all.thresholds, ...own.thresholds },
    required: { ...all.required, ...own.required },
  };
}
