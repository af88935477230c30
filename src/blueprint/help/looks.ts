// How cells light up by themselves.
import type { HighlightLook } from '../../sheet/style';

/** Something is wrong; bold too, so that it is not told by colour alone. */
export const wrong: HighlightLook = { fill: { color: '#FFC7CE' }, font: { color: '#9C0006', bold: true } };
/** Something belongs here. */
export const missing: HighlightLook = { fill: { color: '#FFF2CC' } };
/** Worth a second look. */
export const doubtful: HighlightLook = { fill: { color: '#FCE4D6' }, font: { italic: true } };
