// Duties of an annual table that are looked at from one side only.
import { level2OfKind, type Level2Kind } from '../../domain/profiles';
import { dutiesOf } from '../duties';
import { defineRule } from '../rule';
import type { AnnualView } from '../view';

const benefits: readonly Level2Kind[] = [
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
];
const sides: { name: (view: AnnualView) => string; kinds: readonly Level2Kind[] }[] = [
  { name: ({ profile }) => level2OfKind(profile, 'quantity')!.level2.name, kinds: ['quantity'] },
  { name: ({ profile }) => level2OfKind(profile, 'quality')!.level2.name, kinds: ['quality'] },
  { name: ({ profile }) => level2OfKind(profile, 'socialBenefit')!.level1.name, kinds: benefits },
  { name: ({ profile }) => level2OfKind(profile, 'satisfaction')!.level1.name, kinds: ['satisfaction'] },
];

export default defineRule({
  id: 'kinds-per-duty',
  title: { 'zh-CN': '每项职责的指标齐全', 'en-US': 'Every duty seen from all sides' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'practice',
  source: '审核经验：每项职责应有产出、效益和满意度',
  scope: 'table',
  kinds: ['annual'],
  messages: {
    missing: {
      'zh-CN': '职责{duty}没有{kinds}。请补充能反映这项职责的指标。',
      'en-US': 'Duty {duty} has no {kinds}. Add indicators that show these sides of the duty.',
    },
  },
  check({ view, lexicon, report }) {
    for (const { name: dutyName, duty, rows } of dutiesOf(view)) {
      // The housekeeping of an office serves nobody outside it.
      if (lexicon.contains(duty, 'internalDutyWords')) continue;
      // Rows without a kind, or with one that nobody knows, may be what is missing.
      if (rows.some(({ kind }) => !kind)) continue;
      const missing = sides.filter((side) => !rows.some(({ kind }) => kind && side.kinds.includes(kind)));
      // One side less is a choice; two make the duty hard to judge.
      if (missing.length < 2) continue;
      report({
        message: 'missing',
        cells: [rows[0]!.nameCell],
        values: {
          duty: dutyName,
          kinds: missing.map(({ name }) => name(view)).join('、'),
        },
      });
    }
  },
});
