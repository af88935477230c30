// Colours as Office.js takes them: `#RRGGBB` or the name of an HTML colour.
import type { Color } from '../../src/sheet/style';
import { asText } from './arguments';
import { invalidArgument } from './failure';

/** The sixteen basic names of HTML, and the one that Office.js samples use besides. */
const NAMES: Record<string, Color> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
};

export function asColor(value: unknown): Color {
  const text = asText(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMES[text.toLowerCase()];
  if (!named) throw invalidArgument(`${JSON.stringify(value)} is not a colour.`);
  return named;
}
