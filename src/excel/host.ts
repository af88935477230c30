// What the add-in learns from Excel when it starts: whether it can run here, in which language and on what ground.

export interface ExcelHost {
  /** Excel with all that the pane needs; else the requirements page is shown. */
  supported: boolean;
  locale: 'zh-CN' | 'en-US';
  dark: boolean;
}

/** The baseline: Excel 2021 LTSC, Microsoft 365, Excel on the web. */
const baseline = { ExcelApi: '1.14', SharedRuntime: '1.1' } as const;

export async function startHost(): Promise<ExcelHost> {
  const { host } = await Office.onReady();
  const { requirements, displayLanguage } = Office.context;
  return {
    supported:
      host === Office.HostType.Excel &&
      Object.entries(baseline).every(([set, version]) => requirements.isSetSupported(set, version)),
    locale: displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
    dark: isDark(Office.context.officeTheme?.bodyBackgroundColor),
  };
}

/** Is a `#RRGGBB` ground dark? By its relative luminance; an unknown one counts as light. */
export function isDark(color: string | undefined): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!parts) return false;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
