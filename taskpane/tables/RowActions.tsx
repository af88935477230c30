// For the rows that are selected in a table: which they are, and buttons to add one or take them away.
import { useContext, useEffect, useId, useRef, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { BookAddRegular } from '@fluentui/react-icons/svg/book-add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { TableInsertRowRegular } from '@fluentui/react-icons/svg/table-insert-row';
import type { FoundTable } from '../../src/domain/tables';
import { intersects } from '../../src/sheet/address';
import { ArrivalContext } from '../parts/arrival';
import { isIndicatorTable, tableRows } from '../parts/kinds';
import { Lazy, type PartLoader } from '../parts/Lazy';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import type { AddToOwnProps } from './AddToOwn';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  which: {
    ...typographyStyles.caption1,
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  rows: { ...typographyStyles.caption1Strong },
  question: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  ask: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});

/** Rows of the table's body that are selected; undefined when something else is, too. */
export function selectedRows(
  { sheet, area, body }: FoundTable,
  selection: { sheet: string; area: FoundTable['area'] } | undefined,
): { first: number; last: number } | undefined {
  if (selection?.sheet !== sheet || !intersects(selection.area, area)) return undefined;
  const { top: first, bottom: last } = selection.area;
  return first >= body.first && last <= body.last ? { first, last } : undefined;
}

const loadAdd: PartLoader<AddToOwnProps> = async () => ({ Part: (await import('./AddToOwn')).AddToOwn });

interface RowActionsProps {
  found: FoundTable;
  rows: { first: number; last: number };
}

export function RowActions({ found, rows: { first, last } }: RowActionsProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  // Asked about these rows; a selection that moves takes the question back.
  const [asked, setAsked] = useState<string>();
  const [adding, setAdding] = useState<string>();
  const arriving = useContext(ArrivalContext);
  const addButton = useRef<HTMLButtonElement>(null);
  const removeButton = useRef<HTMLButtonElement>(null);
  const key = `${first}-${last}`;
  const waiting = busy !== undefined;

  const label =
    first === last
      ? t('rows.one', { row: first + 1 })
      : t('rows.several', { first: first + 1, last: last + 1 });
  const names = tableRows(found)
    .filter(({ row, name }) => row >= first && row <= last && name !== '')
    .map(({ name }) => name)
    .join('、');
  const named = names || t('rows.unnamed');

  const stopAdding = () => {
    setAdding(undefined);
    addButton.current?.focus();
  };
  const stopAsking = () => {
    setAsked(undefined);
    removeButton.current?.focus();
  };
  const remove = () => {
    stopAsking();
    const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    void session.removeRows(found.id, rows);
  };
  return (
    <div role="group" aria-label={t('rows.actions')} className={styles.root}>
      <p className={styles.which} title={named}>
        <span className={styles.rows}>{label}</span> {named}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          className={styles.button}
          icon={<TableInsertRowRegular />}
          disabledFocusable={waiting}
          onClick={() => void session.insertRow(found.id, last, 'row')}
        >
          {t('rows.insert')}
        </Button>
        {found.table.kind === 'annual' && (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={waiting}
            onClick={() => void session.insertRow(found.id, last, 'group')}
          >
            {t('rows.insertDuty')}
          </Button>
        )}
        {isIndicatorTable(found) && first === last && names !== '' && (
          <Button
            ref={addButton}
            size="small"
            className={styles.button}
            icon={<BookAddRegular />}
            aria-expanded={adding === key}
            disabledFocusable={waiting}
            onClick={() => {
              arriving.current = true;
              setAdding(adding === key ? undefined : key);
            }}
          >
            {t('own.add')}
          </Button>
        )}
        <Button
          ref={removeButton}
          size="small"
          className={styles.button}
          icon={<DeleteRegular />}
          aria-expanded={asked === key}
          disabledFocusable={waiting}
          onClick={() => setAsked(asked === key ? undefined : key)}
        >
          {t('rows.remove')}
        </Button>
      </div>
      {adding === key && isIndicatorTable(found) && (
        <Lazy load={loadAdd} props={{ found, row: first, close: stopAdding }} />
      )}
      {asked === key && (
        <RemoveQuestion
          question={t('rows.ask', { rows: label, names: named })}
          onConfirm={remove}
          onCancel={stopAsking}
        />
      )}
    </div>
  );
}

interface RemoveQuestionProps {
  question: string;
  onConfirm: () => void;
  onCancel: () => void;
}

function RemoveQuestion({ question, onConfirm, onCancel }: RemoveQuestionProps) {
  const { busy } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const id = useId();
  const confirmButton = useRef<HTMLButtonElement>(null);
  useEffect(() => confirmButton.current?.focus(), []);
  return (
    <div
      role="group"
      aria-labelledby={id}
      className={styles.question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p id={id} className={styles.ask}>
        {question}
      </p>
      <div className={styles.buttons}>
        <Button
          ref={confirmButton}
          size="small"
          appearance="primary"
          className={styles.button}
          aria-describedby={id}
          disabledFocusable={busy !== undefined}
          onClick={onConfirm}
        >
          {t('rows.confirm')}
        </Button>
        <Button size="small" className={styles.button} onClick={onCancel}>
          {t('rows.cancel')}
        </Button>
      </div>
    </div>
  );
}
