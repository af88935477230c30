// ConditionalFormatCollection and ConditionalFormat, of the kind that a formula decides (custom).
import { intersects } from '../../src/sheet/address';
import type { Highlight } from '../../src/sheet/style';
import type { SheetStore } from '../store/store';
import { asFlag, asText, asWord } from './arguments';
import { conditionalLookClass } from './conditionalLook';
import { HostError, invalidArgument, itemNotFound } from './failure';
import { assertAllowed } from './guard';
import { HostClass, method, navigation, property, since, type HostObject } from './hostClass';
import { rangeClass } from './range';
import type { Ranges } from './rangeFormat';

/** A highlight is known by its id: the store keeps highlights as plain values, in order of priority. */
export interface Conditional {
  sheet: SheetStore;
  id: string;
}

const ids = new WeakMap<Highlight, string>();
let lastId = 0;

function idOf(highlight: Highlight): string {
  let id = ids.get(highlight);
  if (id === undefined) {
    id = `{CF-${++lastId}}`;
    ids.set(highlight, id);
  }
  return id;
}

function indexOf({ sheet, id }: Conditional): number {
  const index = sheet.highlights().findIndex((highlight) => idOf(highlight) === id);
  if (index < 0) throw itemNotFound('The conditional format is not there any more.');
  return index;
}

export function highlightOf(conditional: Conditional): Highlight {
  return conditional.sheet.highlights()[indexOf(conditional)]!;
}

/** Lays down the sheet's highlights anew, the first having priority. Ids stay with their place in the list. */
function rewrite(sheet: SheetStore, list: readonly { highlight: Highlight; id: string }[]): void {
  assertAllowed(sheet, 'formatCells');
  for (let index = sheet.highlights().length - 1; index >= 0; index--) sheet.removeHighlight(index);
  for (const { highlight } of list) sheet.addHighlight(highlight);
  sheet.highlights().forEach((highlight, index) => ids.set(highlight, list[index]!.id));
}

function listOf(sheet: SheetStore): { highlight: Highlight; id: string }[] {
  return sheet.highlights().map((highlight) => ({ highlight, id: idOf(highlight) }));
}

export function changeHighlight(conditional: Conditional, change: Partial<Highlight>): void {
  const list = listOf(conditional.sheet);
  const entry = list[indexOf(conditional)]!;
  entry.highlight = { ...entry.highlight, ...change };
  rewrite(conditional.sheet, list);
}

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

const conditionalFormatClass: HostClass<Conditional> = new HostClass('ConditionalFormat', '1.6', () => ({
  identity: { key: 'Id', of: ({ id }) => id },
  members: {
    id: property(({ id }) => id),
    // The store keeps every conditional format as a formula.
    type: property(() => 'Custom'),
    priority: property(
      (conditional) => indexOf(conditional),
      (conditional, value) => {
        const list = listOf(conditional.sheet);
        const [entry] = list.splice(indexOf(conditional), 1);
        list.splice(Number(value), 0, entry!);
        rewrite(conditional.sheet, list);
      },
    ),
    stopIfTrue: property(
      (conditional) => highlightOf(conditional).stopIfTrue ?? false,
      (conditional, value) => changeHighlight(conditional, { stopIfTrue: asFlag(value) }),
    ),
    custom: navigation((conditional) => customClass.of(conditional)),
    customOrNullObject: navigation((conditional) => customClass.of(conditional)),
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

/** Excel gives a new conditional format the first place. Until it has a formula it applies to nothing. */
function add(ranges: Ranges, type: unknown): HostObject {
  const kind = asWord(type, [
    'Custom',
    'DataBar',
    'ColorScale',
    'IconSet',
    'TopBottom',
    'PresetCriteria',
    'ContainsText',
    'CellValue',
  ]);
  if (kind !== 'Custom')
    throw new HostError('ApiNotFound', `ConditionalFormatCollection.add: ${kind} is not there.`);
  const [range] = ranges;
  if (!range || ranges.length > 1) throw invalidArgument('A conditional format is added to one range.');
  const id = `{CF-${++lastId}}`;
  const highlight: Highlight = { area: range.area, formula: '=FALSE', look: {} };
  rewrite(range.sheet, [{ highlight, id }, ...listOf(range.sheet)]);
  return conditionalFormatClass.of({ sheet: range.sheet, id });
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
