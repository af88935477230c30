// Names of files for departments: what every file system takes, and no two alike.

/** Forbidden on Windows or elsewhere, and signs that nobody sees. */
// eslint-disable-next-line no-control-regex -- control characters are what no file name may hold
const REFUSED = /[\\/:*?"<>|\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\uFEFF]+/g;
/** Devices of Windows, whatever follows the first dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Bytes that are left for a name beside its number and ending. */
const LONGEST = 230;

function legalName(name: string): string {
  let short = '';
  for (const sign of name.normalize('NFC').replace(REFUSED, '_')) {
    if (Buffer.byteLength(short + sign) > LONGEST) break;
    short += sign;
  }
  const trimmed = short.replace(/^[\s.]+|[\s.]+$/g, '') || '_';
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** One for each name, in their order, without ending; names that come out alike (case does not count) get a number. */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const legal = legalName(name);
    for (let number = 1; ; number++) {
      const free = number === 1 ? legal : `${legal} (${number})`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  });
}
