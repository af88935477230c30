// The own indicators of one place, each of which can be taken away, or all at once.
import { useRef, useState } from 'react';
import { Button, SearchBox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { normalisedName } from '../../../src/domain/text';
import type { LibraryIndicator } from '../../../src/library/indicator';
import type { KeptPlace } from '../../../src/session/session';
import { useSession, useSessionState } from '../../parts/session';
import { useText } from '../../text/useText';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  find: { width: '100%', maxWidth: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  level2: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  ask: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** So many are drawn; of more, people look for the one they mean. */
const SHOWN = 50;

interface OwnListProps {
  place: KeptPlace;
  entries: readonly LibraryIndicator[];
  /** The list goes away with its last entry. */
  onGone: () => void;
}

export function OwnList({ place, entries, onGone }: OwnListProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const all = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const [query, setQuery] = useState('');
  const where = t(`own.place.${place}`);
  const wanted = normalisedName(query);
  const found = entries.filter(({ name }) => normalisedName(name).includes(wanted));

  const stopAsking = () => {
    setAsking(false);
    all.current?.focus();
  };
  const removeAll = () => {
    setAsking(false);
    onGone();
    void session.removeOwn(
      place,
      entries.map(({ id }) => id),
    );
  };
  const removeOne = async (id: string) => {
    // The next line takes the place of this one.
    const index = found.findIndex((entry) => entry.id === id);
    if (entries.length === 1) onGone();
    else {
      const buttons = root.current?.querySelectorAll<HTMLElement>('li button');
      (buttons?.[index + 1] ?? buttons?.[index - 1] ?? all.current)?.focus();
    }
    await session.removeOwn(place, [id]);
  };
  return (
    <section ref={root} className={styles.root} aria-label={where}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t('own.heading', { place: where, n: entries.length })}</h3>
        <Button
          ref={all}
          size="small"
          appearance="subtle"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {t('own.removeAll')}
        </Button>
      </div>
      <p className={styles.about}>{t(`own.placeAbout.${place}`)}</p>
      {asking && (
        <div
          role="group"
          className={styles.ask}
          onKeyDown={(event) => {
            if (event.key === 'Escape') stopAsking();
          }}
        >
          {t('own.askRemove', { place: where, n: entries.length })}
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy !== undefined}
              onClick={removeAll}
            >
              {t('own.confirmRemove')}
            </Button>
            <Button size="small" onClick={stopAsking}>
              {t('own.cancel')}
            </Button>
          </div>
        </div>
      )}
      {entries.length > SHOWN && (
        <SearchBox
          size="small"
          className={styles.find}
          value={query}
          aria-label={t('own.find')}
          placeholder={t('own.find')}
          dismiss={{ 'aria-label': t('picker.clearSearch') }}
          onChange={(_, { value }) => setQuery(value)}
        />
      )}
      <ul className={styles.list}>
        {found.slice(0, SHOWN).map(({ id, name, level2 }) => (
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
              onClick={() => void removeOne(id)}
            />
          </li>
        ))}
      </ul>
      <p role="status" className={styles.about}>
        {found.length > SHOWN && t('own.moreEntries', { n: found.length - SHOWN })}
        {found.length === 0 && t('own.noneFound', { query })}
      </p>
    </section>
  );
}
