// A button with a small menu below it. Fluent's Menu would do, but brings its focus and positioning machinery:
// more than what is left of the pane's size budget.
import {
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { hoverShade } from './overlay';

const useStyles = makeStyles({
  root: { position: 'relative', flexShrink: 0 },
  button: { minWidth: 'auto', maxWidth: '100%' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  menu: {
    position: 'absolute',
    zIndex: 1,
    top: `calc(100% + ${tokens.spacingVerticalXXS})`,
    width: 'max-content',
    // Beside the scroll bar of a pane of 280 px.
    maxWidth: '232px',
    maxHeight: '60vh',
    overflowY: 'auto',
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  left: { left: 0 },
  right: { right: 0 },
  above: { top: 'auto', bottom: `calc(100% + ${tokens.spacingVerticalXXS})` },
  item: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: hoverShade },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { fontSize: '20px', lineHeight: 0 },
});

/** In pixels: a menu ends so far above the lower edge of the pane, unless it would be lower than this. */
const [GAP, LEAST_HEIGHT] = [8, 160];

export interface MenuItem {
  label: string;
  icon: ReactElement;
  /** Set for an item that is switched on and off; the menu stays open for the next one. */
  checked?: boolean;
  onChoose: () => void;
}

interface MenuButtonProps {
  /** Told and, unless `children` stands on the button, not seen. */
  label: string;
  icon: ReactElement;
  children?: string;
  items: readonly MenuItem[];
  appearance?: 'primary' | 'secondary' | 'subtle';
  size?: 'small' | 'medium';
  /** The side that the menu keeps to. */
  side?: 'left' | 'right';
  /** The menu opens upwards, for a button at the bottom. */
  above?: boolean;
  disabled?: boolean;
  className?: string;
}

export function MenuButton(props: MenuButtonProps) {
  const {
    label,
    icon,
    children,
    items,
    appearance,
    size,
    side = 'right',
    above,
    disabled,
    className,
  } = props;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const lines = () => [...(root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

  useEffect(() => {
    if (!open) return;
    const all = lines();
    (all.find((line) => line.getAttribute('aria-checked') === 'true') ?? all[0])?.focus();
    const menu = root.current?.lastElementChild as HTMLElement;
    const room = window.innerHeight - menu.getBoundingClientRect().top - GAP;
    if (!above) menu.style.maxHeight = `${Math.max(room, LEAST_HEIGHT)}px`;
    menu.scrollIntoView({ block: 'nearest' });
  }, [open, above]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!root.current?.contains(relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown' || disabled) return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    const all = lines();
    const at = all.findIndex((line) => line === event.target);
    const moves: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = moves[event.key];
    if (event.key === 'Escape') close();
    else if (next !== undefined) all[next]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={root}
      className={mergeClasses(styles.root, className)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      // Safari gives a clicked button no focus, and the blur would close the menu before the click is told.
      onMouseDown={(event) => open && event.preventDefault()}
    >
      <Button
        ref={button}
        appearance={appearance}
        size={size}
        icon={icon}
        iconPosition={children === undefined ? 'before' : 'after'}
        className={styles.button}
        aria-label={label}
        title={children ?? label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        disabledFocusable={disabled}
        onClick={() => setOpen(!open)}
      >
        {children !== undefined && <span className={styles.text}>{children}</span>}
      </Button>
      {open && (
        <div
          id={id}
          role="menu"
          aria-label={label}
          className={mergeClasses(styles.menu, styles[side], above && styles.above)}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
              aria-checked={item.checked}
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                if (item.checked === undefined) close();
                item.onChoose();
              }}
            >
              <span aria-hidden className={styles.icon}>
                {item.icon}
              </span>
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
