// Texts in the parts of a file: characters that XML cannot hold stand as `_x0007_`, and what merely looks like that has
// its underscore written so (`_x005F_`).

export function escapeText(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- the very characters that XML has no way to write
    /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
