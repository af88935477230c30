// One finding: how grave it is, what is wrong, where, and the way out.
import { useRef, useState } from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { canBeExplained, type ExplainedFinding } from '../../src/review/explanation';
import { isFixable, type Fixable } from '../../src/rules/fixTogether';
import { parseArea } from '../../src/sheet/address';
import { hoverShade } from '../parts/overlay';
import { Lazy } from '../parts/Lazy';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import { FindingText, findingText } from './FindingText';
import { FixPreview } from './FixPreview';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  message: {
    ...findingText,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: hoverShade },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    minHeight: '24px',
    // Under the text, past the icon.
    paddingLeft: `calc(16px + ${tokens.spacingHorizontalS})`,
  },
  cell: { ...typographyStyles.caption1 },
  more: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  fix: { marginLeft: 'auto' },
});

const loadDetails = () => import('./RuleDetails');
const loadForm = () => import('./ExplainForm');
const loadNote = () => import('./ExplanationNote');

/** More cells than these are told by their number. */
const CELLS_SHOWN = 4;

interface FindingRowProps {
  finding: ExplainedFinding;
  /** The last check brought it. */
  fresh: boolean;
  onFix: (findings: readonly Fixable[]) => Promise<void>;
  /** The finding has moved to another list, with the focus in it. */
  onMoved: () => void;
}

export function FindingRow({ finding, fresh, onFix, onMoved }: FindingRowProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t, locale } = useText();
  const styles = useStyles();
  const [previewing, setPreviewing] = useState(false);

  const [explaining, setExplaining] = useState(false);
  const whyLink = useRef<HTMLButtonElement>(null);
  const [writing, setWriting] = useState(false);
  const writeLink = useRef<HTMLButtonElement>(null);
  const fixButton = useRef<HTMLButtonElement>(null);
  const isExplained = finding.explained !== undefined || finding.lapsed !== undefined;
  const cancel = () => {
    setPreviewing(false);
    fixButton.current?.focus();
  };
  const goTo = (address: string | undefined) => {
    const area = address === undefined ? undefined : parseArea(address);
    if (area) void session.goTo(finding.sheet, { row: area.top, column: area.left });
  };
  return (
    <li className={styles.row}>
      <button type="button" className={styles.message} onClick={() => goTo(finding.cells[0])}>
        <FindingText finding={finding} fresh={fresh} />
      </button>
      <div className={styles.foot}>
        {finding.cells.slice(0, CELLS_SHOWN).map((cell) => (
          <Link
            key={cell}
            as="button"
            inline
            className={styles.cell}
            aria-label={t('findings.goTo', { cell })}
            onClick={() => goTo(cell)}
          >
            {cell}
          </Link>
        ))}
        {finding.cells.length > CELLS_SHOWN && (
          <span className={styles.more}>{t('findings.moreCells', { n: finding.cells.length })}</span>
        )}
        <Link
          ref={whyLink}
          as="button"
          inline
          className={styles.cell}
          aria-expanded={explaining}
          aria-label={t('findings.whyOf', { rule: finding.title[locale] })}
          onClick={() => setExplaining(!explaining)}
        >
          {t('findings.why')}
        </Link>
        {canBeExplained(finding) && !isExplained && (
          <Link
            ref={writeLink}
            as="button"
            inline
            className={styles.cell}
            aria-expanded={writing}
            onClick={() => setWriting(!writing)}
          >
            {t('findings.explain')}
          </Link>
        )}
        {finding.fix && (
          <Button
            ref={fixButton}
            size="small"
            appearance="subtle"
            icon={<WrenchRegular />}
            className={styles.fix}
            aria-expanded={previewing}
            disabledFocusable={busy !== undefined}
            onClick={() => setPreviewing(!previewing)}
          >
            {t('findings.fix')}
          </Button>
        )}
      </div>
      {isExplained && <Lazy load={loadNote} props={{ finding, onMoved }} />}
      {writing && !isExplained && (
        <Lazy
          load={loadForm}
          props={{
            finding,
            onDone: onMoved,
            onCancel: () => {
              setWriting(false);
              writeLink.current?.focus();
            },
          }}
        />
      )}
      {explaining && (
        <Lazy
          load={loadDetails}
          props={{
            finding,
            close: () => {
              setExplaining(false);
              whyLink.current?.focus();
            },
          }}
        />
      )}
      {isFixable(finding) && previewing && (
        <FixPreview finding={finding} onApply={(findings) => void onFix(findings)} onCancel={cancel} />
      )}
    </li>
  );
}
