// The shade of a line under the mouse or with the cursor. Mixed from the text's own colour, so that text and
// icons stay readable on it in every theme; Fluent's hover colours want each of them recoloured in high contrast.
export const hoverShade = 'color-mix(in srgb, currentColor 7%, transparent)';
export const pressedShade = 'color-mix(in srgb, currentColor 13%, transparent)';
