// How wide a line of text is in a font, measured once each.
import type { Css } from './styles';

let canvas: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();
const MOST = 5000;

/** Pixels; `font` as `fontCss` gives it. */
export function textWidth(font: Css, text: string): number {
  const name = `${font['font-style'] ?? ''} ${font['font-weight'] ?? ''} ${font['font-size']} ${font['font-family']}`;
  const key = `${name}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = name.trim();
  const { width } = canvas.measureText(text);
  if (known.size >= MOST) known.clear();
  known.set(key, width);
  return width;
}
