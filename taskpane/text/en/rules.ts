// Texts in English: the page of a rule.
import type { rules as zh } from '../zh/rules';

export const rules: Record<keyof typeof zh, string> = {
  'rules.what': 'What is checked',
  'rules.why': 'Why',
  'rules.bad': 'Bad',
  'rules.good': 'Good',
  'rules.mend': 'How to mend it',
  'rules.source': 'Basis ({basis})',
  'rules.basis.regulation': 'regulation',
  'rules.basis.form': 'form',
  'rules.basis.practice': 'practice',
  'rules.close': 'Fold away',
};
