// The kinds of fields that forms are made of.
import type { ReactNode, Ref } from 'react';
import {
  Field,
  Input,
  Select,
  Textarea,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { TextControl } from './useDraft';

const useStyles = makeStyles({
  control: { minWidth: 0, width: '100%' },
  short: { minWidth: 0, width: '100%', maxWidth: '160px' },
  more: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  summary: {
    ...typographyStyles.body1,
    width: 'fit-content',
    marginBottom: tokens.spacingVerticalS,
    cursor: 'pointer',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

interface FieldProps {
  label: string;
  hint?: string;
  required?: boolean;
  control: TextControl;
  messages?: { validationMessage?: string; validationState: 'error' | 'none' };
}

interface InputFieldProps extends FieldProps {
  /** Short fields, each with the keyboard that suits it. */
  numeric?: 'numeric' | 'decimal';
}

export function InputField({ label, hint, required, control, messages, numeric }: InputFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} required={required} {...messages}>
      <Input
        className={numeric ? styles.short : styles.control}
        inputMode={numeric}
        autoComplete="off"
        {...control}
      />
    </Field>
  );
}

export function TextField({ label, hint, required, control, messages, rows }: FieldProps & { rows: number }) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} required={required} {...messages}>
      <Textarea className={styles.control} rows={rows} resize="vertical" {...control} />
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceFieldProps extends FieldProps {
  choices: readonly Choice[];
  selectRef?: Ref<HTMLSelectElement>;
}

export function ChoiceField({
  label,
  hint,
  required,
  control,
  messages,
  choices,
  selectRef,
}: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} required={required} {...messages}>
      <Select ref={selectRef} className={styles.control} {...control}>
        {choices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What most people leave as it is, folded away. */
export function MoreFields({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.more}>{children}</div>
    </details>
  );
}
