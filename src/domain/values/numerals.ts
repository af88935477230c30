// Numbers as people type them: signs, thousands separators, full-width digits, small Chinese numerals.
import { compactText } from '../text';

/** Sources of regular expressions over half-width text without white space. */
export const ARABIC = '[-+\u2212]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
export const CHINESE = '[零〇一二两三四五六七八九十百千]+';

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const CHINESE_BELOW_10000 = new RegExp(
  '^(?:([一二两三四五六七八九])千(?![一二三四五六七八九]$))?' +
    '零?(?:([一二两三四五六七八九])百(?![一二三四五六七八九]$))?' +
    '零?(?:([一二三四五六七八九])?(十))?' +
    '零?([一二两三四五六七八九零〇])?$',
);

/** 二十三 to 23, up to 9999; undefined where the characters make no number (一二, 千, 一百二). */
function chineseNumber(text: string): number | undefined {
  const match = CHINESE_BELOW_10000.exec(text);
  if (!match || text === '') return undefined;
  const [, thousands, hundreds, tens, ten, ones] = match;
  const digit = (sign: string | undefined) => (sign ? DIGITS[sign]! : 0);
  const tenCount = ten ? (tens ? digit(tens) : 1) : 0;
  return digit(thousands) * 1000 + digit(hundreds) * 100 + tenCount * 10 + digit(ones);
}

const PLAIN = /^\d+(?:\.\d+)?$/;
const ONLY_ARABIC = new RegExp(`^${ARABIC}$`);

/**
 * A text that is a number and nothing else, as a plain decimal: `１，２３４.５０` gives `1234.50`, 十二 gives `12`.
 * Digits after the point stay as typed. Undefined for anything else.
 */
export function parseNumber(text: string): string | undefined {
  if (PLAIN.test(text)) return text;
  // "10 20" is two numbers, not 1020.
  if (/\d\s+[\d.,]|[.,]\s+\d/.test(text)) return undefined;
  const compact = compactText(text);
  if (ONLY_ARABIC.test(compact)) {
    return compact.replaceAll(',', '').replace('\u2212', '-').replace('+', '');
  }
  return chineseNumber(compact)?.toString();
}
