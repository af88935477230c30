// Several ticks under one label. No Fluent Field: each Checkbox in one would take the Field's id for its own.
import { useId, type ReactNode } from 'react';
import { Label, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'start' },
  wrong: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
});

interface TickGroupProps {
  label: string;
  wrong?: string | undefined;
  children: ReactNode;
}

export function TickGroup({ label, wrong, children }: TickGroupProps) {
  const styles = useStyles();
  const [labelId, wrongId] = [useId(), useId()];
  return (
    <div
      role="group"
      className={styles.root}
      aria-labelledby={labelId}
      aria-describedby={wrong ? wrongId : undefined}
    >
      <Label id={labelId}>{label}</Label>
      {children}
      <span id={wrongId} role="alert" className={styles.wrong}>
        {wrong}
      </span>
    </div>
  );
}
