// First and second levels that no profile, or another one than the table's, knows.
import { findLevel1, findLevel2, profiles, type Profile } from '../../domain/profiles';
import { cellName } from '../../sheet/address';
import { defineRule } from '../rule';

const otherProfile = (used: Profile, knows: (profile: Profile) => boolean) =>
  profiles.find((profile) => profile !== used && knows(profile));

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
    ofOtherProfile: {
      'zh-CN': '“{level}”是{other}的{which}，本表其余部分用的是{profile}。请统一用一个版本。',
      'en-US':
        '“{level}” is a {which} of {other}, while the rest of the table follows {profile}. Use one version.',
    },
  },
  check({ view, report }) {
    const { profile } = view;
    const seen = new Set<string>();
    const tell = (
      level: string,
      cell: Parameters<typeof cellName>[0],
      which: '一级指标' | '二级指标',
      other: Profile | undefined,
    ) => {
      // A merged category is one cell for many rows.
      if (seen.has(cellName(cell)) || !seen.add(cellName(cell))) return;
      const names = which === '一级指标' ? profile.level1 : profile.level1.flatMap(({ level2 }) => level2);
      const values = { level, which, profile: profile.name['zh-CN'] };
      if (other) {
        report({
          message: 'ofOtherProfile',
          cells: [cell],
          values: { ...values, other: other.name['zh-CN'] },
        });
        return;
      }
      const list = names.map(({ name }) => name).join('、');
      report({ message: 'unknown', cells: [cell], values: { ...values, names: list } });
    };
    for (const { fields, kindText, nameCell } of view.indicators) {
      const at: Partial<Record<string, typeof nameCell>> = fields.at;
      const level1 = 'level1' in fields ? fields.level1 : '';
      if (level1 !== '' && !findLevel1(profile, level1)) {
        const other = otherProfile(profile, (next) => findLevel1(next, level1) !== undefined);
        tell(level1, at['level1'] ?? nameCell, '一级指标', other);
      }
      // An annual table may name the first level only.
      const isLevel1 = view.kind === 'annual' && findLevel1(profile, kindText);
      if (kindText !== '' && !isLevel1 && !findLevel2(profile, kindText)) {
        const other = otherProfile(profile, (next) => findLevel2(next, kindText) !== undefined);
        tell(kindText, at['level2'] ?? at['category'] ?? nameCell, '二级指标', other);
      }
    }
  },
});
