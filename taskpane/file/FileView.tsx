// Files that others made: chosen or dropped, checked one by one, and what each of them says.
import { Activity, useEffect, useRef, useState, type DragEvent } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useArrival } from '../parts/arrival';
import { FileButton, useFileList } from '../parts/FileButton';
import { PageHead } from '../parts/PageHead';
import { useSessionState } from '../parts/session';
import type { PageProps } from '../tables/pages';
import { useText } from '../text/useText';
import { FileFindings } from './FileFindings';
import { FileList } from './FileList';
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
  // Room for the list.
  filled: { padding: tokens.spacingHorizontalS, gap: tokens.spacingVerticalXXS },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  drop: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export function FileView({ close }: PageProps) {
  const { files } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const chooseButton = useArrival<HTMLButtonElement>();
  const root = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const [opened, setOpened] = useState<string>();
  /** The file whose page was left: the focus goes back to its card. */
  const [left, setLeft] = useState<string>();
  const open = useFileList();
  const some = files.length > 0;
  const file = files.find(({ name, problem }) => name === opened && !problem);

  useEffect(() => {
    if (left === undefined) return;
    const cards = [...(root.current?.querySelectorAll<HTMLElement>('[data-file]') ?? [])];
    (cards.find(({ dataset }) => dataset['file'] === left) ?? chooseButton.current)?.focus();
    setLeft(undefined);
  }, [left, chooseButton]);

  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const onDrop = (event: DragEvent) => {
    onDrag(event);
    void open([...event.dataTransfer.files]);
  };
  const leave = () => {
    setOpened(undefined);
    setLeft(opened);
  };

  return (
    <>
      {file && <FileFindings key={file.name} file={file} close={leave} />}
      <Activity mode={file ? 'hidden' : 'visible'}>
        <div ref={root} className={styles.root} onDragOver={onDrag} onDragLeave={onDrag} onDrop={onDrop}>
          <PageHead title={t('file.title')} intro={t('file.intro')} close={close} />
          <div className={mergeClasses(styles.chooser, some && styles.filled, over && styles.over)}>
            <FileButton
              buttonRef={chooseButton}
              appearance={some ? 'secondary' : 'primary'}
              open={open}
              multiple
            >
              {t(some ? 'file.add' : 'file.choose')}
            </FileButton>
            <span className={styles.drop}>{t('file.drop')}</span>
          </div>
          {some && <FileList files={files} open={setOpened} onEmpty={() => chooseButton.current?.focus()} />}
        </div>
      </Activity>
    </>
  );
}
