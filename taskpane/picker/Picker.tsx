// Search, tree, definition and the button that inserts what is ticked into the project table.
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button, SearchBox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { guessProfile, profiles } from '../../src/domain/profiles';
import type { FoundTable, PlacedProjectTable } from '../../src/domain/tables';
import { normalisedName } from '../../src/domain/text';
import type { LibraryIndicator } from '../../src/library/indicator';
import { pickOf } from '../../src/library/pick';
import type { Search } from '../../src/library/search';
import { indicatorTree } from '../../src/library/tree';
import { EmptyState } from '../parts/EmptyState';
import { useSession, useSessionState } from '../parts/session';
import { tableName } from '../parts/tableName';
import { useText } from '../text/useText';
import { IndicatorDetails } from './IndicatorDetails';
import { PickerTree } from './PickerTree';
import { entriesInOrder, isPresent, resultRows, treeRows, type Row } from './rows';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column' },
  head: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  target: {
    ...typographyStyles.caption1,
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  into: { color: tokens.colorNeutralForeground3 },
  targetName: {
    ...typographyStyles.caption1Strong,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  profile: { gridColumn: 2, color: tokens.colorNeutralForeground3 },
  search: { marginTop: tokens.spacingVerticalS, width: '100%', maxWidth: 'none' },
  found: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'block',
    ':not(:empty)': { marginTop: tokens.spacingVerticalXS },
  },
  nothing: { flexGrow: 1, overflowY: 'auto' },
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
  ticked: { marginRight: 'auto' },
  untick: { minWidth: 'auto' },
});

/** Groups that begin unfolded, whatever the profile. */
const firstLevels: ReadonlySet<string> = new Set(
  profiles.flatMap(({ level1 }) => level1.map(({ name }) => name)),
);

export interface IndicatorLibrary {
  entries: readonly LibraryIndicator[];
  search: Search;
}

interface PickerProps {
  library: IndicatorLibrary;
  target: FoundTable<PlacedProjectTable>;
}

export function Picker({ library, target }: PickerProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const text = useText();
  const styles = useStyles();
  const detailsId = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const { t, locale } = text;

  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(firstLevels);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [currentId, setCurrentId] = useState<string>();

  const { indicators } = target.table;
  const profile = useMemo(() => guessProfile(indicators), [indicators]);
  const tree = useMemo(() => indicatorTree(profile.id, library.entries), [library, profile]);
  const present = useMemo(() => new Set(indicators.map(({ name }) => normalisedName(name))), [indicators]);
  const marks = { ticked, present };

  const searching = query.trim() !== '';
  const results = useMemo(() => library.search(query, library.entries.length), [library, query]);
  const rows = searching ? resultRows(results, profile, marks) : treeRows(tree, open, marks);
  const current = rows.find(({ id }) => id === currentId);
  const chosen = entriesInOrder(tree).filter((entry) => ticked.has(entry.id) && !isPresent(entry, marks));

  const toggle = (row: Row) => {
    if (row.kind === 'group') setOpen(toggled(open, row.id));
    else if (!row.present) setTicked(toggled(ticked, row.id));
  };
  const insert = async (entries: readonly LibraryIndicator[]) => {
    if (busy || entries.length === 0) return;
    await session.insertIndicators(
      target.id,
      entries.map((entry) => pickOf(entry, profile)),
    );
    if (session.state().notice?.code === 'indicatorsInserted') setTicked(new Set());
  };
  /** Enter inserts what is ticked, or else the line it was pressed on. */
  const insertFrom = (row: Row) => {
    const own = row.kind === 'entry' && !row.present ? [row.entry] : [];
    void insert(chosen.length > 0 ? chosen : own);
  };
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || rows.length === 0) return;
    event.preventDefault();
    listRef.current?.querySelector<HTMLElement>('[role="tree"]')?.focus();
  };

  return (
    <div className={styles.root} ref={listRef}>
      <div className={styles.head}>
        <p className={styles.target}>
          <span className={styles.into}>{t('picker.into')}</span>
          <span className={styles.targetName} title={tableName(target, text)}>
            {tableName(target, text)}
          </span>
          <span className={styles.profile}>{profile.name[locale]}</span>
        </p>
        <SearchBox
          className={styles.search}
          value={query}
          aria-label={t('picker.searchLabel')}
          placeholder={t('picker.searchHint')}
          dismiss={{ 'aria-label': t('picker.clearSearch') }}
          onChange={(_, { value }) => setQuery(value)}
          onKeyDown={onSearchKey}
        />
        <span role="status" className={styles.found}>
          {searching ? t('picker.found', { n: rows.length }) : ''}
        </span>
      </div>
      {rows.length === 0 ? (
        <div className={styles.nothing}>
          <EmptyState
            icon={<SearchRegular />}
            title={t('picker.nothingTitle', { query: query.trim() })}
            text={t('picker.nothingText')}
          />
        </div>
      ) : (
        <PickerTree
          label={t(searching ? 'picker.results' : 'picker.tree')}
          rows={rows}
          current={current?.id}
          describedBy={detailsId}
          onCurrent={(row) => setCurrentId(row.id)}
          onToggle={toggle}
          onInsert={insertFrom}
        />
      )}
      <IndicatorDetails id={detailsId} entry={current?.kind === 'entry' ? current.entry : undefined} />
      <div className={styles.foot}>
        <span role="status" className={styles.ticked}>
          {t('picker.ticked', { n: chosen.length })}
        </span>
        {chosen.length > 0 && (
          <Button appearance="subtle" className={styles.untick} onClick={() => setTicked(new Set())}>
            {t('picker.untick')}
          </Button>
        )}
        <Button
          appearance="primary"
          disabled={chosen.length === 0}
          disabledFocusable={busy !== undefined}
          onClick={() => void insert(chosen)}
        >
          {chosen.length > 0 ? t('picker.insert', { n: chosen.length }) : t('picker.insertNone')}
        </Button>
      </div>
    </div>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
