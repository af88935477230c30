// The upper part of the picker: which table is filled, what is searched for, and where the lines come from.
import type { KeyboardEvent } from 'react';
import { Button, SearchBox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { BookDatabaseRegular } from '@fluentui/react-icons/svg/book-database';
import { useArrival } from '../parts/arrival';
import { Tabs } from '../parts/Tabs';
import { tableName } from '../parts/tableName';
import { useText } from '../text/useText';
import { Filters } from './Filters';
import { LastYear } from './LastYear';
import type { Target } from './lastYear';
import { sources } from './sources';
import type { PickerState } from './usePicker';

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  target: {
    ...typographyStyles.caption1,
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  into: { color: tokens.colorNeutralForeground3 },
  name: { ...typographyStyles.caption1Strong, ...oneLine },
  profile: { gridColumn: 2, color: tokens.colorNeutralForeground3, ...oneLine },
  ownButton: { gridColumn: 3, gridRow: '1 / span 2', minWidth: 'auto' },
  search: { marginTop: tokens.spacingVerticalXS, width: '100%', maxWidth: 'none' },
  // The first name begins where everything else does.
  tabs: {
    marginTop: tokens.spacingVerticalXXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    '@media (max-width: 320px)': { marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  },
  controls: { marginTop: tokens.spacingVerticalXS },
  told: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    marginTop: tokens.spacingVerticalXS,
  },
  part: { ':not(:empty)': { marginRight: tokens.spacingHorizontalS } },
  link: { minWidth: 'auto', height: 'auto', padding: `0 ${tokens.spacingHorizontalXS}` },
  missing: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface PickerHeadProps {
  picker: PickerState;
  target: Target;
  /** Tabs are called after it, the list that they show too. */
  id: string;
  onSearchKey: (event: KeyboardEvent) => void;
  /** Leads to the bureau's own indicators. */
  onOwn: () => void;
  /** A button that was pressed goes away. */
  onGone: () => void;
}

export function PickerHead({ picker, target, id, onSearchKey, onOwn, onGone }: PickerHeadProps) {
  const text = useText();
  const styles = useStyles();
  const ownButton = useArrival<HTMLButtonElement>();
  const { t, locale } = text;
  const { query, source, searching, duty, hidden, toPreset } = picker;
  const name = tableName(target, text);
  const link = (label: string, onClick: () => void) => (
    <Button
      appearance="transparent"
      size="small"
      className={styles.link}
      onClick={() => {
        onClick();
        onGone();
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.head}>
      <div className={styles.target}>
        <span className={styles.into}>{t('picker.into')}</span>
        <span className={styles.name} title={name}>
          {name}
        </span>
        <Button
          ref={ownButton}
          size="small"
          appearance="subtle"
          className={styles.ownButton}
          icon={<BookDatabaseRegular />}
          aria-label={t('own.title')}
          title={t('own.title')}
          onClick={onOwn}
        />
        <span className={styles.profile} title={duty}>
          {duty ? t('picker.intoDuty', { duty }) : picker.profile.name[locale]}
        </span>
      </div>
      <SearchBox
        className={styles.search}
        value={query}
        aria-label={t('picker.searchLabel')}
        placeholder={t('picker.searchHint')}
        dismiss={{ 'aria-label': t('picker.clearSearch') }}
        onChange={(_, { value }) => picker.setQuery(value)}
        onKeyDown={onSearchKey}
      />
      <div className={styles.tabs}>
        <Tabs
          small
          label={t('picker.sources')}
          tabs={sources}
          selected={source}
          onSelect={picker.setSource}
          nameOf={(one) => t(`picker.source.${one}`)}
          idsOf={(one) => ({ tab: `${id}-${one}`, panel: `${id}-list` })}
        />
      </div>
      {source === 'all' && (
        <div className={styles.controls}>
          <Filters filter={picker.filter} onFilter={picker.setFilter} />
        </div>
      )}
      {source === 'lastYear' && (
        <div className={styles.controls}>
          <LastYear {...picker} />
        </div>
      )}
      {source === 'suggested' && picker.missing.length > 0 && (
        <p className={styles.missing}>{t('picker.missing', { kinds: picker.missing.join('、') })}</p>
      )}
      <div className={styles.told}>
        <span role="status" className={styles.part}>
          {searching ? t('picker.found', { n: picker.rows.length }) : ''}
        </span>
        {source === 'all' && hidden > 0 && (
          <>
            <span className={styles.part}>{t('picker.hidden', { n: hidden })}</span>
            {link(t('picker.showAll'), () => picker.setFilter({ sectors: [], purposes: [] }))}
          </>
        )}
        {source === 'all' && toPreset && link(t('picker.preset'), toPreset)}
      </div>
    </div>
  );
}
