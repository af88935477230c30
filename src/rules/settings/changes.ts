// What settings have otherwise than the rules as they ship, for people to see by what a table is checked.
import { rules } from '..';
import type { Text } from '../rule';
import { defaultThresholds, type Thresholds } from '../thresholds';
import { thresholdInfos, wordListIds, wordListInfos } from './catalogue';
import { demands, requirablesByProfile, scopeName, setSeverities } from './names';
import { overridePartIds, ownText, partRows, type OverridePart, type Part } from './parts';
import type { RuleSettings } from './settings';
import { printEntry } from './wordEntries';
import { overridesOf, scopes, type Scope } from './written';

export interface SettingChange {
  /** Unique: part, id and scope, or what is done with the words. */
  key: string;
  part: Part;
  id: string;
  /** Finds less than the rules as they ship, or weighs it less. */
  softer: boolean;
  text: Text;
}

export const changeKey = (part: Part, id: string, which: Scope): string => [part, id, which ?? ''].join('/');

/** As it is where nothing is written for the scope; undefined where the profile does not know it. */
function usual(settings: RuleSettings, part: OverridePart, id: string, scope: Scope) {
  const forAll: string | number | undefined =
    scope === undefined ? undefined : (settings.all[part] as Record<string, string | number>)[id];
  if (forAll !== undefined) return forAll;
  if (part === 'severities') return rules.find((rule) => rule.id === id)!.severity;
  if (part === 'thresholds') return defaultThresholds[id as keyof Thresholds];
  const demandsOf = scopes.flatMap((each) =>
    each === undefined || (scope !== undefined && each !== scope)
      ? []
      : requirablesByProfile.get(each)!.flatMap((entry) => (entry.id === id ? [entry.demand] : [])),
  );
  // Where the profiles differ, whatever is written for all of them changes one.
  return new Set(demandsOf).size === 1 ? demandsOf[0] : undefined;
}

function isSofter(
  part: OverridePart,
  id: string,
  before: string | number | undefined,
  after: string | number,
): boolean {
  if (part === 'thresholds') {
    const isHigher = after > before!;
    return isHigher === (thresholdInfos[id as keyof Thresholds].softer === 'higher');
  }
  const order: readonly (string | number | undefined)[] = part === 'severities' ? setSeverities : demands;
  return before === undefined ? after === 'optional' : order.indexOf(after) > order.indexOf(before);
}

function overrideChanges(settings: RuleSettings, scope: Scope): SettingChange[] {
  const own = overridesOf(settings, scope);
  return overridePartIds.flatMap((part) =>
    partRows[part].flatMap(({ id, title }): SettingChange[] => {
      const after = (own[part] as Record<string, string | number>)[id];
      const before = usual(settings, part, id, scope);
      if (after === undefined || after === before) return [];
      const unit = part === 'thresholds' ? thresholdInfos[id as keyof Thresholds].unit : '';
      const say = (locale: keyof Text) => {
        const old = before === undefined ? '' : `${ownText(part, before)[locale]} → `;
        const where = scope === undefined ? '' : ` [${scopeName(scope)[locale]}]`;
        const colon = locale === 'zh-CN' ? '：' : ': ';
        return `${title[locale]}${where}${colon}${old}${ownText(part, after)[locale]}${unit}`;
      };
      return [
        {
          key: changeKey(part, id, scope),
          part,
          id,
          softer: isSofter(part, id, before, after),
          text: { 'zh-CN': say('zh-CN'), 'en-US': say('en-US') },
        },
      ];
    }),
  );
}

function wordChanges({ words }: RuleSettings): SettingChange[] {
  return wordListIds.flatMap((id) => {
    const change = words[id];
    if (!change) return [];
    const { title, softer } = wordListInfos[id];
    const entries = { add: change.add.map(printEntry), remove: change.remove };
    return (['add', 'remove'] as const).flatMap((which): SettingChange[] => {
      const list = entries[which];
      if (list.length === 0) return [];
      const [chinese, english] = which === 'add' ? ['增加', 'adds'] : ['删去', 'takes away'];
      return [
        {
          key: changeKey('words', id, which),
          part: 'words',
          id,
          softer: softer === which,
          text: {
            'zh-CN': `${title['zh-CN']}：${chinese} ${list.join('；')}`,
            'en-US': `${title['en-US']}: ${english} ${list.join('; ')}`,
          },
        },
      ];
    });
  });
}

/** For all tables first, then by profile, then words. What is written and changes nothing is left out. */
export const changesOf = (settings: RuleSettings): SettingChange[] => [
  ...scopes.flatMap((scope) => overrideChanges(settings, scope)),
  ...wordChanges(settings),
];
