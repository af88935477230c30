// A kept text as the custom XML part that holds it, in Excel and in a file.
export const namespaceOf = (name: string) => `urn:performance-target-tables:${name}`;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const written: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML cannot hold, or that some programs do not take or change: JSON has a way to write them. */
const unwritable = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu;
const asJsonEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const wrap = (name: string, text: string) =>
  `<kept xmlns="${namespaceOf(name)}">${text
    .replace(/[&<>]/g, (sign) => written[sign]!)
    .replace(unwritable, asJsonEscape)}</kept>`;

/** The host may write an entity another way than it was given. Undefined for a part that is none of ours. */
export function unwrap(xml: string): string | undefined {
  return /<kept\b[^>]*>([^]*)<\/kept>/
    .exec(xml)?.[1]
    ?.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (entity, name: string) => {
      if (!name.startsWith('#')) return entities[name] ?? entity;
      return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    });
}
