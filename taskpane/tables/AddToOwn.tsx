// A filled row into the bureau's own library: where it is kept, and its 二级指标 where the table does not say it.
import { useState } from 'react';
import { Button, Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { profileOfTable } from '../../src/domain/profileOfTable';
import { findLevel2 } from '../../src/domain/profiles';
import type { FoundTable, PlacedIndicatorTable } from '../../src/domain/tables';
import type { KeptPlace } from '../../src/session/session';
import { useArrival } from '../parts/arrival';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import '../text/later';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  select: { minWidth: 0, width: '100%' },
  about: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

const places: readonly KeptPlace[] = ['user', 'workbook'];

export interface AddToOwnProps {
  found: FoundTable<PlacedIndicatorTable>;
  row: number;
  close: () => void;
}

export function AddToOwn({ found, row, close }: AddToOwnProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const select = useArrival<HTMLSelectElement>();
  const [place, setPlace] = useState<KeptPlace>('user');
  const { table } = found;
  const profile = profileOfTable(table);
  const indicator = table.indicators.find((candidate) => candidate.row === row);
  const said =
    indicator &&
    ('level2' in indicator ? indicator.level2 : 'category' in indicator ? indicator.category : '');
  const isSaid = findLevel2(profile, said ?? '') !== undefined;
  const [level2, setLevel2] = useState(
    profile.level1.find(({ name }) => name === '产出指标')!.level2[0]!.name,
  );

  const add = async () => {
    await session.addToOwn(found.id, row, place, isSaid ? undefined : level2);
    close();
  };
  return (
    <div
      role="group"
      aria-label={t('own.addTitle')}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <p className={styles.title}>{t('own.addTitle')}</p>
      {!isSaid && (
        <Field label={t('own.addLevel2')} size="small">
          <Select
            ref={select}
            size="small"
            className={styles.select}
            value={level2}
            onChange={(_, { value }) => setLevel2(value)}
          >
            {profile.level1.map(({ name, level2: below }) => (
              <optgroup key={name} label={name}>
                {below.map((entry) => (
                  <option key={entry.name}>{entry.name}</option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('own.addPlace')} size="small" hint={t(`own.placeAbout.${place}`)}>
        <Select
          ref={isSaid ? select : undefined}
          size="small"
          className={styles.select}
          value={place}
          onChange={(_, { value }) => setPlace(value as KeptPlace)}
        >
          {places.map((choice) => (
            <option key={choice} value={choice}>
              {t(`own.place.${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy !== undefined}
          onClick={() => void add()}
        >
          {t('own.addConfirm')}
        </Button>
        <Button size="small" onClick={close}>
          {t('own.cancel')}
        </Button>
      </div>
    </div>
  );
}
