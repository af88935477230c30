// First and second levels that no profile, or another one than the table's, knows.
import { findLevel1, findLevel2, profiles, type Profile } from '../../domain/profiles';
import { cellName } from '../../sheet/address';
import { compactText } from '../../domain/text';
import { defineRule } from '../rule';
import type { ProjectView } from '../view';

const otherProfile = (used: Profile, knows: (profile: Profile) => boolean) =>
  profiles.find((profile) => profile !== used && knows(profile));

type Level = '一级指标' | '二级指标';

const namesOf = ({ level1 }: Profile, level: Level) =>
  (level === '一级指标' ? level1 : level1.flatMap(({ level2 }) => level2)).map(({ name }) => name).join('、');

/** Its own name, not a synonym. */
const hasName = ({ level1 }: Profile, text: string) =>
  level1.some(({ level2 }) => level2.some(({ name }) => name === compactText(text)));

/** Does a row say what no other profile knows? The form of 2015 takes the names of 2021, not the other way round. */
const isPlainlyOf = (profile: Profile, { indicators }: ProjectView) =>
  indicators.some(
    ({ fields: { level1 } }) =>
      findLevel1(profile, level1) && !otherProfile(profile, (next) => findLevel1(next, level1) !== undefined),
  );

export default defineRule({
  id: 'level1-known',
  title: { 'zh-CN': '一级、二级指标名称规范', 'en-US': 'Known first and second levels' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号的指标体系',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    unknown: {
      'zh-CN': '“{level}”不是{profile}里的{which}。可用的有：{names}。',
      'en-US': '“{level}” is not a {which} of {profile}. It knows: {names}.',
    },
    bothUnknown: {
      'zh-CN':
        '“{level}”和“{level2}”都不是{profile}里的名称。一级指标可用：{names}；二级指标可用：{names2}。',
      'en-US':
        'Neither “{level}” nor “{level2}” is a name of {profile}. It knows {names}; and below them {names2}.',
    },
    ofOtherProfile: {
      'zh-CN': '“{level}”是{other}的{which}，本表其余部分用的是{profile}。请统一用一个版本。',
      'en-US':
        '“{level}” is a {which} of {other}, while the rest of the table follows {profile}. Use one version.',
    },
    nameOfOther: {
      'zh-CN': '“{level}”是{other}的二级指标名称，本表用的是{profile}，应写“{expected}”。',
      'en-US':
        '“{level}” is the name that {other} uses; this table follows {profile}, which says “{expected}”.',
    },
  },
  check({ view, report }) {
    const { profile } = view;
    const isPlain = view.kind === 'project' && profile === profiles[0] && isPlainlyOf(profile, view);
    const seen = new Set<string>();
    const tell = (
      level: string,
      cell: Parameters<typeof cellName>[0],
      which: Level,
      other: Profile | undefined,
    ) => {
      // A merged category is one cell for many rows.
      if (seen.has(cellName(cell)) || !seen.add(cellName(cell))) return;
      const values = { level, which, profile: profile.name['zh-CN'] };
      if (other) {
        report({
          message: 'ofOtherProfile',
          cells: [cell],
          values: { ...values, other: other.name['zh-CN'] },
        });
        return;
      }
      report({ message: 'unknown', cells: [cell], values: { ...values, names: namesOf(profile, which) } });
    };
    for (const { fields, kindText, nameCell } of view.indicators) {
      const at: Partial<Record<string, typeof nameCell>> = fields.at;
      const level1 = 'level1' in fields ? fields.level1 : '';
      const [cell1, cell2] = [at['level1'] ?? nameCell, at['level2'] ?? at['category'] ?? nameCell];
      const isUnknown1 = level1 !== '' && !findLevel1(profile, level1);
      // An annual table may name the first level only.
      const isLevel1 = view.kind === 'annual' && findLevel1(profile, kindText);
      const isUnknown2 = kindText !== '' && !isLevel1 && !findLevel2(profile, kindText);
      const other1 = isUnknown1 && otherProfile(profile, (next) => findLevel1(next, level1) !== undefined);
      const other2 = isUnknown2 && otherProfile(profile, (next) => findLevel2(next, kindText) !== undefined);
      const areNew = !seen.has(cellName(cell1)) && !seen.has(cellName(cell2));
      if (isUnknown1 && isUnknown2 && !other1 && !other2 && areNew) {
        for (const cell of [cell1, cell2]) seen.add(cellName(cell));
        report({
          message: 'bothUnknown',
          cells: [cell1, cell2],
          values: {
            ...{ level: level1, level2: kindText, profile: profile.name['zh-CN'] },
            ...{ names: namesOf(profile, '一级指标'), names2: namesOf(profile, '二级指标') },
          },
        });
        continue;
      }
      const own = isPlain ? findLevel2(profile, kindText)?.level2.name : undefined;
      const older =
        own && own !== compactText(kindText) && otherProfile(profile, (next) => hasName(next, kindText));
      if (older && !seen.has(cellName(cell2))) {
        seen.add(cellName(cell2));
        const versions = { other: older.name['zh-CN'], profile: profile.name['zh-CN'] };
        report({
          message: 'nameOfOther',
          cells: [cell2],
          values: { level: kindText, expected: own, ...versions },
          changes: [{ cell: cell2, before: kindText, after: own }],
        });
      }
      if (isUnknown1) tell(level1, cell1, '一级指标', other1 || undefined);
      if (isUnknown2) tell(kindText, cell2, '二级指标', other2 || undefined);
    }
  },
});
