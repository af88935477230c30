// The look shared by all official forms: 黑体 title, 宋体 body, thin black lines.
import type { BorderLine, CellStyle } from '../sheet/style';

const line: BorderLine = { style: 'thin', color: '#000000' };
export const boxed: NonNullable<CellStyle['border']> = { top: line, bottom: line, left: line, right: line };

export const titleSize = 18;
export const bodySize = 11;

const bodyFont = { name: '宋体', size: bodySize };

/** Styles by the names that blueprints use. Text cells are `@`, so that nothing typed turns into a formula. */
export const formStyles = {
  title: {
    font: { name: '黑体', size: titleSize },
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

export type FormStyle = keyof typeof formStyles;
