// The picker's lines as a tree that is walked by arrows. The tree itself keeps the focus and names its
// current line, since lines out of sight are not in the page when there are many.
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Row } from './rows';
import { TreeRow } from './TreeRow';

const useStyles = makeStyles({
  tree: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '72px',
    overflowY: 'auto',
    outline: 'none',
    paddingBlock: tokens.spacingVerticalXXS,
  },
});

/** Longer lists draw only the lines in sight. */
const DRAWN_WHOLE = 100;
const ROW_HEIGHT = 36;

interface PickerTreeProps {
  label: string;
  rows: readonly Row[];
  /** Id of the current line. */
  current: string | undefined;
  /** Id of the element that tells about the current line. */
  describedBy: string;
  onCurrent: (row: Row) => void;
  onToggle: (row: Row) => void;
  /** Enter on an indicator, or Ctrl+Enter anywhere. */
  onInsert: (row: Row) => void;
  onFavourite: (row: Row) => void;
}

export function PickerTree({
  label,
  rows,
  current,
  describedBy,
  onCurrent,
  onToggle,
  onInsert,
  onFavourite,
}: PickerTreeProps) {
  const styles = useStyles();
  const id = useId();
  const tree = useRef<HTMLDivElement>(null);
  const virtual = rows.length > DRAWN_WHOLE;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: virtual,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    getScrollElement: () => tree.current,
    overscan: 10,
  });
  const found = rows.findIndex((row) => row.id === current);
  const at = Math.max(0, found);
  const rowId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    if (found < 0) return;
    if (virtual) virtualizer.scrollToIndex(found, { align: 'auto' });
    else document.getElementById(`${id}-${found}`)?.scrollIntoView({ block: 'nearest' });
  }, [found, id, virtual, virtualizer]);

  const parentOf = (index: number) => {
    const level = rows[index]?.level ?? 1;
    for (let before = index - 1; before >= 0; before--) {
      if ((rows[before]?.level ?? 1) < level) return before;
    }
    return index;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = row.kind === 'group' && row.open;
    const moves: Record<string, () => number> = {
      ArrowDown: () => (found < 0 ? 0 : Math.min(at + 1, rows.length - 1)),
      ArrowUp: () => Math.max(at - 1, 0),
      Home: () => 0,
      End: () => rows.length - 1,
      ArrowRight: () => (isOpen ? at + 1 : at),
      ArrowLeft: () => (isOpen ? at : parentOf(at)),
    };
    const move = moves[event.key];
    if (move) {
      const folds = row.kind === 'group' && event.key === (row.open ? 'ArrowLeft' : 'ArrowRight');
      if (folds) onToggle(row);
      const next = rows[move()];
      if (next) onCurrent(next);
    } else if (event.key === ' ') onToggle(row);
    else if (event.key === '*') onFavourite(row);
    else if (event.key === 'Enter') (row.kind === 'group' ? onToggle : onInsert)(row);
    else return;
    event.preventDefault();
  };

  const drawn = virtual
    ? virtualizer.getVirtualItems()
    : rows.map((_, index) => ({ index, start: 0, end: 0 }));
  // A line scrolled out of sight by the mouse can't be pointed to; the next arrow key brings it back.
  const pointsTo = drawn.some(({ index }) => index === at) ? rowId(at) : undefined;
  const above = drawn[0]?.start ?? 0;
  const below = virtual ? virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0;
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable
      aria-activedescendant={pointsTo}
      className={styles.tree}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        // Not for the mouse: scrolling to the first line would pull the clicked one away from under it.
        const row = rows[at];
        if (found < 0 && row && event.currentTarget.matches(':focus-visible')) onCurrent(row);
      }}
    >
      <div role="presentation" style={{ paddingTop: above, paddingBottom: below }}>
        {drawn.map(({ index }) => {
          const row = rows[index];
          return (
            row && (
              <TreeRow
                key={row.id}
                id={rowId(index)}
                index={index}
                ref={virtual ? virtualizer.measureElement : undefined}
                row={row}
                current={index === found}
                describedBy={index === found ? describedBy : undefined}
                onClick={() => {
                  onCurrent(row);
                  onToggle(row);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
