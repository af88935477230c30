// Starts the pane in Excel: host, session, first render.
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { startHost } from '../../src/excel/host';
import { excelWorkbook } from '../../src/excel/workbook';
import { createSession } from '../../src/session/createSession';
import { App } from '../App';
import { services } from './services';

async function start(): Promise<void> {
  const host = await startHost();
  if (!host.supported) {
    window.location.replace('requirements.html');
    return;
  }
  document.documentElement.lang = host.locale;
  const session = createSession(excelWorkbook, services);
  const contrast = window.matchMedia('(forced-colors: active)').matches;
  const theme = contrast ? teamsHighContrastTheme : host.dark ? webDarkTheme : webLightTheme;
  createRoot(document.getElementById('root')!).render(
    <App session={session} locale={host.locale} theme={theme} />,
  );
  await session.start();
}

void start();
