// Font sizes such as 10.5 (五号): the .xlsx library reads whole numbers only. Others are handed to it as hundredths, which
// lie beyond the largest size there is.
const LARGEST = 409;
const FONT_PARTS = /^xl\/(styles|sharedStrings)\.xml$/;
const SIZE = /(<(?:\w+:)?sz\s+val=")(\d+(?:\.\d+)?)"/g;

function mapSizes(parts: ReadonlyMap<string, string>, map: (size: number) => number): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [path, xml] of parts) {
    if (!FONT_PARTS.test(path)) continue;
    const next = xml.replace(SIZE, (_, head: string, size: string) => `${head}${map(Number(size))}"`);
    if (next !== xml) changed.set(path, next);
  }
  return changed;
}

/** The parts that the library would misread, as it is to be given them. */
export function withWholeSizes(parts: ReadonlyMap<string, string>): Map<string, string> {
  return mapSizes(parts, (size) => (Number.isInteger(size) ? size : Math.round(size * 100)));
}

/** The parts written by the library that still hold sizes in hundredths, as they have to read. */
export function withTrueSizes(parts: ReadonlyMap<string, string>): Map<string, string> {
  return mapSizes(parts, trueSize);
}

/** Points of a size as the library has it. */
export function trueSize(size: number): number {
  return size > LARGEST ? size / 100 : size;
}
