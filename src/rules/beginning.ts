// The first words of a long text, for messages.

export const beginning = (text: string, length = 24): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;
