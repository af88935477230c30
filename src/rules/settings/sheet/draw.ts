// The sheet of the rules as a blueprint: everybody can see by what a table is checked, and a bureau writes its own.
import type { BlueprintCell, SheetBlueprint } from '../../../blueprint/blueprint';
import { rowHeightFor, textLines } from '../../../blueprint/measure';
import { numberOrText } from '../../../blueprint/numberOrText';
import type { Area } from '../../../sheet/address';
import type { ProtectionOptions } from '../../../sheet/style';
import { isInProfile, overridePartIds, ownText, partRows, type OverridePart, type PartRow } from '../parts';
import { SETTINGS_VERSION, type RuleSettings } from '../settings';
import { joinWords, printEntry } from '../wordEntries';
import { wordListIds, type WordListId } from '../catalogue';
import { overridesOf, scopes, type Scope } from '../written';
import { labels, NOTHING_HERE, partLabels, scopeLabel, TITLE } from './labels';
import { ruleStyles, size, type RuleStyle } from './styles';
import { validationsOf, type OwnArea } from './validations';

/** Title, 编号, 通常, 本单位 and each profile, note. */
const WIDTHS = [40, 24, 14, ...scopes.map(() => 11), 46];
const LAST = WIDTHS.length - 1;
/** 增加 takes the usual and the first own column, 删去 the rest of them. */
const ADD = { left: 2, right: 3 };
const REMOVE = { left: 4, right: LAST - 1 };

const NOTES = [
  '加载项和命令行按这张表检查本工作簿。空着的照“通常”一列；“本单位”一列管所有的表，“2021版”“2015版”两列只管采用该体系的项目表，并且优先。',
  '级别写错误、警告、提示或不检查；写得与通常不同的，这条规则的问题一律按所写的级别。编号请保持原样。',
  '改动随时生效，工作表隐藏起来就不起作用。写错的格子不起作用，其余照常，窗格的“检查”会指出错在哪里。',
];

const PART_TITLES: Readonly<Record<OverridePart | 'words', string>> = {
  severities: '一、规则的级别',
  thresholds: '二、数值界限',
  required: '三、项目表必备的指标（级别：错误、警告或不要求）',
  words: '四、词语（几个词用顿号隔开）',
};

interface DrawnCell {
  text: string | number;
  style: RuleStyle;
  /** The last column it takes; its own where missing. */
  right?: number;
}

interface Drawing {
  rows: { cells: DrawnCell[]; height: number }[];
  owns: OwnArea[];
}

function addRow({ rows }: Drawing, cells: DrawnCell[], least = 20): void {
  let column = 0;
  let height = least;
  for (const { text, right = column } of cells) {
    const width = WIDTHS.slice(column, right + 1).reduce((sum, one) => sum + one, 0);
    height = Math.max(height, rowHeightFor(textLines(String(text), width), size, least));
    column = right + 1;
  }
  rows.push({ cells, height });
}

const across = (text: string, style: RuleStyle): DrawnCell[] => [{ text, style, right: LAST }];
const heads = (...texts: (string | [text: string, right: number])[]): DrawnCell[] =>
  texts.map((one) =>
    typeof one === 'string' ? { text: one, style: 'head' } : { text: one[0], style: 'head', right: one[1] },
  );

/** What begins a row of any part. */
const named = ({ title, id, usual }: PartRow): DrawnCell[] => [
  { text: title['zh-CN'], style: 'text' },
  { text: id, style: 'text' },
  { text: numberOrText(usual), style: 'centred' },
];

function ownCell(settings: RuleSettings, part: OverridePart, id: string, scope: Scope): DrawnCell {
  if (!isInProfile(part, id, scope)) return { text: NOTHING_HERE, style: 'centred' };
  const value = (overridesOf(settings, scope)[part] as Record<string, string | number>)[id];
  if (part === 'thresholds') return { text: value ?? '', style: 'ownNumber' };
  return { text: value === undefined ? '' : ownText(part, value)['zh-CN'], style: 'own' };
}

function addPart(drawing: Drawing, settings: RuleSettings, part: OverridePart): void {
  addRow(drawing, across(PART_TITLES[part], 'section'), 30);
  const own = scopes.map((scope) => scopeLabel(scope));
  const note = part === 'severities' ? '依据' : '说明';
  addRow(drawing, heads(partLabels[part], labels.id, labels.usual, ...own, note), 22);
  for (const row of partRows[part]) {
    drawing.owns.push({ part, id: row.id, row: drawing.rows.length, left: 3, right: LAST - 1 });
    const cells = scopes.map((scope) => ownCell(settings, part, row.id, scope));
    addRow(drawing, [...named(row), ...cells, { text: row.note, style: 'text' }]);
  }
}

function addWords(drawing: Drawing, { words }: RuleSettings): void {
  addRow(drawing, across(PART_TITLES.words, 'section'), 30);
  const columns: [string, number][] = [
    [labels.add, ADD.right],
    [labels.remove, REMOVE.right],
  ];
  addRow(drawing, heads(partLabels.words, labels.id, ...columns, '说明'), 22);
  for (const row of partRows.words) {
    const id = wordListIds.find((list) => list === row.id) as WordListId;
    const { add, remove } = words[id] ?? { add: [], remove: [] };
    const [name, number] = named(row);
    addRow(drawing, [
      name!,
      number!,
      { text: joinWords(id, add.map(printEntry)), style: 'ownWords', right: ADD.right },
      { text: joinWords(id, remove), style: 'ownWords', right: REMOVE.right },
      { text: row.note, style: 'text' },
    ]);
  }
}

function cellsOf({ rows }: Drawing): { cells: BlueprintCell[]; merges: Area[] } {
  const cells: BlueprintCell[] = [];
  const merges: Area[] = [];
  rows.forEach(({ cells: drawn }, row) => {
    let left = 0;
    for (const { text, style, right = left } of drawn) {
      cells.push({ row, column: left, style, ...(text !== '' && { value: text }) });
      for (let column = left + 1; column <= right; column++) cells.push({ row, column, style });
      if (right > left) merges.push({ top: row, bottom: row, left, right });
      left = right + 1;
    }
  });
  return { cells, merges };
}

export interface RuleSheetOptions {
  protection?: ProtectionOptions;
  /** The bureau's own cells are locked too: its rules are made, and are handed out. */
  locked?: boolean;
}

/** It reads back as the same settings. */
export function drawRuleSheet(
  settings: RuleSettings,
  { protection, locked = false }: RuleSheetOptions = {},
): SheetBlueprint {
  const drawing: Drawing = { rows: [], owns: [] };
  addRow(drawing, across(TITLE, 'title'), 36);
  for (const [label, value, style] of [
    [labels.name, settings.name, 'ownName'],
    [labels.version, SETTINGS_VERSION, 'plain'],
  ] as const) {
    addRow(drawing, [
      { text: label, style: 'label' },
      { text: value, style, right: LAST },
    ]);
  }
  for (const note of NOTES) addRow(drawing, across(note, 'plain'));
  for (const part of overridePartIds) addPart(drawing, settings, part);
  addWords(drawing, settings);
  return {
    name: TITLE,
    columnWidths: WIDTHS,
    rowHeights: drawing.rows.map(({ height }) => height),
    styles: ruleStyles(locked),
    ...cellsOf(drawing),
    validations: validationsOf(drawing.owns),
    highlights: [],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      area: { top: 0, left: 0, bottom: drawing.rows.length - 1, right: LAST },
      titleRows: [0, 0],
      centerHorizontally: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      footer: '&C第 &P 页，共 &N 页',
    },
    start: { row: 1, column: 1 },
    ...(protection && { protection }),
  };
}
