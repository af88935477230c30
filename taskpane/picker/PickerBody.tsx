// The library beside a table: where to look, what is there, what it means, and the button that inserts what is ticked.
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { Basket } from './Basket';
import { moved } from './chosen';
import { EmptyList } from './EmptyList';
import { IndicatorDetails } from './IndicatorDetails';
import type { Target } from './lastYear';
import { PickerFoot } from './PickerFoot';
import { PickerHead } from './PickerHead';
import { PickerTree } from './PickerTree';
import type { Row } from './rows';
import type { PickerState } from './usePicker';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    containerType: 'inline-size',
    // In a very low pane all of it scrolls, before the list gets too small to be used.
    overflowY: 'auto',
  },
  body: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '168px',
    display: 'flex',
    flexDirection: 'column',
    // Where there is room, details stand at the side.
    '@container (min-width: 600px)': { flexDirection: 'row' },
  },
  // The basket takes the room of the details.
  aboveBasket: { minHeight: '96px' },
  belowBasket: { display: 'none', '@container (min-width: 600px)': { display: 'block' } },
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
  const { t } = useText();
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [ordering, setOrdering] = useState(false);
  const { rows, current, chosen, source, searching } = picker;
  const basket = ordering && chosen.length > 0 ? `${id}-order` : undefined;

  const focus = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
  /** Where the focus goes when what had it is gone. */
  const focusList = () => focus(rows.length > 0 ? '[role="tree"]' : '[type="search"]');
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
    if (event.key === 'ArrowDown') focus('[role="tree"]');
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
  const takeOut = (out: string) => {
    picker.setTicked(new Map([...picker.ticked].filter(([key]) => key !== out)));
    if (chosen.length === 1) focusList();
  };

  return (
    <div className={styles.root} ref={root} onKeyDown={onKeyDown}>
      <PickerHead
        picker={picker}
        target={target}
        id={id}
        onSearchKey={onSearchKey}
        onOwn={onOwn}
        onGone={() => focus('[aria-haspopup="menu"]')}
      />
      <div
        id={`${id}-list`}
        role="tabpanel"
        aria-labelledby={`${id}-${source}`}
        className={mergeClasses(styles.body, basket !== undefined && styles.aboveBasket)}
      >
        {rows.length === 0 ? (
          <EmptyList picker={picker} />
        ) : (
          <>
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
            <IndicatorDetails
              id={`${id}-details`}
              className={mergeClasses(basket !== undefined && styles.belowBasket)}
              entry={current?.kind === 'entry' ? current.entry : undefined}
              favourite={current !== undefined && shelf.favourites.includes(current.id)}
              onFavourite={() => star(current)}
            />
          </>
        )}
      </div>
      {basket !== undefined && (
        <Basket
          id={basket}
          groups={picker.groups}
          onMove={(from, to) => picker.setTicked(moved(picker.ticked, from, to))}
          onTakeOut={takeOut}
        />
      )}
      <PickerFoot
        picker={picker}
        basket={basket}
        onOrder={() => setOrdering(!ordering)}
        onUntick={() => {
          picker.setTicked(new Map());
          focusList();
        }}
      />
    </div>
  );
}
