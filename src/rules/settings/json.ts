// Settings as JSON, for the command line and for keeping versions. Heavy because of its schema: not for the pane.
import { z } from 'zod';
import { profiles } from '../../domain/profiles';
import { compactText } from '../../domain/text';
import { plainLists } from '../../lexicon';
import { rules } from '..';
import type { Text } from '../rule';
import { thresholdIds, thresholdInfos, wordListInfos, type WordListId } from './catalogue';
import { demands, requirableIds, requirableNames, requirablesByProfile, setSeverities } from './names';
import { isInProfile } from './parts';
import { problemTexts, type SettingProblem } from './problems';
import { SETTINGS_VERSION, type RuleSettings } from './settings';
import { addProblem, headOf, removeProblem, type WordEntry } from './wordEntries';
import { contradiction, tidySettings } from './written';

/** Of each key, which may be missing. */
const optional = <Key extends string, Value extends z.ZodType>(
  keys: readonly Key[],
  value: (key: Key) => Value,
) =>
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, value(key).optional()])) as Record<Key, z.ZodOptional<Value>>,
  );

const limits = optional(thresholdIds, (id) => {
  const { least, most, whole } = thresholdInfos[id];
  const number = z.number().min(least).max(most);
  return whole ? number.int() : number;
});

const overridesSchema = z.strictObject({
  severities: optional(
    rules.map(({ id }) => id),
    () => z.enum(setSeverities),
  ).default({}),
  thresholds: limits.default({}),
  required: optional(requirableIds, () => z.enum(demands)).default({}),
});

const word = z.string().transform(compactText);
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject({ add: z.array(entry).default([]), remove: z.array(word).default([]) });

const wordsSchema = z.strictObject({
  ...optional(plainLists, () => listOf(word)).shape,
  staleTexts: listOf(
    z.strictObject({ phrase: word, lastYear: z.number().int().min(1900).max(2099) }),
  ).optional(),
  typos: listOf(z.strictObject({ slip: word, right: word })).optional(),
  nounUnits: listOf(z.strictObject({ noun: word, units: z.array(word).min(1) })).optional(),
});

const settingsSchema = z.strictObject({
  version: z.literal(SETTINGS_VERSION),
  name: z.string().trim().default(''),
  all: overridesSchema.prefault({}),
  profiles: optional(
    profiles.map(({ id }) => id),
    () => overridesSchema,
  ).default({}),
  words: wordsSchema.default({}),
});

const anyText = (text: string): Text => ({ 'zh-CN': text, 'en-US': text });

/** What is allowed where a key is not known. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  const last = String(path.at(-1) ?? '');
  if (last === 'severities') return ['docs/rules.md'];
  if (last === 'thresholds') return thresholdIds;
  if (last === 'required') return requirableIds;
  if (last === 'words') return Object.keys(wordListInfos);
  if (last === 'profiles') return profiles.map(({ id }) => id);
  if (last === 'all' || path.at(-2) === 'profiles') return Object.keys(overridesSchema.shape);
  return path.length === 0 ? Object.keys(settingsSchema.shape) : [];
}

function messageOf(issue: z.core.$ZodIssue): Text {
  const { path } = issue;
  const id = thresholdIds.find((one) => one === path.at(-1));
  if (path.at(-2) === 'thresholds' && id) {
    const { least, most, unit, whole = false } = thresholdInfos[id];
    return problemTexts.number(JSON.stringify(issue.input) ?? '', least, most, unit, whole);
  }
  switch (issue.code) {
    case 'invalid_value':
      return problemTexts.value(issue.values.map((value) => JSON.stringify(value)));
    case 'unrecognized_keys':
      return problemTexts.keys(issue.keys, knownKeys(path));
    case 'invalid_type':
      return problemTexts.type(issue.expected);
    default:
      return anyText(issue.message);
  }
}

const joined = (path: readonly PropertyKey[]) => path.map(String).join('.');

/** What a schema does not see: kinds that a profile lacks, words, limits that contradict each other. */
function meaningProblems(settings: RuleSettings): SettingProblem[] {
  const kinds = Object.entries(settings.profiles).flatMap(([profile, { required }]) =>
    Object.keys(required)
      .filter((id) => !isInProfile('required', id, profile))
      .map((id) => {
        const allowed = requirablesByProfile.get(profile)!.map((entry) => entry.id);
        const name = requirableNames.get(id as (typeof allowed)[number])!;
        const message = problemTexts.notInProfile(name, profile, allowed);
        return { path: joined(['profiles', profile, 'required', id]), message };
      }),
  );
  const words = Object.entries(settings.words).flatMap(([list, { add, remove }]) => {
    const id = list as WordListId;
    const told = (which: string, index: number, message: Text | undefined) =>
      message ? [{ path: joined(['words', list, which, index]), message }] : [];
    return [
      ...(add as readonly WordEntry[]).flatMap((entry, index) => told('add', index, addProblem(id, entry))),
      ...remove.flatMap((entry, index) => told('remove', index, removeProblem(id, headOf(entry)))),
    ];
  });
  const wrong = contradiction(settings);
  if (!wrong) return [...kinds, ...words];
  const { scope, written, message } = wrong;
  const path = scope === undefined ? ['all'] : ['profiles', scope];
  return [...kinds, ...words, { path: joined([...path, 'thresholds', written[0]!]), message }];
}

/** Never throws. */
export function parseRuleSettings(
  text: string,
): { settings: RuleSettings } | { problems: readonly SettingProblem[] } {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path: '', message: problemTexts.noJson((error as Error).message) }] };
  }
  const parsed = settingsSchema.safeParse(written, { reportInput: true });
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map((issue) => ({
        path: joined(issue.path),
        message: messageOf(issue),
      })),
    };
  // What is missing is undefined in the schema's type, and no key at all in what it gives.
  const settings = tidySettings(parsed.data as RuleSettings);
  const problems = meaningProblems(settings);
  return problems.length > 0 ? { problems } : { settings };
}

export const printRuleSettings = (settings: RuleSettings): string =>
  `${JSON.stringify(tidySettings(settings), null, 2)}\n`;
