// What severities, demands and scopes are called, on the sheet and in messages.
import type { Demand, Requirable } from '../../domain/profiles/missing';
import { requirables } from '../../domain/profiles/missing';
import { profiles } from '../../domain/profiles';
import type { Text } from '../rule';
import type { SetSeverity } from './settings';

export const severityNames: Readonly<Record<SetSeverity, Text>> = {
  error: { 'zh-CN': '错误', 'en-US': 'error' },
  warning: { 'zh-CN': '警告', 'en-US': 'warning' },
  info: { 'zh-CN': '提示', 'en-US': 'hint' },
  off: { 'zh-CN': '不检查', 'en-US': 'off' },
};
export const setSeverities = Object.keys(severityNames) as SetSeverity[];

export const demandNames: Readonly<Record<Demand, Text>> = {
  error: severityNames.error,
  warning: severityNames.warning,
  optional: { 'zh-CN': '不要求', 'en-US': 'not asked for' },
};
export const demands = Object.keys(demandNames) as Demand[];

/** Without a profile: where it holds for all tables. */
export const scopeName = (profileId: string | undefined): Text =>
  profileId === undefined ? { 'zh-CN': '', 'en-US': '' } : { 'zh-CN': `${profileId}版`, 'en-US': profileId };

/** Of each profile by its id, in its own order. */
export const requirablesByProfile: ReadonlyMap<string, ReturnType<typeof requirables>> = new Map(
  profiles.map((profile) => [profile.id, requirables(profile)]),
);

const everyRequirable = [...requirablesByProfile.values()].flat();

/** As the newest profile that has it calls it; the groups last. */
export const requirableNames: ReadonlyMap<Requirable, string> = new Map(
  [...everyRequirable].reverse().map(({ id, name }) => [id, name]),
);

/** In the order of the newest profile, what only an older one knows behind it. */
export const requirableIds: readonly Requirable[] = [...new Set(everyRequirable.map(({ id }) => id))];
