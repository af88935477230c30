// A bureau's own indicators: in from a file, out to a sheet, and away.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeptPlace } from '../../../src/session/session';
import { useArrival } from '../../parts/arrival';
import { FileButton, UnreadFile, useFile } from '../../parts/FileButton';
import { PageHead } from '../../parts/PageHead';
import { useSession, useSessionState } from '../../parts/session';
import { useText } from '../../text/useText';
import { OwnImport } from './OwnImport';
import { OwnList } from './OwnList';

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto' },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const places: readonly KeptPlace[] = ['workbook', 'user'];

export function OwnPanel({ close }: { close: () => void }) {
  const session = useSession();
  const { shelf, ownImport, busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const importButton = useArrival<HTMLButtonElement>();
  const { unread, open } = useFile(session.readOwn);
  /** The focus goes there from what is about to go away. */
  const goBack = () => importButton.current?.focus();
  const filled = places.filter((place) => shelf.own[place].length > 0);
  return (
    <div className={styles.root}>
      <PageHead title={t('own.title')} intro={t('own.intro')} back={t('own.back')} close={close} />
      <div className={styles.content}>
        <div className={styles.buttons}>
          <FileButton buttonRef={importButton} appearance="primary" open={open}>
            {t('own.import')}
          </FileButton>
          <Button disabledFocusable={busy !== undefined} onClick={() => void session.drawOwn('form')}>
            {t('own.form')}
          </Button>
          {filled.length > 0 && (
            <Button disabledFocusable={busy !== undefined} onClick={() => void session.drawOwn('entries')}>
              {t('own.export')}
            </Button>
          )}
        </div>
        <UnreadFile unread={unread} />
        {ownImport && <OwnImport read={ownImport} onGone={goBack} />}
        {filled.length === 0 && !ownImport && <p className={styles.none}>{t('own.none')}</p>}
        {filled.map((place) => (
          <OwnList key={place} place={place} entries={shelf.own[place]} onGone={goBack} />
        ))}
      </div>
    </div>
  );
}
