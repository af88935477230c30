// Moves a project table's indicators into another version of the hierarchy: asks where it must, says what moves.
import { useRef, useState } from 'react';
import { Button, Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FoundTable, PlacedProjectTable } from '../../src/domain/tables';
import { useArrival } from '../parts/arrival';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { otherProfiles, profileSwitch, type Place } from './profileSwitch';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, margin: 0 },
  moves: { ...typographyStyles.caption1, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  select: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

const nameOf = ({ level1, level2 }: Place) => `${level1} › ${level2}`;

export interface SwitchProfileProps {
  found: FoundTable<PlacedProjectTable>;
  close: () => void;
}

export function SwitchProfile({ found, close }: SwitchProfileProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t, locale } = useText();
  const styles = useStyles();
  const target = useArrival<HTMLSelectElement>();
  const root = useRef<HTMLDivElement>(null);
  const { table } = found;
  const others = otherProfiles(table);
  const [profileId, setProfileId] = useState(others[0]?.id);
  const [places, setPlaces] = useState<ReadonlyMap<number, Place>>(new Map());
  const [tried, setTried] = useState(false);
  const profile = others.find(({ id }) => id === profileId) ?? others[0];
  if (!profile) return null;

  const { asked, moves, staying } = profileSwitch(table, profile, places);
  const place = (row: number, choice: Place | undefined) => {
    const next = new Map(places);
    if (choice) next.set(row, choice);
    else next.delete(row);
    setPlaces(next);
  };
  const apply = async () => {
    setTried(true);
    const open = asked.find(({ indicator }) => !places.has(indicator.row));
    if (open) {
      root.current?.querySelector<HTMLElement>(`[name="place-${open.indicator.row}"]`)?.focus();
      return;
    }
    await session.switchProfile(found.id, profile.id, places);
    if (session.state().notice?.code === 'profileSwitched') close();
  };
  return (
    <div
      ref={root}
      role="group"
      aria-label={t('switch.title')}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <h3 className={styles.title}>{t('switch.title')}</h3>
      <Field label={t('switch.to')}>
        <Select
          ref={target}
          className={styles.select}
          value={profile.id}
          onChange={(_, { value }) => {
            setProfileId(value);
            setPlaces(new Map());
          }}
        >
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </Field>
      {asked.length > 0 && <p className={styles.line}>{t('switch.ask')}</p>}
      {asked.map(({ indicator: { row, name, level2 }, choices }) => {
        const chosen = places.get(row);
        const missing = tried && !chosen;
        return (
          <Field
            key={row}
            label={`${name || t('switch.row', { row: row + 1 })} · ${level2}`}
            validationState={missing ? 'error' : 'none'}
            validationMessage={missing ? t('switch.missing') : undefined}
          >
            <Select
              name={`place-${row}`}
              className={styles.select}
              value={chosen ? nameOf(chosen) : ''}
              onChange={(_, { value }) =>
                place(
                  row,
                  choices.find((choice) => nameOf(choice) === value),
                )
              }
            >
              <option value="">{t('switch.choose')}</option>
              {choices.map((choice) => (
                <option key={nameOf(choice)}>{nameOf(choice)}</option>
              ))}
            </Select>
          </Field>
        );
      })}
      <p className={styles.line}>{t(moves.length > 0 ? 'switch.moves' : 'switch.allStay')}</p>
      {moves.length > 0 && (
        <ul className={styles.moves}>
          {moves.map(({ from, to, count }) => (
            <li key={`${from} ${nameOf(to)}`}>{t('switch.move', { from, to: nameOf(to), n: count })}</li>
          ))}
          {staying > 0 && <li>{t('switch.stay', { n: staying })}</li>}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy !== undefined}
          onClick={() => void apply()}
        >
          {t('switch.apply')}
        </Button>
        <Button size="small" onClick={close}>
          {t('switch.cancel')}
        </Button>
      </div>
    </div>
  );
}
