// Kinds of indicator that the profile demands and the table lacks.
import { costKinds, findLevel1, findLevel2 } from '../../domain/profiles';
import { missingKinds, type MissingKind } from '../../domain/profiles/missing';
import { sharePair, without } from '../../lexicon';
import type { Cell } from '../../sheet/address';
import { defineRule } from '../rule';
import type { AnnualView, ProjectView } from '../view';

/** Where the missing kind belongs: its own empty block, else its 一级 block, else the first row of all. */
function blockCell(view: ProjectView | AnnualView, { name, level1 }: MissingKind): Cell {
  const { table, found, profile, anchor } = view;
  if (table.kind === 'annual') return table.at.title ?? table.indicators[0]?.at.category ?? anchor;
  const rows = table.indicators;
  const own = rows.find((row) => findLevel2(profile, row.level2)?.level2.name === name);
  const block = rows.find((row) => findLevel1(profile, row.level1)?.name === level1);
  const row = own ?? block ?? rows[0];
  const column = found.columns['level2'];
  if (own) return own.at.level2 ?? own.at.name ?? anchor;
  if (!row) return anchor;
  return row.at.level2 ?? (column === undefined ? anchor : { row: row.row, column });
}

export default defineRule({
  id: 'required-level2',
  title: { 'zh-CN': '必备的二级指标', 'en-US': 'Required kinds of indicator' },
  severity: 'error',
  heading: 'completeness',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号的指标体系',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    missing: {
      'zh-CN': '缺少“{kind}”：{profile}要求有，表中没有一条。请补充。',
      'en-US': '“{kind}” is missing: {profile} asks for it and the table has none. Add an indicator.',
    },
    missingInWhole: {
      'zh-CN': '全表没有一条“{kind}”，各项职责的这一面无从考核。请补充，或说明原因。',
      'en-US':
        'The whole table has no “{kind}”, so this side of the duties cannot be assessed. Add one or say why.',
    },
  },
  check({ view, required, report }) {
    const { profile, indicators } = view;
    const present = new Set(indicators.flatMap(({ kind, name }) => (kind && name !== '' ? [kind] : [])));
    // An annual table that names no kinds lacks none; one that names others may have them under those names.
    const isUnclear = present.size === 0 || indicators.some(({ kind, kindText }) => !kind && kindText !== '');
    if (view.kind === 'annual' && isUnclear) return;
    const unknown = indicators.filter(({ kind, kindText }) => !kind && kindText !== '');
    const missing = missingKinds(profile, present, view.kind === 'project' ? required : {}).filter(
      ({ name, kinds }) =>
        // The duties of a department have no cost each.
        !(view.kind === 'annual' && kinds.every((kind) => costKinds.includes(kind))) &&
        // 群众满意度 is there under a wrong name, which is told of by itself.
        !unknown.some(({ kindText }) =>
          sharePair(without(kindText, 'levelWords'), without(name, 'levelWords')),
        ),
    );
    // Several can stand at one cell, so they are one report there.
    const byCell = new Map<string, { cell: Cell; kinds: MissingKind[] }>();
    for (const kind of missing) {
      const cell = blockCell(view, kind);
      const key = `${cell.row} ${cell.column} ${kind.severity}`;
      const entry = byCell.get(key) ?? { cell, kinds: [] };
      entry.kinds.push(kind);
      byCell.set(key, entry);
    }
    for (const { cell, kinds } of byCell.values()) {
      report({
        message: view.kind === 'annual' ? 'missingInWhole' : 'missing',
        severity: view.kind === 'annual' ? 'warning' : kinds[0]!.severity,
        cells: [cell],
        values: { kind: kinds.map(({ name }) => name).join('、'), profile: profile.name['zh-CN'] },
      });
    }
  },
});
