// Places kept for words that were never written: XX部门, 待补充.
import { beginning } from '../beginning';
import { goalsOf } from '../goals';
import { defineRule } from '../rule';
import type { Cell } from '../../sheet/address';

/** XX部门, ××镇, 某某企业, ○○村, ____, ？？; XXL and 2×2 are none. */
const PLACEHOLDER =
  /(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[×Ｘｘ*＊○〇□△●]{2,}|某某|[_＿]{2,}|[?？]{2,}|待(?:补充|完善|填写?|核实|确认|确定|明确)|请(?:填写|补充)|此处填写|[（(]待定[）)]|TODO/;
const WHOLE = /^(?:待定|待填|同上|略|示例|样例)$/;

const OF_DUTIES = [
  ['duty', '部门职责'],
  ['activity', '工作活动'],
  ['budgetProject', '预算项目'],
  ['office', '对应科室'],
] as const;

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
      if (word)
        report({ message: 'placeholder', cells: [cell], values: { label, start: beginning(text), word } });
    };
    if (view.kind !== 'annual') {
      const { department, at } = view.table;
      look('部门', department, at.department ?? view.anchor);
    }
    if (view.kind === 'project') {
      const { projectName, at } = view.table;
      look('项目名称', projectName, at.projectName ?? view.anchor);
    }
    for (const { label, text, cell } of goalsOf(view)) look(label, text, cell);
    for (const indicator of view.indicators) {
      look('指标名称', indicator.name, indicator.nameCell);
      if (indicator.target.kind === 'words') look('指标值', indicator.target.text, indicator.targetCell);
      if (!('benchmarks' in indicator)) continue;
      const { fields, cell } = indicator;
      look('指标解释', fields.definition, cell('definition'));
      look('备注', fields.note, cell('note'));
      if (!('duty' in fields)) continue;
      for (const [field, label] of OF_DUTIES) look(label, fields[field], fields.at[field] ?? cell(field));
    }
  },
});
