// Sheet names that Excel takes.

const longest = 31;
const forbidden = /[\\/?*[\]:：]/g;

/**
 * A legal name close to the wished one that no other sheet has: at most 31 characters, none of \ / ? * [ ] :,
 * no apostrophe at either end, different from the taken ones without regard to case. "History" is reserved.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const base = trimmed(wished.replace(/[\r\n\t]+/g, ' ').replace(forbidden, ' ')) || '绩效目标表';
  const used = new Set(taken.map((name) => name.toLowerCase())).add('history');
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = trimmed(cut(base, longest - suffix.length)) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

const trimmed = (text: string) => text.replace(/^['\s]+|['\s]+$/g, '');

/** At most so many UTF-16 units, without cutting a character in two. */
function cut(text: string, units: number): string {
  let short = '';
  for (const sign of text) {
    if (short.length + sign.length > units) break;
    short += sign;
  }
  return short;
}
