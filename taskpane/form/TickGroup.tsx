// Several things to tick under one label. Fluent's Field is for one control: it would give all of them its own id.
import { useId, type Ref } from 'react';
import { Checkbox, Label, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SeverityIcon } from '../parts/severity';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  wrong: {
    ...typographyStyles.caption1,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
  },
});

interface TickGroupProps<Id extends string> {
  label: string;
  name: string;
  choices: readonly { id: Id; label: string; ticked: boolean }[];
  onTick: (id: Id, ticked: boolean) => void;
  /** What is wrong with the choice. */
  message?: string;
  firstRef?: Ref<HTMLInputElement>;
}

export function TickGroup<Id extends string>(props: TickGroupProps<Id>) {
  const { label, name, choices, onTick, message, firstRef } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-wrong`}
      className={styles.root}
    >
      <Label id={`${id}-label`}>{label}</Label>
      {choices.map((choice, index) => (
        <Checkbox
          key={choice.id}
          ref={index === 0 ? firstRef : undefined}
          name={name}
          label={choice.label}
          checked={choice.ticked}
          onChange={(_, { checked }) => onTick(choice.id, checked === true)}
        />
      ))}
      <div id={`${id}-wrong`} role="alert">
        {message !== undefined && (
          <p className={styles.wrong}>
            <SeverityIcon severity="error" />
            {message}
          </p>
        )}
      </div>
    </div>
  );
}
