// Colours as files say them (ARGB, theme and tint, palette number) to `#RRGGBB` and back.
import type { Color } from '../sheet/style';
import { pieces } from './parts';

/** What the .xlsx library gives for a colour. */
export interface FileColor {
  argb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** Office's theme until 2022, in the order that files count: light 1, dark 1, light 2, dark 2, accents, links. */
export const OFFICE_THEME: readonly Color[] =
  '#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72'.split(
    ' ',
  );

/** Palette of the old format, from number 8; 0 to 7 repeat its first eight. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** The theme's colours in the order that files count; Office's own where the file has no theme. */
export function themeColors(themeXml: string | undefined): readonly Color[] {
  const scheme = themeXml && pieces(themeXml, 'clrScheme')[0];
  if (!scheme) return OFFICE_THEME;
  const color = (name: string): Color => {
    const piece = pieces(scheme, name)[0] ?? '';
    const hex = /(?:lastClr|srgbClr val|val)="([0-9A-Fa-f]{6})"/.exec(piece)?.[1];
    return hex ? `#${hex.toUpperCase()}` : '#000000';
  };
  const accents = [1, 2, 3, 4, 5, 6].map((n) => `accent${n}`);
  return ['lt1', 'dk1', 'lt2', 'dk2', ...accents, 'hlink', 'folHlink'].map(color);
}

/** Undefined for none, and for the automatic colour. */
export function readColor(color: FileColor | undefined, theme: readonly Color[]): Color | undefined {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return tinted(theme[color.theme] ?? '#000000', color.tint ?? 0);
  if (color?.indexed !== undefined) {
    const hex = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
    return hex && `#${hex}`;
  }
  return undefined;
}

/** Towards white by a positive tint, towards black by a negative one. */
function tinted(color: Color, tint: number): Color {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const shifted = channels.map((c) => Math.round(tint < 0 ? c * (1 + tint) : c + (255 - c) * tint));
  return `#${shifted.map((c) => c.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

export function writeColor(color: Color): { argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}
