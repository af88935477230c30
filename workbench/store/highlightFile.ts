// Conditional formats from and to the .xlsx library's worksheet: those that a formula can say are the model's, all others
// (bars, scales, icons) stay with the file.
import type { ConditionalFormattingOptions, Worksheet } from '@cj-tech-master/excelts';
import { areaName, cellName, parseArea } from '../../src/sheet/address';
import type { Color, Highlight } from '../../src/sheet/style';
import { readLook, writeLook } from '../../src/xlsx/style';
import { union } from './areas';
import { moveFormula } from './references';

type Rule = ConditionalFormattingOptions['rules'][number];

const COMPARISONS: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** In the order of their priority. */
export function readHighlights(
  sheet: Worksheet,
  stopping: ReadonlySet<number>,
  theme: readonly Color[],
): Highlight[] {
  return sheet.conditionalFormattings
    .flatMap(({ ref, rules }) => rules.flatMap((rule) => readRule(ref, rule, stopping, theme)))
    .sort((a, b) => a.priority - b.priority)
    .map(({ highlight }) => highlight);
}

/** The formula of a rule that says what a formula can say; undefined for bars, scales and the like. */
function ruleFormula(rule: Rule, first: string): string | undefined {
  if (rule.type === 'expression')
    return rule.formulae?.[0] === undefined ? undefined : `=${rule.formulae[0]}`;
  if (rule.type !== 'cellIs') return undefined;
  const [low, high] = rule.formulae ?? [];
  const operator = String(rule.operator);
  if (operator === 'between') return `=AND(${first}>=${low},${first}<=${high})`;
  if (operator === 'notBetween') return `=OR(${first}<${low},${first}>${high})`;
  const sign = COMPARISONS[operator];
  return sign && `=${first}${sign}${low}`;
}

function readRule(
  ref: string,
  rule: Rule,
  stopping: ReadonlySet<number>,
  theme: readonly Color[],
): { priority: number; highlight: Highlight }[] {
  const areas = ref.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
  if (areas.length === 0) return [];
  const all = areas.reduce(union);
  const formula = ruleFormula(rule, cellName({ row: all.top, column: all.left }));
  if (formula === undefined) return [];
  const priority = rule.priority ?? 0;
  return areas.map((area) => ({
    priority,
    highlight: {
      area,
      formula: moveFormula(formula, area.top - all.top, area.left - all.left),
      look: readLook(rule.style ?? {}, theme),
      ...(stopping.has(priority) ? { stopIfTrue: true } : {}),
    },
  }));
}

/** Takes away what the model knows. */
export function clearHighlights(sheet: Worksheet): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings
    .map(({ ref, rules }) => ({ ref, rules: rules.filter((rule) => ruleFormula(rule, 'A1') === undefined) }))
    .filter(({ rules }) => rules.length > 0);
}

/** Ours come first; those that the model doesn't know keep their order behind them. */
export function writeHighlights(sheet: Worksheet, highlights: readonly Highlight[]): void {
  for (const { rules } of sheet.conditionalFormattings) {
    for (const rule of rules) rule.priority = (rule.priority ?? 0) + highlights.length;
  }
  highlights.forEach(({ area, formula, look }, index) => {
    sheet.addConditionalFormatting({
      ref: areaName(area),
      rules: [
        { type: 'expression', priority: index + 1, formulae: [formula.slice(1)], style: writeLook(look) },
      ],
    });
  });
}
