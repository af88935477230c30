// What came out of a file of own indicators: all of them, to be kept, or what has to be mended first.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeptPlace, OwnImport as Import } from '../../../src/session/session';
import { useSession, useSessionState } from '../../parts/session';
import { useText } from '../../text/useText';
import { problemPlace, problemText } from './problemText';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  problems: {
    ...typographyStyles.body1,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  where: { ...typographyStyles.caption1Strong, display: 'block' },
  choices: { display: 'grid', gap: tokens.spacingVerticalS },
  about: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXXS} 0 0` },
});

const places: readonly KeptPlace[] = ['workbook', 'user'];
/** More are not read at once. */
const SHOWN = 50;

interface OwnImportProps {
  read: Import;
  /** It was kept or dismissed, and goes away. */
  onGone: () => void;
}

export function OwnImport({ read, onGone }: OwnImportProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const text = useText();
  const styles = useStyles();
  const { t } = text;
  const keep = async (place: KeptPlace) => {
    await session.keepOwn(place);
    // What could not be kept is still here.
    if (!session.state().ownImport) onGone();
  };
  const dismiss = (
    <Button
      size="small"
      onClick={() => {
        onGone();
        session.dismissOwnImport();
      }}
    >
      {t(read.problems ? 'own.dismiss' : 'own.cancel')}
    </Button>
  );
  if (read.problems) {
    const { file, problems } = read;
    return (
      <section role="alert" className={styles.root}>
        <h3 className={styles.title}>{t('own.notImported', { file, n: problems.length })}</h3>
        <ul className={styles.problems}>
          {problems.slice(0, SHOWN).map((problem, index) => (
            <li key={index}>
              <span className={styles.where}>{problemPlace(problem, text)}</span>
              {problemText(problem, text)}
            </li>
          ))}
        </ul>
        {problems.length > SHOWN && (
          <p className={styles.line}>{t('own.moreProblems', { n: problems.length - SHOWN })}</p>
        )}
        <p className={styles.line}>{t('own.mend')}</p>
        <div>{dismiss}</div>
      </section>
    );
  }
  return (
    <section role="status" className={styles.root}>
      <h3 className={styles.title}>{t('own.read', { file: read.file, n: read.entries.length })}</h3>
      <div className={styles.choices}>
        {places.map((place) => (
          <div key={place}>
            <Button size="small" disabledFocusable={busy !== undefined} onClick={() => void keep(place)}>
              {t(`own.keep.${place}`)}
            </Button>
            <p className={styles.about}>{t(`own.placeAbout.${place}`)}</p>
          </div>
        ))}
      </div>
      <p className={styles.line}>{t('own.undoEnds')}</p>
      <div>{dismiss}</div>
    </section>
  );
}
