// What Excel makes of an entry: formula, text, number, percentage, date; and the entry a person sees when editing.
import { format as formatNumber, isDateFormat, isPercentFormat, parseValue } from 'numfmt';
import { isError, type Content } from './state';
import type { Scalar } from './store';

export interface Entry {
  value: Content;
  formula?: string;
  quoted?: true;
  /** A number format that the entry brings along for a cell that has none. */
  numberFormat?: string;
}

const ERRORS = /^#(REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)$/i;
const CHINESE_DATE = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;

/** Built-in formats of typed values, as Chinese Excel shows them; by their number in the file format. */
const TYPED_FORMATS: Record<number, string> = {
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'm"月"d"日"',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
};

/** The meaning of an entry in a cell that has this number format. */
export function readEntry(input: Scalar, numberFormat: string): Entry {
  if (typeof input !== 'string') return { value: input };
  if (numberFormat === '@') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1), quoted: true };
  if (input.startsWith('=') && input.length > 1) return { value: '', formula: input };
  if (ERRORS.test(input)) return { value: { error: input.toUpperCase() } };
  const chinese = chineseDate(input.trim());
  if (chinese) return chinese;
  // Whoever types a sign first means a formula, unless it is just a number: `+A1`, `-(B2)`.
  const parsed = parseValue(input);
  if (!parsed || parsed.value === null) return { value: input };
  if (typeof parsed.value !== 'number') return { value: parsed.value };
  const typedFormat = parsed.formatId === undefined ? undefined : TYPED_FORMATS[parsed.formatId];
  // In a cell shown as a percentage a plain number is meant in percent.
  const percent = isPercentFormat(numberFormat) && parsed.formatId === undefined;
  return {
    value: percent ? Number((parsed.value / 100).toPrecision(15)) : parsed.value,
    ...(typedFormat ? { numberFormat: typedFormat } : {}),
  };
}

function chineseDate(text: string): Entry | undefined {
  const match = CHINESE_DATE.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (!year && !day) return undefined;
  const fullYear = !year ? new Date().getFullYear() : Number(year.length === 2 ? `20${year}` : year);
  const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1) return undefined;
  const serial = Math.round(date.getTime() / 86_400_000) + 25_569;
  const numberFormat = year ? (day ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"') : 'm"月"d"日"';
  return { value: serial, numberFormat };
}

/** The text in the formula bar. */
export function entryText(
  record: { value: Content; formula?: string; quoted?: true },
  numberFormat: string,
): string {
  const { value, formula, quoted } = record;
  if (formula) return formula;
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return quoted ? `'${value}` : value;
  if (isPercentFormat(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  if (isDateFormat(numberFormat) && value >= 0) {
    const shape = value < 1 ? 'h:mm:ss' : Number.isInteger(value) ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss';
    return formatNumber(shape, value);
  }
  return String(value);
}
