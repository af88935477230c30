// The task pane: theme, language and session for everything below it.
import { FluentProvider, makeStyles, type Theme } from '@fluentui/react-components';
import type { Locale } from '../src/rules/finding';
import type { Session } from '../src/session/session';
import { Pane } from './Pane';
import { SessionContext } from './parts/session';
import { LocaleContext } from './text/useText';

const useStyles = makeStyles({
  // Excel gives the pane its whole frame; only the views inside scroll.
  root: { height: '100vh', overflow: 'hidden' },
});

/** Fluent's own fonts come first for Latin letters, and leave Chinese to whatever the browser finds. */
const CHINESE_FONTS = "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC'";

interface AppProps {
  session: Session;
  locale: Locale;
  theme: Theme;
}

export function App({ session, locale, theme }: AppProps) {
  const styles = useStyles();
  const fontFamilyBase = theme.fontFamilyBase.replace('sans-serif', `${CHINESE_FONTS}, sans-serif`);
  return (
    <FluentProvider theme={{ ...theme, fontFamilyBase }} className={styles.root} lang={locale}>
      <LocaleContext value={locale}>
        <SessionContext value={session}>
          <Pane />
        </SessionContext>
      </LocaleContext>
    </FluentProvider>
  );
}
