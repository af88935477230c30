// Several words in one cell.

const SEPARATORS = '、，,；;\\n';

interface ListOptions {
  /** 优/良/中/差 are several words, 元/人 is one. */
  slash?: boolean;
}

const separatorsOf = ({ slash }: ListOptions) => (slash ? `${SEPARATORS}/／` : SEPARATORS);

/** The words of a cell, each once. A word in straight quotes may hold separators, and doubled quotes. */
export function splitList(text: string, options: ListOptions = {}): string[] {
  const separators = separatorsOf(options);
  const word = new RegExp(`\\s*(?:"((?:[^"]|"")*)"\\s*(?=[${separators}]|$)|([^${separators}]+))`, 'g');
  const words = [...text.matchAll(word)].map(([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
  return [...new Set(words.filter((each) => each !== ''))];
}

/** A cell that reads back as these words. */
export function joinList(words: readonly string[], options: ListOptions = {}): string {
  const needsQuotes = new RegExp(`^"|[${separatorsOf(options)}]`);
  return words.map((word) => (needsQuotes.test(word) ? `"${word.replaceAll('"', '""')}"` : word)).join('、');
}
