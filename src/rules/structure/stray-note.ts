// Places kept for words that were never written: XX部门, 待补充.
import { goalsOf } from '../goals';
import { defineRule } from '../rule';
import type { Cell } from '../../sheet/address';

/** XX部门, ××镇, 某某企业, ____, ？？; XXL and 2×2 are none. */
const PLACEHOLDER =
  /(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[×Ｘｘ*＊]{2,}|某某|_{2,}|[?？]{2,}|待补充|待完善|待填写?|待核实|待确认|请填写|此处填写|请补充|（待定）|\(待定\)|TODO/;
const WHOLE = /^(?:待定|待填|同上|略|示例|样例)$/;

export default defineRule({
  id: 'stray-note',
  title: { 'zh-CN': '无遗留的占位文字', 'en-US': 'No placeholders left' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'practice',
  source: '审核经验：套用模板后占位符、批注没有改掉',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    placeholder: {
      'zh-CN': '{label}“{start}”里有占位文字“{word}”。请换成实际内容。',
      'en-US': '{label} “{start}” holds the placeholder “{word}”. Put the actual words there.',
    },
  },
  check({ view, report }) {
    const look = (label: string, text: string, cell: Cell) => {
      const word = PLACEHOLDER.exec(text)?.[0] ?? WHOLE.exec(text.trim())?.[0];
      if (!word) return;
      const start = text.length > 24 ? `${text.slice(0, 24)}…` : text;
      report({ message: 'placeholder', cells: [cell], values: { label, start, word } });
    };
    for (const { label, text, cell } of goalsOf(view)) look(label, text, cell);
    for (const indicator of view.indicators) {
      look('指标名称', indicator.name, indicator.nameCell);
      if (indicator.target.kind === 'words') look('指标值', indicator.target.text, indicator.targetCell);
      if (!('benchmarks' in indicator)) continue;
      const { fields, cell } = indicator;
      look('指标解释', fields.definition, cell('definition'));
      look('备注', fields.note, cell('note'));
    }
  },
});
