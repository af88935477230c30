// Truth values in attributes: the format allows `true` and `1` alike, and LibreOffice writes the one that the .xlsx
// library does not know (locks, hidden rows, protection and dates since 1904 would be lost).
const PARTS = /^xl\/(workbook|styles|worksheets\/[^/]+)\.xml$/;
const TAG = /<[^<>]+="(?:true|false)"[^<>]*>/g;
/** A sheet, a style or a defined name may be called so. */
const WORD = /(?<!\sname)="(true|false)"/g;

/** The parts that the library would misread, as it is to be given them. */
export function withDigits(parts: ReadonlyMap<string, string>): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [path, xml] of parts) {
    if (!PARTS.test(path)) continue;
    const next = xml.replace(TAG, (tag) =>
      tag.replace(WORD, (_, word: string) => (word === 'true' ? '="1"' : '="0"')),
    );
    if (next !== xml) changed.set(path, next);
  }
  return changed;
}
