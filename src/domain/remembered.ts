// Keeps what was worked out from a text, since the same texts are asked about again and again.

const LIMIT = 4000;

/** `work` with a memory; it starts afresh when it holds too many texts. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined || known.has(text)) return old as Result;
    const result = work(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, result);
    return result;
  };
}
