// The own indicators of one place, each of which can be taken away, or all at once.
import { useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { LibraryIndicator } from '../../../src/library/indicator';
import type { KeptPlace } from '../../../src/session/session';
import { useSession, useSessionState } from '../../parts/session';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '50vh', overflowY: 'auto' },
  line: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  level2: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  ask: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface OwnListProps {
  place: KeptPlace;
  entries: readonly LibraryIndicator[];
}

export function OwnList({ place, entries }: OwnListProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const where = t(`own.place.${place}`);
  const remove = (ids: readonly string[]) => void session.removeOwn(place, ids);
  return (
    <section className={styles.root} aria-label={where}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t('own.heading', { place: where, n: entries.length })}</h3>
        <Button size="small" appearance="subtle" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t('own.removeAll')}
        </Button>
      </div>
      <p className={styles.about}>{t(`own.placeAbout.${place}`)}</p>
      {asking && (
        <div role="group" className={styles.ask}>
          {t('own.askRemove', { place: where, n: entries.length })}
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy !== undefined}
              onClick={() => {
                setAsking(false);
                remove(entries.map(({ id }) => id));
              }}
            >
              {t('own.confirmRemove')}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {t('own.cancel')}
            </Button>
          </div>
        </div>
      )}
      <ul className={styles.list}>
        {entries.map(({ id, name, level2 }) => (
          <li key={id} className={styles.line}>
            <span>
              {name}
              <span className={styles.level2}>{level2['2021']}</span>
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('own.removeOne', { name })}
              disabledFocusable={busy !== undefined}
              onClick={() => remove([id])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
