// The files that were read: totals, order and filter, and one card each.
import { useRef, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ListedFile } from '../../src/session/session';
import { PressButton } from '../parts/PressButton';
import { useSession } from '../parts/session';
import { CountsText, SeverityIcon, countSeverities, toSubmit, worst } from '../parts/severity';
import { useText } from '../text/useText';
import { FileCard } from './FileCard';
import { arranged, counted, type FileOrder } from './order';

const useStyles = makeStyles({
  head: { display: 'grid', gap: tokens.spacingVerticalXXS, padding: `0 ${tokens.spacingHorizontalM}` },
  total: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  none: { ...typographyStyles.body1, margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  clear: { marginLeft: 'auto' },
});

interface FileListProps {
  files: readonly ListedFile[];
  open: (name: string) => void;
  /** The list is empty, and the focus would go with it. */
  onEmpty: () => void;
}

export function FileList({ files, open, onEmpty }: FileListProps) {
  const session = useSession();
  const { t } = useText();
  const styles = useStyles();
  const [order, setOrder] = useState<FileOrder>('errors');
  const [withErrors, setWithErrors] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  const all = counted(files);
  const shown = arranged(all, order, withErrors);
  const total = countSeverities(files.flatMap(({ findings }) => toSubmit(findings)));
  const failed = files.filter(({ problem }) => problem).length;
  const tables = files.reduce((sum, file) => sum + file.tables.length, 0);
  const orderButton = (value: FileOrder, label: string) => (
    <PressButton pressed={order === value} label={label} onPress={() => setOrder(value)} />
  );

  const clear = () => {
    onEmpty();
    session.removeFile();
  };
  const remove = (name: string, at: number) => {
    // To the button of the card that comes to stand there, else of the one before.
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('li > button:last-child') ?? [])];
    const next = buttons[at + 1] ?? buttons[at - 1];
    if (next) next.focus();
    else onEmpty();
    session.removeFile(name);
  };

  return (
    <section aria-label={t('file.list')}>
      <div className={styles.head}>
        <h3 className={styles.total}>{t('file.total', { files: files.length, tables })}</h3>
        <p className={styles.line}>
          <SeverityIcon severity={worst(total)} />
          <CountsText counts={total} />
        </p>
        {failed > 0 && (
          <p className={styles.line}>
            <SeverityIcon severity="warning" />
            {t('file.failed', { n: failed })}
          </p>
        )}
      </div>
      <div role="group" aria-label={t('file.order')} className={styles.tools}>
        {orderButton('errors', t('file.byErrors'))}
        {orderButton('name', t('file.byName'))}
        <PressButton
          pressed={withErrors}
          label={t('file.withErrors')}
          count={all.filter(({ counts }) => counts.error > 0).length}
          onPress={() => setWithErrors(!withErrors)}
        />
        <Button size="small" appearance="subtle" className={styles.clear} onClick={clear}>
          {t('file.clear')}
        </Button>
      </div>
      {shown.length === 0 && <p className={styles.none}>{t('file.noneWithErrors')}</p>}
      <ul ref={list} className={styles.list}>
        {shown.map((entry, at) => (
          <FileCard
            key={entry.file.name}
            entry={entry}
            onOpen={() => open(entry.file.name)}
            onRemove={() => remove(entry.file.name, at)}
          />
        ))}
      </ul>
    </section>
  );
}
