// The library beside a table: where to look, what is there, what it means, and the button that inserts what is ticked.
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button, SearchBox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { BookDatabaseRegular } from '@fluentui/react-icons/svg/book-database';
import { useArrival } from '../parts/arrival';
import { useSession, useSessionState } from '../parts/session';
import { Tabs } from '../parts/Tabs';
import { tableName } from '../parts/tableName';
import { useText } from '../text/useText';
import { Basket } from './Basket';
import { moved } from './chosen';
import { EmptyList } from './EmptyList';
import { Filters } from './Filters';
import { IndicatorDetails } from './IndicatorDetails';
import { LastYear } from './LastYear';
import type { Target } from './lastYear';
import { PickerTree } from './PickerTree';
import type { Row } from './rows';
import { sources } from './sources';
import type { PickerState } from './usePicker';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', containerType: 'inline-size' },
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
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
  targetName: {
    ...typographyStyles.caption1Strong,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  profile: {
    gridColumn: 2,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  ownButton: { gridColumn: 3, gridRow: '1 / span 2', minWidth: 'auto' },
  search: { marginTop: tokens.spacingVerticalS, width: '100%', maxWidth: 'none' },
  tabs: { marginTop: tokens.spacingVerticalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  controls: { marginTop: tokens.spacingVerticalXS },
  told: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    ':empty': { display: 'none' },
  },
  missing: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    // Where there is room, details stand at the side.
    '@container (min-width: 600px)': { flexDirection: 'row' },
  },
  link: { minWidth: 'auto', height: 'auto', padding: `0 ${tokens.spacingHorizontalXS}` },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ticked: { marginRight: 'auto', display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  small: { minWidth: 'auto' },
});

interface PickerBodyProps {
  picker: PickerState;
  target: Target;
  /** Leads to the bureau's own indicators. */
  onOwn: () => void;
}

export function PickerBody({ picker, target, onOwn }: PickerBodyProps) {
  const session = useSession();
  const { shelf } = useSessionState();
  const text = useText();
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [ordering, setOrdering] = useState(false);
  const ownButton = useArrival<HTMLButtonElement>();
  const { t, locale } = text;
  const { rows, current, chosen, query, source, searching, duty } = picker;

  /** Enter inserts what is ticked, or else the line it was pressed on. */
  const insertFrom = (row: Row) => {
    const own = row.kind === 'entry' && !row.present ? [row.entry] : [];
    void picker.insert(chosen.length > 0 ? chosen : own);
  };
  const star = (row: Row | undefined) => {
    if (row?.kind === 'entry') session.toggleFavourite(row.entry.id);
  };
  const onSearchKey = (event: KeyboardEvent) => {
    const [first] = rows;
    if (event.ctrlKey || event.metaKey || first === undefined) return;
    if (event.key === 'ArrowDown') root.current?.querySelector<HTMLElement>('[role="tree"]')?.focus();
    else if (event.key === 'Enter' && searching) {
      picker.setCurrent(first);
      picker.toggleRow(first);
      // The next word replaces this one.
      (event.target as HTMLInputElement).select();
    } else return;
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void picker.insert(chosen);
  };

  return (
    <div className={styles.root} ref={root} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <div className={styles.target}>
          <span className={styles.into}>{t('picker.into')}</span>
          <span className={styles.targetName} title={tableName(target, text)}>
            {tableName(target, text)}
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
            nameOf={(name) => t(`picker.source.${name}`)}
            idsOf={(name) => ({ tab: `${id}-${name}`, panel: `${id}-list` })}
          />
        </div>
        {(source === 'all' || searching) && (
          <div className={styles.controls}>
            <Filters filter={picker.filter} onFilter={picker.setFilter} />
          </div>
        )}
        {source === 'lastYear' && !searching && (
          <div className={styles.controls}>
            <LastYear {...picker} />
          </div>
        )}
        {source === 'suggested' && !searching && picker.missing.length > 0 && (
          <p className={styles.missing}>{t('picker.missing', { kinds: picker.missing.join('、') })}</p>
        )}
        <div className={styles.told}>
          <span role="status">{searching ? t('picker.found', { n: rows.length }) : ''}</span>
          {(source === 'all' || searching) && picker.hidden > 0 && (
            <>
              <span>{t('picker.hidden', { n: picker.hidden })}</span>
              <Button
                appearance="transparent"
                size="small"
                className={styles.link}
                onClick={() => picker.setFilter({ sectors: [], purposes: [] })}
              >
                {t('picker.showAll')}
              </Button>
            </>
          )}
        </div>
      </div>
      <div id={`${id}-list`} role="tabpanel" aria-labelledby={`${id}-${source}`} className={styles.body}>
        {rows.length === 0 ? (
          <EmptyList picker={picker} />
        ) : (
          <PickerTree
            label={t(
              searching ? 'picker.results' : source === 'all' ? 'picker.tree' : `picker.source.${source}`,
            )}
            rows={rows}
            current={current?.id}
            describedBy={`${id}-details`}
            onCurrent={picker.setCurrent}
            onToggle={picker.toggleRow}
            onInsert={insertFrom}
            onFavourite={star}
          />
        )}
        <IndicatorDetails
          id={`${id}-details`}
          entry={current?.kind === 'entry' ? current.entry : undefined}
          favourite={current !== undefined && shelf.favourites.includes(current.id)}
          onFavourite={() => star(current)}
        />
      </div>
      {ordering && chosen.length > 0 && (
        <Basket
          id={`${id}-order`}
          groups={picker.groups}
          onMove={(from, to) => picker.setTicked(moved(picker.ticked, from, to))}
          onTakeOut={(out) => picker.setTicked(new Map([...picker.ticked].filter(([key]) => key !== out)))}
        />
      )}
      <div className={styles.foot}>
        <span className={styles.ticked}>
          <span role="status">{t('picker.ticked', { n: chosen.length })}</span>
          {chosen.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.small}
              aria-expanded={ordering}
              aria-controls={ordering ? `${id}-order` : undefined}
              onClick={() => setOrdering(!ordering)}
            >
              {t('picker.order')}
            </Button>
          )}
        </span>
        {chosen.length > 0 && (
          <Button appearance="subtle" className={styles.small} onClick={() => picker.setTicked(new Map())}>
            {t('picker.untick')}
          </Button>
        )}
        <Button
          appearance="primary"
          disabled={chosen.length === 0}
          disabledFocusable={picker.busy}
          onClick={() => void picker.insert(chosen)}
        >
          {chosen.length > 0 ? t('picker.insert', { n: chosen.length }) : t('picker.insertNone')}
        </Button>
      </div>
    </div>
  );
}
