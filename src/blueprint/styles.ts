// The look shared by all official forms: thin black lines, a title and a body font.
import type { BorderLine, CellStyle } from '../sheet/style';
import { looks, type Look } from './looks';

const line: BorderLine = { style: 'thin', color: '#000000' };
export const boxed: NonNullable<CellStyle['border']> = { top: line, bottom: line, left: line, right: line };

export const titleSize = 18;
export const bodySize = 11;

/** Styles by the names that blueprints use. Text cells are `@`, so that nothing typed turns into a formula. */
export function stylesOf({ titleFont, bodyFont: name }: Look) {
  const bodyFont = { name, size: bodySize };
  return {
    title: {
      font: { name: titleFont, size: titleSize },
      alignment: { horizontal: 'center', vertical: 'center' },
    },
    label: {
      font: { ...bodyFont, bold: true },
      border: boxed,
      alignment: { horizontal: 'center', vertical: 'center', wrap: true },
    },
    /** A category such as 产出指标. */
    category: {
      font: bodyFont,
      border: boxed,
      alignment: { horizontal: 'center', vertical: 'center', wrap: true },
      numberFormat: '@',
      locked: false,
    },
    text: {
      font: bodyFont,
      border: boxed,
      alignment: { horizontal: 'left', vertical: 'center', wrap: true },
      numberFormat: '@',
      locked: false,
    },
    /** Short words and signs: operator, unit. */
    centred: {
      font: bodyFont,
      border: boxed,
      alignment: { horizontal: 'center', vertical: 'center', wrap: true },
      numberFormat: '@',
      locked: false,
    },
    number: {
      font: bodyFont,
      border: boxed,
      alignment: { horizontal: 'center', vertical: 'center', wrap: true },
      numberFormat: 'General',
      locked: false,
    },
    /** An amount shown with its unit by its format, so that the cell holds a plain number. */
    amount: {
      font: bodyFont,
      border: boxed,
      alignment: { horizontal: 'left', vertical: 'center' },
      numberFormat: 'General"万元"',
      locked: false,
    },
  } satisfies Record<string, CellStyle>;
}

/** In the look that a new table starts with. */
export const formStyles = stylesOf(looks[0]);

export type FormStyle = keyof typeof formStyles;
