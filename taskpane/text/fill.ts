// Placeholders of texts: `{name}` is the value, `{name|one|several}` a word that goes with the number.
export type TextValues = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** Values that a text does not name are left out; a placeholder without a value becomes ''. */
export function fill(text: string, values: TextValues): string {
  return text.replace(PLACEHOLDER, (_, name: string, one?: string, several?: string) => {
    const value = values[name] ?? '';
    if (one === undefined || several === undefined) return String(value);
    return Number(value) === 1 ? one : several;
  });
}
