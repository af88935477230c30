// Number formats that a file names by number alone, because their code depends on the language of the program that
// shows them. The .xlsx library takes dates in them for plain numbers, or shows them the American way.

/** By their numbers, in a Chinese Excel. */
const CODES: Readonly<Record<string, string>> = {
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
/** Far above the numbers that programs give to their own formats. */
const FREE = 60_000;
const STYLES = 'xl/styles.xml';
const USE = /(<(?:\w+:)?xf\b[^<>]*\snumFmtId=")(\d+)"/g;

/** The styles part with the codes written out, where the file uses such formats and does not say them itself. */
export function withFormatCodes(parts: ReadonlyMap<string, string>): Map<string, string> {
  const xml = parts.get(STYLES) ?? '';
  const own = new Set([...xml.matchAll(/<(?:\w+:)?numFmt\s[^<>]*numFmtId="(\d+)"/g)].map(([, id]) => id));
  const used = new Set<string>();
  const renumbered = xml.replace(USE, (whole, head: string, id: string) => {
    if (CODES[id] === undefined || own.has(id)) return whole;
    used.add(id);
    return `${head}${FREE + Number(id)}"`;
  });
  if (used.size === 0) return new Map();
  const prefix = /<(\w+:)?styleSheet\b/.exec(xml)?.[1] ?? '';
  const formats = [...used]
    .map((id) => {
      const code = CODES[id]!.replaceAll('"', '&quot;');
      return `<${prefix}numFmt numFmtId="${FREE + Number(id)}" formatCode="${code}"/>`;
    })
    .join('');
  const end = `</${prefix}numFmts>`;
  const added = renumbered.includes(end)
    ? renumbered.replace(end, () => formats + end)
    : renumbered.replace(`<${prefix}fonts`, (next) => `<${prefix}numFmts>${formats}${end}${next}`);
  return new Map([[STYLES, added]]);
}
