// Tables of a file that somebody else made, to be laid out anew in this workbook.
import { useState, type DragEvent } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useArrival } from '../parts/arrival';
import { FileButton, UnreadFile, useFile } from '../parts/FileButton';
import { PageHead } from '../parts/PageHead';
import { useSession, useSessionState } from '../parts/session';
import type { PageProps } from '../tables/pages';
import { useText } from '../text/useText';
import { FileTable } from './FileTable';
import '../text/later';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  chooser: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  over: {
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    padding: `calc(${tokens.spacingHorizontalL} - 1px)`,
  },
  drop: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
});

export function FileView({ close }: PageProps) {
  const session = useSession();
  const { file } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const chooseButton = useArrival<HTMLButtonElement>();
  const [over, setOver] = useState(false);
  const { unread, open } = useFile(session.openFile);

  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const onDrop = (event: DragEvent) => {
    onDrag(event);
    void open(event.dataTransfer.files[0]);
  };
  const closeFile = () => {
    session.closeFile();
    chooseButton.current?.focus();
  };

  return (
    <div className={styles.root}>
      <PageHead title={t('file.title')} intro={t('file.intro')} close={close} />
      <div
        className={mergeClasses(styles.chooser, over && styles.over)}
        onDragOver={onDrag}
        onDragLeave={onDrag}
        onDrop={onDrop}
      >
        <FileButton buttonRef={chooseButton} appearance={file ? 'secondary' : 'primary'} open={open}>
          {t(file ? 'file.another' : 'file.choose')}
        </FileButton>
        <span className={styles.drop}>{t('file.drop')}</span>
        <UnreadFile unread={unread} />
      </div>
      {file && (
        <section aria-label={t('file.tables')}>
          <div className={styles.head}>
            <h3 className={styles.name}>
              {file.name} <span className={styles.count}>{t('tables.count', { n: file.tables.length })}</span>
            </h3>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('file.close')}
              title={t('file.close')}
              onClick={closeFile}
            />
          </div>
          <ul className={styles.list}>
            {file.tables.map((found) => (
              <FileTable key={found.id} found={found} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
