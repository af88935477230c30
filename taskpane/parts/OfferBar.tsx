// “Did you mean…?”: what the library has that is like the name which was just typed.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { placeOf } from '../../src/library/tree';
import { profileOfTable } from '../../src/domain/profileOfTable';
import { useText } from '../text/useText';
import { useSession, useSessionState } from './session';
import '../text/later';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  typed: { ...typographyStyles.caption1, margin: 0 },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  take: { maxWidth: '100%', textAlign: 'left', justifyContent: 'start' },
  path: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

export interface OfferBarProps {
  /** It goes away, and the focus would with it. */
  onGone: () => void;
}

export function OfferBar({ onGone }: OfferBarProps) {
  const session = useSession();
  const { offer, tables, busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const table = tables.find(({ id }) => id === offer?.table)?.table;
  if (!offer || !table) return null;
  const profile = profileOfTable(table);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <p className={styles.title}>{t('offer.title')}</p>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('offer.keep')}
          title={t('offer.keep')}
          onClick={() => {
            onGone();
            session.dismissOffer();
          }}
        />
      </div>
      <p className={styles.typed}>{t('offer.typed', { name: offer.typed })}</p>
      <ul className={styles.list}>
        {offer.entries.map((entry) => (
          <li key={entry.id}>
            <Button
              size="small"
              className={styles.take}
              aria-label={t('offer.take', { name: entry.name })}
              disabledFocusable={busy !== undefined}
              onClick={() => {
                onGone();
                void session.takeOffer(entry.id);
              }}
            >
              <span>
                {entry.name}
                <span className={styles.path}>{placeOf(entry, profile).level2}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
