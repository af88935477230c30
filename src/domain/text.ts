// Texts as people type them, made comparable. Nothing here is ever written back to a sheet.

const FULL_WIDTH = /[！-～]/g;
const ANY_FULL_WIDTH = /[！-～\u3000]/;

/** Full-width letters, digits and signs to half-width; the ideographic space to a blank. */
export function halfWidth(text: string): string {
  // Most texts have none of these signs.
  if (!ANY_FULL_WIDTH.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** For comparing: half-width, without any white space. */
export function compactText(text: string): string {
  return halfWidth(text).replace(/\s+/g, '');
}

/** For comparing names: compact, and without punctuation. */
export function normalisedName(text: string): string {
  return compactText(text).replace(/[\p{P}\p{S}]/gu, '');
}
