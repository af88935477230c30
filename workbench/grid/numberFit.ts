// A number too wide for its cell: General gives up decimals, then digits; any other format shows ####.

/** The most exact text of a General number that fits, or undefined when none does. */
export function fitGeneral(value: number, fits: (text: string) => boolean): string | undefined {
  const whole = String(Math.round(value));
  const decimals = Math.max(0, String(value).length - whole.length - 1);
  if (Math.abs(value) < 1e11 && (Math.abs(value) >= 1e-4 || value === 0)) {
    for (let kept = Math.min(decimals, 15); kept >= 0; kept--) {
      const text = String(Number(value.toFixed(kept)));
      if (fits(text)) return text;
    }
  }
  for (let kept = 5; kept >= 0; kept--) {
    const text = value
      .toExponential(kept)
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase();
    if (fits(text)) return text;
  }
  return undefined;
}
