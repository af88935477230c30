// What the last command ended with, and the command under way. Both live regions are always there,
// since a region that appears together with its text is often not read out.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../../src/session/session';
import { useText } from '../text/useText';
import { isNewProject, noticeText } from './noticeText';
import { useSession, useSessionState } from './session';
import { WorkProgress } from './WorkProgress';

const useStyles = makeStyles({
  slot: { ':not(:empty)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` } },
  busy: { justifyContent: 'flex-start', padding: `${tokens.spacingVerticalXS} 0` },
  // Without a button in it the line would still take its room.
  actions: { ':empty': { display: 'none' } },
  body: { overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalXS },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface NoticesProps {
  undo: () => Promise<void>;
  /** The message goes away, and the focus would with it. */
  onGone: () => void;
  /** Leads from a new table to the library. */
  onPick: () => void;
}

export function Notices({ undo, onGone, onPick }: NoticesProps) {
  const { busy, notice, fileProgress } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const work = busy ?? (fileProgress && 'opening');
  const urgent = notice?.tone === 'warning' || notice?.tone === 'error';
  const bar = notice && !busy && <NoticeBar notice={notice} undo={undo} onGone={onGone} onPick={onPick} />;
  return (
    <>
      <div role="status" className={styles.slot}>
        {work && <Spinner size="tiny" className={styles.busy} label={t(`busy.${work}`)} />}
        {!urgent && bar}
      </div>
      <WorkProgress onGone={onGone} />
      <div role="alert" className={styles.slot}>
        {urgent && bar}
      </div>
    </>
  );
}

function NoticeBar({ notice, undo, onGone, onPick }: NoticesProps & { notice: Notice }) {
  const session = useSession();
  const state = useSessionState();
  const text = useText();
  const styles = useStyles();
  const { t } = text;
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={t('app.dismiss')}
      onClick={() => {
        onGone();
        session.dismissNotice();
      }}
    />
  );
  return (
    <MessageBar intent={notice.tone} layout="multiline">
      <MessageBarBody className={styles.body}>
        {noticeText(notice, state, text)}
        {notice.code === 'unexpected' && notice.values['detail'] && (
          <span className={styles.detail}>{notice.values['detail']}</span>
        )}
      </MessageBarBody>
      <MessageBarActions className={styles.actions} containerAction={dismiss}>
        {notice.code === state.undoable && (
          <Button size="small" onClick={() => void undo()}>
            {t('notice.undo')}
          </Button>
        )}
        {isNewProject(notice, state) && (
          <Button size="small" onClick={onPick}>
            {t('notice.tableCreated.pick')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
