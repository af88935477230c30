// DataValidation of a range: rule, prompt, alert, and which cells break it.
import { cellName, intersects } from '../../src/sheet/address';
import type { Comparison, Validation, ValidationCondition } from '../../src/sheet/style';
import { coverCells, subtractArea } from '../store/areas';
import { formulaOfRange } from './address';
import { asFlag, asRecord, asText, keyOf } from './arguments';
import { HostError, invalidArgument, itemNotFound } from './failure';
import { assertUnprotected } from './guard';
import { HostClass, HostObject, method, property, since } from './hostClass';
import type { HostContext } from './context';
import type { LiveRange } from './liveRange';
import { rangeAreasClass } from './rangeAreas';
import { rangeClass } from './range';
import type { Ranges } from './rangeFormat';

type Rule = Omit<Validation, 'area'>;

/** Excel's longest texts: the words of a list with their commas, titles, prompt and alert. */
const LONGEST = { list: 255, title: 32, prompt: 255, alert: 255 };

const OPERATORS: Record<Comparison, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const BASIC_TYPES = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
const TYPES: Record<ValidationCondition['type'], string> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function limited(value: unknown, longest: number, what: string): string {
  const text = value === undefined || value === null ? '' : asText(value);
  if (text.length > longest) throw invalidArgument(`The ${what} has more than ${longest} characters.`);
  return text;
}

function listSource(source: unknown): string | string[] {
  if (source instanceof HostObject && source.type === rangeClass)
    return formulaOfRange(source.target as LiveRange);
  const text = asText(source);
  if (text.startsWith('=')) return text;
  if (text === '') throw invalidArgument('The source of a list must not be empty.');
  return limited(text, LONGEST.list, 'source of the list')
    .split(',')
    .map((word) => word.trim());
}

function operand(value: unknown): number | string {
  if (typeof value === 'number') return value;
  if (value instanceof HostObject && value.type === rangeClass)
    return formulaOfRange(value.target as LiveRange);
  const text = asText(value);
  if (text.startsWith('=') || Number.isNaN(Number(text)) || text.trim() === '') return text;
  return Number(text);
}

function readRule(value: unknown): ValidationCondition {
  const given = Object.entries(asRecord(value)).filter(([, part]) => part !== undefined && part !== null);
  const [entry] = given;
  if (given.length !== 1 || !entry) throw invalidArgument('A validation has exactly one kind of rule.');
  const [kind, part] = entry;
  const rule = asRecord(part);
  if (kind === 'list') return { type: 'list', source: listSource(rule.source) };
  if (kind === 'custom') {
    const formula = asText(rule.formula);
    if (!formula.startsWith('=')) throw invalidArgument('The formula of a rule begins with =.');
    return { type: 'custom', formula };
  }
  const type = (Object.keys(BASIC_TYPES) as (keyof typeof BASIC_TYPES)[]).find(
    (name) => BASIC_TYPES[name] === kind,
  );
  if (!type) throw invalidArgument(`${kind} is no kind of validation.`);
  const comparison = keyOf(rule.operator, OPERATORS);
  const needsSecond = comparison === 'between' || comparison === 'notBetween';
  if (needsSecond && (rule.formula2 === undefined || rule.formula2 === null)) {
    throw invalidArgument(`${String(rule.operator)} needs formula2.`);
  }
  return {
    type,
    comparison,
    first: operand(rule.formula1),
    ...(needsSecond ? { second: operand(rule.formula2) } : {}),
  };
}

function writeRule(condition: ValidationCondition): Record<string, unknown> {
  switch (condition.type) {
    case 'list': {
      const { source } = condition;
      return {
        list: { inCellDropDown: true, source: typeof source === 'string' ? source : source.join(',') },
      };
    }
    case 'custom':
      return { custom: { formula: condition.formula } };
    default:
      return {
        [BASIC_TYPES[condition.type]]: {
          formula1: condition.first,
          formula2: condition.second ?? null,
          operator: OPERATORS[condition.comparison],
        },
      };
  }
}

/** The rule of all cells: undefined where none has one, null where they differ. */
function shared(ranges: Ranges): Rule | undefined | null {
  const rules = new Map<string, Rule | undefined>();
  for (const { sheet, area } of ranges) {
    let bare = [area];
    for (const { area: covered, ...rule } of sheet.validations()) {
      if (!intersects(covered, area)) continue;
      rules.set(JSON.stringify(rule), rule);
      bare = bare.flatMap((part) => subtractArea(part, covered));
    }
    if (bare.length > 0) rules.set('', undefined);
  }
  return rules.size > 1 ? null : [...rules.values()][0];
}

function change(ranges: Ranges, next: (rule: Rule) => Rule): void {
  for (const { sheet, area } of ranges) {
    assertUnprotected(sheet);
    const current = sheet.validationAt({ row: area.top, column: area.left });
    if (!current) {
      throw new HostError('InvalidOperation', 'Set a rule before what goes with it.');
    }
    const { area: _area, ...rule } = current;
    sheet.setValidation(area, next(rule));
  }
}

function invalidCells(ranges: Ranges, host: HostContext): HostObject | undefined {
  const found = ranges.flatMap((range) => {
    const cells = [...range.cells()].filter(
      (cell) => !range.sheet.isValid(cell, range.sheet.inputText(cell)),
    );
    return coverCells(cells).map((area) => host.range(range.sheet, area));
  });
  return found.length > 0 ? rangeAreasClass.of(found) : undefined;
}

export const dataValidationClass: HostClass<Ranges> = new HostClass('DataValidation', '1.8', () => ({
  members: {
    type: property((ranges) => {
      const rule = shared(ranges);
      return rule === null ? 'Inconsistent' : rule ? TYPES[rule.condition.type] : 'None';
    }),
    rule: property(
      (ranges) => {
        const rule = shared(ranges);
        return rule ? writeRule(rule.condition) : {};
      },
      (ranges, value) => {
        const condition = readRule(value);
        for (const { sheet, area } of ranges) {
          assertUnprotected(sheet);
          sheet.setValidation(area, { condition, allowBlank: true });
        }
      },
    ),
    prompt: property(
      (ranges) => {
        const prompt = shared(ranges)?.prompt;
        return {
          showPrompt: prompt !== undefined,
          title: prompt?.title ?? '',
          message: prompt?.message ?? '',
        };
      },
      (ranges, value) => {
        const { showPrompt, title, message } = asRecord(value);
        const prompt = {
          title: limited(title, LONGEST.title, 'title of the prompt'),
          message: limited(message, LONGEST.prompt, 'prompt'),
        };
        change(ranges, (rule) => ({ ...rule, prompt: asFlag(showPrompt) ? prompt : undefined }));
      },
    ),
    errorAlert: property(
      (ranges) => {
        const alert = shared(ranges)?.alert;
        return {
          showAlert: alert !== undefined,
          style: ALERTS[alert?.style ?? 'stop'],
          title: alert?.title ?? '',
          message: alert?.message ?? '',
        };
      },
      (ranges, value) => {
        const { showAlert, style, title, message } = asRecord(value);
        const alert = {
          style: keyOf(style, ALERTS),
          title: limited(title, LONGEST.title, 'title of the alert'),
          message: limited(message, LONGEST.alert, 'alert'),
        };
        change(ranges, (rule) => ({ ...rule, alert: asFlag(showAlert) ? alert : undefined }));
      },
    ),
    ignoreBlanks: property(
      (ranges) => shared(ranges)?.allowBlank ?? true,
      (ranges, value) => {
        const allowBlank = asFlag(value);
        change(ranges, (rule) => ({ ...rule, allowBlank }));
      },
    ),
    valid: property((ranges) => {
      const all = ranges.reduce((count, range) => count + range.rows * range.columns, 0);
      const broken = ranges.flatMap((range) =>
        [...range.cells()].filter((cell) => !range.sheet.isValid(cell, range.sheet.inputText(cell))),
      ).length;
      return broken === 0 ? true : broken === all ? false : null;
    }),
    clear: method((ranges) => {
      for (const { sheet, area } of ranges) {
        assertUnprotected(sheet);
        sheet.setValidation(area, undefined);
      }
    }),
    ...since('1.9', {
      getInvalidCells: method((ranges: Ranges, _, host) => {
        const found = invalidCells(ranges, host);
        if (!found) throw itemNotFound(`All cells from ${cellName(ranges[0]!.topLeft)} on are valid.`);
        return found;
      }),
      getInvalidCellsOrNullObject: method((ranges: Ranges, _, host) => invalidCells(ranges, host)),
    }),
  },
}));
