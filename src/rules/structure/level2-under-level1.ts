// A 二级指标 under a 一级指标 it does not belong to.
import { findLevel1, findLevel2 } from '../../domain/profiles';
import { cellName, type Cell } from '../../sheet/address';
import { defineRule } from '../rule';

export default defineRule({
  id: 'level2-under-level1',
  title: { 'zh-CN': '二级指标归属正确', 'en-US': 'Second level under its first level' },
  severity: 'error',
  heading: 'relevance',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号的指标体系',
  scope: 'table',
  kinds: ['project'],
  messages: {
    belongsElsewhere: {
      'zh-CN': '“{level2}”放在“{found}”下，按{profile}应属“{expected}”。请改到“{expected}”下。',
      'en-US': '“{level2}” stands under “{found}”; by {profile} it belongs to “{expected}”. Move it there.',
    },
  },
  check({ view, report }) {
    const { profile, indicators } = view;
    const told = new Set<string>();
    const isSame = (one: Cell | undefined, other: Cell | undefined) =>
      one?.row === other?.row && one?.column === other?.column;
    /** The row, and those that share its 二级 cell under the same 一级. */
    const sameBlock = ({ row, level1, at }: (typeof indicators)[number]['fields']) =>
      indicators
        .filter(
          ({ fields }) =>
            fields.row === row || (fields.level1 === level1 && isSame(fields.at.level2, at.level2)),
        )
        .map(({ fields }) => fields.row);
    for (const { fields, cell } of indicators) {
      const level2 = findLevel2(profile, fields.level2);
      const level1 = findLevel1(profile, fields.level1);
      if (!level2 || !level1 || level2.level1 === level1) continue;
      // A 二级 merged over rows of two 一级 is one fault.
      const place = cellName(fields.at.level2 ?? cell('name'));
      if (told.has(place) || !told.add(place)) continue;
      const expected = level2.level1.name;
      // Rewriting a 一级 cell that other rows share would move those too.
      const own = fields.at.level1;
      const shares = indicators.filter(({ fields: { at } }) => isSame(at.level1, own));
      const mends = own?.row === fields.row && shares.length === 1;
      report({
        message: 'belongsElsewhere',
        cells: [fields.at.level2?.row === fields.row ? fields.at.level2 : cell('name')],
        values: {
          level2: fields.level2,
          found: fields.level1,
          expected,
          profile: profile.name['zh-CN'],
        },
        ...(mends
          ? { changes: [{ cell: own, before: fields.level1, after: expected }] }
          : { move: { rows: sameBlock(fields), to: { level1: expected, level2: level2.level2.name } } }),
      });
    }
  },
});
