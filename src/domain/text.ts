// Texts as people type them, made comparable. Nothing here is ever written back to a sheet.

const FULL_WIDTH = /[！-～]/g;
const ANY_FULL_WIDTH = /[！-～\u3000]/;
/** Most texts have nothing that has to be changed, and every text of a workbook comes by here many times. */
const COMPACT = /^[^\s！-～]*$/;
const PLAIN_NAME = /^[\u4e00-\u9fffA-Za-z0-9]*$/;

/** Full-width letters, digits and signs to half-width; the ideographic space to a blank. */
export function halfWidth(text: string): string {
  if (!ANY_FULL_WIDTH.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** For comparing: half-width, without any white space. */
export function compactText(text: string): string {
  return COMPACT.test(text) ? text : halfWidth(text).replace(/\s+/g, '');
}

/** For comparing names: compact, and without punctuation. */
export function normalisedName(text: string): string {
  return PLAIN_NAME.test(text) ? text : compactText(text).replace(/[\p{P}\p{S}]/gu, '');
}
