// Texts of a table as the values of cells.

const PLAIN_DECIMAL = /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/;

/** A plain decimal that a cell can hold exactly as typed becomes a number; everything else stays text. */
export function numberOrText(text: string): string | number {
  return PLAIN_DECIMAL.test(text) && String(Number(text)) === text ? Number(text) : text;
}
