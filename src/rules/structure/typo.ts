// Slips of typing that are slips in any text: doubled particles and signs, quotes left open.
import { doubledWord, homophoneSlip, repeatedClause } from '../../lexicon';
import { defineRule } from '../rule';
import { beginning } from '../beginning';
import { goalsOf } from '../goals';
import type { Cell } from '../../sheet/address';

/** Particles twice in a row, unless the first ends a word: 目的的, 以及及时, 参与与管理; and signs twice. */
const DOUBLED =
  /(?<![目标])的的|(?<![为除])了了(?!解)|(?<![祥共温暖饱缓总调])和和(?!谐)|(?<![以普涉遍危惠触顾波])及及(?!时|早|格)|(?<![参给赠授])与与|或或(?!许)|将将|(?<!植)被被|(?<![存所潜现实内外正])在在|([，。；：、！])\1/;
/** One of two different signs is too many; which one, the writer knows. */
const MIXED = /，。|。，|、，|，、/;
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

const FIELDS = [
  ['standardSource', '标准值来源'],
  ['historySource', '历史值来源'],
  ['note', '备注'],
] as const;

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
    sounds: {
      'zh-CN': '{label}“{start}”里的“{slip}”疑为“{right}”（音近或形近）。请核对。',
      'en-US': '{label} “{start}” has “{slip}”, which reads or looks like “{right}”. Check it.',
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
      const start = beginning(text);
      const told = (slip: string, after?: string) => ({
        cells: [cell],
        values: { label, start, slip },
        ...(after !== undefined && { changes: [{ cell, before: text, after }] }),
      });
      const wrong = lexicon.slipIn(text);
      const clause = repeatedClause(text);
      const doubled = DOUBLED.exec(text)?.[0] ?? doubledWord(text);
      const mixed = MIXED.exec(text)?.[0];
      const open = PAIRED.test(text) ? openPair(oneWidth(text)) : undefined;
      if (wrong) {
        const { slip, right } = wrong;
        const { values, ...rest } = told(slip, text.replaceAll(slip, right));
        report({ message: 'wrong', severity: 'warning', values: { ...values, right }, ...rest });
      } else {
        const sounds = homophoneSlip(text);
        if (sounds) {
          const { values, ...rest } = told(sounds.slip);
          // A longer term leaves no doubt.
          const severity = sounds.right.length > 2 ? 'warning' : 'info';
          report({ message: 'sounds', severity, values: { ...values, right: sounds.right }, ...rest });
        }
      }
      if (clause) report({ message: 'clause', severity: 'warning', ...told(clause) });
      else if (doubled) {
        const once = doubled.slice(0, doubled.length / 2);
        report({ message: 'doubled', severity: 'warning', ...told(doubled, text.replace(doubled, once)) });
      } else if (mixed) report({ message: 'doubled', severity: 'warning', ...told(mixed) });
      else if (open) report({ message: 'open', ...told(open) });
    };
    // Sources and notes are copied down a column; a slip is told once.
    const seen = new Set<string>();
    const lookOnce = (label: string, text: string, cell: Cell) => {
      if (text === '' || seen.has(text)) return;
      seen.add(text);
      look(label, text, cell);
    };
    if (view.kind === 'project') {
      const { projectName, at } = view.table;
      look('项目名称', projectName, at.projectName ?? view.anchor);
    }
    for (const { label, text, cell } of goalsOf(view)) look(label, text, cell);
    for (const indicator of view.indicators) {
      const { name, nameCell, definition } = indicator;
      look('指标名称', name, nameCell);
      if (indicator.target.kind === 'words') look('指标值', indicator.target.text, indicator.targetCell);
      if ('benchmarks' in indicator) {
        look('指标解释', definition, indicator.cell('definition'));
        for (const [field, label] of FIELDS) lookOnce(label, indicator.fields[field], indicator.cell(field));
      }
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
