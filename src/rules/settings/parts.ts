// The four parts of the settings as rows: what can be set, how it is usually, and how a cell of it is read and written.
import { profiles } from '../../domain/profiles';
import { parseNumber } from '../../domain/values';
import { compactText } from '../../domain/text';
import { plainLists, standardWords } from '../../lexicon';
import { rules } from '..';
import type { Text } from '../rule';
import { defaultThresholds, type Thresholds } from '../thresholds';
import { thresholdIds, thresholdInfos, wordListIds, wordListInfos } from './catalogue';
import {
  demandNames,
  demands,
  requirableIds,
  requirableNames,
  requirablesByProfile,
  setSeverities,
  severityNames,
} from './names';
import { problemTexts } from './problems';
import type { Overrides } from './settings';

/** A part of `Overrides`. */
export type OverridePart = keyof Overrides;
export type Part = OverridePart | 'words';
export const overridePartIds: readonly OverridePart[] = ['severities', 'thresholds', 'required'];

export interface PartRow {
  id: string;
  title: Text;
  /** In Chinese, as it stands on the sheet. */
  usual: string;
  note: string;
}

/** By profile, where they differ. */
function usualDemand(id: string): string {
  const known = profiles.flatMap((profile) => {
    const entry = requirablesByProfile.get(profile.id)!.find((one) => one.id === id);
    return entry ? [{ profile: profile.id, name: demandNames[entry.demand]['zh-CN'] }] : [];
  });
  const [first] = known;
  const isSame = known.length === profiles.length && known.every(({ name }) => name === first?.name);
  return isSame ? first!.name : known.map(({ profile, name }) => `${profile}版${name}`).join('\n');
}

function requiredNote(id: string): string {
  if (id === 'benefit') return '几类效益指标里至少一类';
  return id === 'cost' ? '成本指标；2021版是几类成本指标里至少一类' : '';
}

export const partRows: Readonly<Record<Part, readonly PartRow[]>> = {
  severities: rules.map(({ id, title, severity, source }) => ({
    id,
    title,
    usual: severityNames[severity]['zh-CN'],
    note: source,
  })),
  thresholds: thresholdIds.map((id) => {
    const { title, unit } = thresholdInfos[id];
    return { id, title, usual: String(defaultThresholds[id]), note: `单位：${unit}` };
  }),
  required: requirableIds.map((id) => {
    const name = requirableNames.get(id)!;
    return { id, title: { 'zh-CN': name, 'en-US': name }, usual: usualDemand(id), note: requiredNote(id) };
  }),
  words: wordListIds.map((id) => {
    const { title, note } = wordListInfos[id];
    const plain = plainLists.find((list) => list === id);
    // What there is to take away has to be seen; of the other lists it would be too much.
    const known = plain ? `\n现有：${standardWords(plain).join('、')}` : '';
    return { id, title, usual: '', note: note + known };
  }),
};

/** Has this profile the kind? Everything else is every profile's. */
export const isInProfile = (part: OverridePart, id: string, profileId: string | undefined): boolean =>
  part !== 'required' ||
  profileId === undefined ||
  requirablesByProfile.get(profileId)!.some((entry) => entry.id === id);

type Parsed = { value: string | number } | { message: Text };

/** What a person may write instead of our word, white space aside. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  停用: 'off',
  关闭: 'off',
  不查: 'off',
  不检: 'off',
  非必备: 'optional',
  不必备: 'optional',
  选填: 'optional',
};

function parseChoice<Id extends string>(
  text: string,
  ids: readonly Id[],
  names: Readonly<Record<Id, Text>>,
): Parsed {
  const wanted = compactText(text).toLowerCase();
  const value = ids.find(
    (id) => wanted === names[id]['zh-CN'] || wanted === id || OTHER_WORDS[wanted] === id,
  );
  return value
    ? { value }
    : {
        message: problemTexts.choice(
          text,
          ids.map((id) => names[id]),
        ),
      };
}

export function thresholdProblem(id: keyof Thresholds, value: number | undefined, text: string) {
  const { least, most, unit, whole = false } = thresholdInfos[id];
  const isFine =
    value !== undefined && value >= least && value <= most && !(whole && !Number.isInteger(value));
  return isFine ? undefined : problemTexts.number(text, least, most, unit, whole);
}

/** What stands in a cell of the bureau's own. */
export function parseOwn(part: OverridePart, id: string, text: string): Parsed {
  if (part === 'severities') return parseChoice(text, setSeverities, severityNames);
  if (part === 'required') return parseChoice(text, demands, demandNames);
  const threshold = id as keyof Thresholds;
  const bare = compactText(text);
  const { unit } = thresholdInfos[threshold];
  const plain = parseNumber(bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare);
  const value = plain === undefined ? undefined : Number(plain);
  const message = thresholdProblem(threshold, value, text);
  return message ? { message } : { value: value! };
}

/** The same for a person to read. */
export function ownText(part: OverridePart, value: string | number): Text {
  if (part === 'severities') return severityNames[value as keyof typeof severityNames];
  if (part === 'required') return demandNames[value as keyof typeof demandNames];
  return { 'zh-CN': String(value), 'en-US': String(value) };
}
