// Slips of typing that are slips in any text: doubled particles and signs, quotes left open.
import { doubledWord, repeatedClause } from '../../lexicon';
import { defineRule } from '../rule';
import { goalsOf } from '../goals';
import type { Cell } from '../../sheet/address';

/** Particles that never stand twice in a row; 对对 and 人人 can. */
const DOUBLED = /的的|了了|和和|及及|与与|或或|将将|被被|在在|，，|。。|；；|：：|、、|，。|。，|、，|，、/;
const PAIRS = ['“”', '《》', '（）', '【】', '〔〕'] as const;
const PAIRED = new RegExp(`[()${PAIRS.join('')}]`);

const openPair = (text: string) =>
  PAIRS.find(([open, close]) => text.split(open!).length !== text.split(close!).length);

/** 1）and （一 in numbered lists are counted with both widths together. */
const oneWidth = (text: string) =>
  text
    .replace(/^\s*[\d一二三四五六七八九十]+[)）]|[\s。；;][\d一二三四五六七八九十]+[)）]/g, '')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）');

export default defineRule({
  id: 'typo',
  title: { 'zh-CN': '错别字与标点', 'en-US': 'Slips of typing' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：重字、重复标点、引号括号不成对',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    doubled: {
      'zh-CN': '{label}“{start}”里“{slip}”重复了。请改正。',
      'en-US': '{label} “{start}” has “{slip}” twice. Correct it.',
    },
    clause: {
      'zh-CN': '{label}“{start}”里“{slip}”写了两遍。请删去一遍。',
      'en-US': '{label} “{start}” says “{slip}” twice. Delete one.',
    },
    wrong: {
      'zh-CN': '{label}“{start}”里的“{slip}”应为“{right}”。请改正。',
      'en-US': '{label} “{start}” has “{slip}” for “{right}”. Correct it.',
    },
    open: {
      'zh-CN': '{label}“{start}”里“{slip}”不成对。请补上或删去一个。',
      'en-US': '{label} “{start}” has “{slip}” that do not pair. Add one or delete one.',
    },
    fullStop: {
      'zh-CN': '指标名称“{start}”以句号结尾。名称不用标点结尾，请删去。',
      'en-US': 'The name “{start}” ends with a full stop. Names take none; delete it.',
    },
  },
  check({ view, lexicon, report }) {
    const look = (label: string, text: string, cell: Cell) => {
      const start = text.length > 24 ? `${text.slice(0, 24)}…` : text;
      const wrong = lexicon.slipIn(text);
      const clause = repeatedClause(text);
      const doubled = DOUBLED.exec(text)?.[0] ?? doubledWord(text);
      const open = PAIRED.test(text) ? openPair(oneWidth(text)) : undefined;
      if (wrong)
        report({ message: 'wrong', severity: 'warning', cells: [cell], values: { label, start, ...wrong } });
      if (clause) {
        report({
          message: 'clause',
          severity: 'warning',
          cells: [cell],
          values: { label, start, slip: clause },
        });
      } else if (doubled) {
        report({
          message: 'doubled',
          severity: 'warning',
          cells: [cell],
          values: { label, start, slip: doubled },
        });
      } else if (open) {
        report({ message: 'open', cells: [cell], values: { label, start, slip: open } });
      }
    };
    for (const { label, text, cell } of goalsOf(view)) look(label, text, cell);
    for (const indicator of view.indicators) {
      const { name, nameCell, definition } = indicator;
      look('指标名称', name, nameCell);
      if ('benchmarks' in indicator) look('指标解释', definition, indicator.cell('definition'));
      if (!/[。；;，,]$/.test(name)) continue;
      report({
        message: 'fullStop',
        cells: [nameCell],
        values: { start: name },
        changes: [{ cell: nameCell, before: name, after: name.replace(/[。；;，,]+$/, '') }],
      });
    }
  },
});
