// Data validations in a sheet's XML. Read and written here because the .xlsx library turns bounds that are formulas
// into numbers or dates, knows no times, and misses those that Excel keeps aside when they point at another sheet.
import { textContent, xmlEncode, xmlEncodeAttr, type XmlElement } from '@cj-tech-master/excelts/xml';
import { areaName, parseArea, type Cell } from '../sheet/address';
import type { Comparison, Validation, ValidationCondition } from '../sheet/style';
import { escapeText, unescapeText } from './escapes';
import { elements, elementsIn, pieces } from './parts';

const BOUNDED = ['whole', 'decimal', 'date', 'time', 'textLength'] as const;

/** A validation of the file; its relative references are written for the cell `origin`. */
export interface FileValidation extends Validation {
  origin: Cell;
}

export function readValidations(sheetXml: string): FileValidation[] {
  return pieces(sheetXml, 'dataValidations').flatMap((piece) =>
    elements(piece, 'dataValidation').flatMap((element) => {
      const { attributes } = element;
      const text = (name: string) => unescapeText(attributes[name] ?? '');
      const isOn = (name: string) => attributes[name] === '1' || attributes[name] === 'true';
      const condition = readCondition(element);
      const rule: Omit<Validation, 'area'> = {
        condition,
        allowBlank: isOn('allowBlank'),
        ...(isOn('showInputMessage') && (attributes.prompt || attributes.promptTitle)
          ? { prompt: { title: text('promptTitle'), message: text('prompt') } }
          : {}),
        ...(isOn('showErrorMessage')
          ? {
              alert: {
                style: (attributes.errorStyle ?? 'stop') as NonNullable<Validation['alert']>['style'],
                title: text('errorTitle'),
                message: text('error'),
              },
            }
          : {}),
      };
      const addresses = attributes.sqref ?? inner(element, 'sqref') ?? '';
      const areas = addresses.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
      const origin = {
        row: Math.min(...areas.map(({ top }) => top)),
        column: Math.min(...areas.map(({ left }) => left)),
      };
      return areas.map((area) => ({ area, ...rule, origin }));
    }),
  );
}

function inner(element: XmlElement, name: string): string | undefined {
  const found = elementsIn(element, name)[0];
  return found && textContent(found);
}

function readCondition(element: XmlElement): ValidationCondition {
  const { type, operator } = element.attributes;
  const [first = '', second] = [inner(element, 'formula1'), inner(element, 'formula2')];
  if (type === 'list') {
    const words = /^"((?:[^"]|"")*)"$/.exec(first.trim());
    const source = words
      ? words[1]!
          .replaceAll('""', '"')
          .split(',')
          .map((word) => word.trim())
      : `=${first}`;
    return { type, source };
  }
  const bounded = BOUNDED.find((known) => known === type);
  if (!bounded) return { type: 'custom', formula: type === 'custom' ? `=${first}` : '=TRUE' };
  const bound = (text: string) =>
    text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
  const comparison = (operator ?? 'between') as Comparison;
  return {
    type: bounded,
    comparison,
    first: bound(first),
    // Some programs write a second bound that means nothing.
    ...(second !== undefined && /between/i.test(comparison) ? { second: bound(second) } : {}),
  };
}

/** The element for all validations of a sheet, or `''`. */
export function writeValidations(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const items = validations.map(writeValidation).join('');
  return `<dataValidations count="${validations.length}">${items}</dataValidations>`;
}

function writeValidation({ area, condition, allowBlank = true, prompt, alert }: Validation): string {
  const attributes = {
    type: condition.type,
    operator:
      'comparison' in condition && condition.comparison !== 'between' ? condition.comparison : undefined,
    allowBlank: allowBlank ? '1' : undefined,
    showInputMessage: prompt ? '1' : undefined,
    showErrorMessage: alert ? '1' : undefined,
    errorStyle: alert && alert.style !== 'stop' ? alert.style : undefined,
    errorTitle: alert?.title || undefined,
    error: alert?.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
    sqref: areaName(area),
  };
  const text = Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${lineBreaks(xmlEncodeAttr(escapeText(value)))}"`,
    )
    .join('');
  const formulas = formulasOf(condition)
    .map((formula, index) => `<formula${index + 1}>${xmlEncode(formula)}</formula${index + 1}>`)
    .join('');
  return `<dataValidation${text}>${formulas}</dataValidation>`;
}

/** A bare line break in an attribute would be read as a blank. */
const lineBreaks = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\n', '&#10;');

function formulasOf(condition: ValidationCondition): string[] {
  const plain = (operand: string | number) => String(operand).replace(/^=/, '');
  switch (condition.type) {
    case 'list':
      return typeof condition.source === 'string'
        ? [plain(condition.source)]
        : [`"${condition.source.join(',').replaceAll('"', '""')}"`];
    case 'custom':
      return [plain(condition.formula)];
    default:
      return [condition.first, ...(condition.second === undefined ? [] : [condition.second])].map(plain);
  }
}
