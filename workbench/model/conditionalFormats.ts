// ConditionalFormatCollection and ConditionalFormat: decided by a formula, a cell's value or its text.
import { cellName, intersects } from '../../src/sheet/address';
import type { Highlight } from '../../src/sheet/style';
import { asFlag, asInteger, asText, asWord } from './arguments';
import {
  changeHighlight,
  highlightOf,
  idOf,
  indexOf,
  listOf,
  newTag,
  rewrite,
  tagOf,
  type Conditional,
} from './conditionalList';
import { conditionalLookClass } from './conditionalLook';
import { textFormula, valueFormula, type Kind } from './conditionalRules';
import { HostError, invalidArgument } from './failure';
import { assertAllowed } from './guard';
import {
  HostClass,
  method,
  navigation,
  property,
  since,
  type HostObject,
  type Navigation,
  type Property,
} from './hostClass';
import { rangeClass } from './range';
import type { Ranges } from './rangeFormat';

/** All kinds of Excel. */
const KINDS = [
  'Custom',
  'CellValue',
  'ContainsText',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
] as const;

const ruleClass: HostClass<Conditional> = new HostClass('ConditionalFormatRule', '1.6', () => {
  const formula = property<Conditional>(
    (conditional) => highlightOf(conditional).formula,
    (conditional, value) => {
      const text = asText(value);
      if (!text.startsWith('=')) throw invalidArgument('The formula of a rule begins with =.');
      changeHighlight(conditional, { formula: text });
    },
  );
  return { members: { formula, formulaLocal: formula } };
});

const customClass: HostClass<Conditional> = new HostClass('CustomConditionalFormat', '1.6', () => ({
  members: {
    rule: navigation((conditional) => ruleClass.of(conditional)),
    format: navigation((conditional) => conditionalLookClass.of(conditional)),
  },
}));

/** A rule that is written as a formula for the first cell. */
function ruled(toFormula: (rule: unknown, cell: string) => string): Property<Conditional> {
  return property(
    (conditional) => tagOf(highlightOf(conditional)).rule ?? {},
    (conditional, rule) => {
      const highlight = highlightOf(conditional);
      const { top: row, left: column } = highlight.area;
      const formula = toFormula(rule, cellName({ row, column }));
      tagOf(highlight).rule = rule;
      changeHighlight(conditional, { formula });
    },
  );
}

const cellValueClass: HostClass<Conditional> = new HostClass('CellValueConditionalFormat', '1.6', () => ({
  members: {
    rule: ruled(valueFormula),
    format: navigation((conditional) => conditionalLookClass.of(conditional)),
  },
}));

const textClass: HostClass<Conditional> = new HostClass('TextConditionalFormat', '1.6', () => ({
  members: {
    rule: ruled(textFormula),
    format: navigation((conditional) => conditionalLookClass.of(conditional)),
  },
}));

/** What a conditional format has of one kind: an error, or a null object, where it is of another. */
function ofKind(
  kind: Kind,
  name: string,
  type: () => HostClass<Conditional>,
): Record<string, Navigation<Conditional>> {
  const find = (conditional: Conditional) =>
    tagOf(highlightOf(conditional)).kind === kind ? type().of(conditional) : undefined;
  return {
    [`${name}OrNullObject`]: navigation(find),
    [name]: navigation((conditional) => {
      const found = find(conditional);
      if (!found)
        throw new HostError('InvalidOperation', `The conditional format is not of the kind ${kind}.`);
      return found;
    }),
  };
}

const conditionalFormatClass: HostClass<Conditional> = new HostClass('ConditionalFormat', '1.6', () => ({
  identity: { key: 'Id', of: ({ id }) => id },
  members: {
    id: property(({ id }) => id),
    type: property((conditional) => tagOf(highlightOf(conditional)).kind),
    priority: property(
      (conditional) => indexOf(conditional),
      (conditional, value) => {
        const list = listOf(conditional.sheet);
        const [entry] = list.splice(indexOf(conditional), 1);
        list.splice(asInteger(value), 0, entry!);
        rewrite(conditional.sheet, list);
      },
    ),
    stopIfTrue: property(
      (conditional) => highlightOf(conditional).stopIfTrue ?? false,
      (conditional, value) => changeHighlight(conditional, { stopIfTrue: asFlag(value) }),
    ),
    ...ofKind('Custom', 'custom', () => customClass),
    ...ofKind('CellValue', 'cellValue', () => cellValueClass),
    ...ofKind('ContainsText', 'textComparison', () => textClass),
    getRange: method((conditional, _, host) =>
      rangeClass.of(host.range(conditional.sheet, highlightOf(conditional).area)),
    ),
    delete: method((conditional) => {
      assertAllowed(conditional.sheet, 'formatCells');
      conditional.sheet.removeHighlight(indexOf(conditional));
    }),
  },
}));

/** All that touch the ranges. */
function touching(ranges: Ranges): Conditional[] {
  return ranges.flatMap(({ sheet, area }) =>
    sheet
      .highlights()
      .filter((highlight) => intersects(highlight.area, area))
      .map((highlight) => ({ sheet, id: idOf(highlight) })),
  );
}

function find(ranges: Ranges, id: unknown): HostObject | undefined {
  const found = touching(ranges).find((conditional) => conditional.id === id);
  return found && conditionalFormatClass.of(found);
}

/** Excel gives a new conditional format the first place. Until it has a rule it applies to nothing. */
function add(ranges: Ranges, type: unknown): HostObject {
  const kind = asWord(type, KINDS);
  if (kind !== 'Custom' && kind !== 'CellValue' && kind !== 'ContainsText') {
    throw new HostError('ApiNotFound', `ConditionalFormatCollection.add: ${kind} is not there.`);
  }
  const [range] = ranges;
  if (!range || ranges.length > 1) throw invalidArgument('A conditional format is added to one range.');
  const tag = newTag(kind);
  const highlight: Highlight = { area: range.area, formula: '=FALSE', look: {} };
  rewrite(range.sheet, [{ highlight, tag }, ...listOf(range.sheet)]);
  return conditionalFormatClass.of({ sheet: range.sheet, id: tag.id });
}

export const conditionalFormatsClass: HostClass<Ranges> = new HostClass(
  'ConditionalFormatCollection',
  '1.6',
  () => ({
    items: (ranges) => touching(ranges).map((conditional) => conditionalFormatClass.of(conditional)),
    item: find,
    members: {
      add: method((ranges, args) => add(ranges, args.values[0])),
      getCount: method((ranges) => touching(ranges).length),
      getItemAt: method((ranges, args) => {
        const found = touching(ranges)[args.integer(0)];
        if (!found) throw invalidArgument('There is no such conditional format.');
        return conditionalFormatClass.of(found);
      }),
      clearAll: method((ranges) => {
        for (const { sheet, area } of ranges) {
          assertAllowed(sheet, 'formatCells');
          sheet.clearHighlights(area);
        }
      }),
      ...since('1.14', {
        getItemOrNullObject: method((ranges: Ranges, args) => find(ranges, args.values[0])),
      }),
    },
  }),
);
