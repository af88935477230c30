// A button by which a workbook file is chosen and read; what the system does not give is said below it.
import { useRef, useState, type ReactNode, type Ref } from 'react';
import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useText } from '../text/useText';
import { useSessionState } from './session';

type OnFile = (name: string, bytes: Uint8Array) => Promise<void>;

/** Reads chosen or dropped files; `unread` says that the last one could not be. */
export function useFile(onFile: OnFile): {
  unread: boolean;
  open: (file: File | undefined) => Promise<void>;
} {
  const { busy } = useSessionState();
  const [unread, setUnread] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file || busy) return;
    const bytes = await file.arrayBuffer().catch(() => undefined);
    // The system did not give it: moved away meanwhile, or not allowed.
    setUnread(!bytes);
    if (bytes) await onFile(file.name, new Uint8Array(bytes));
  };
  return { unread, open };
}

interface FileButtonProps {
  children: ReactNode;
  open: (file: File | undefined) => Promise<void>;
  buttonRef?: Ref<HTMLButtonElement>;
  appearance?: 'primary' | 'secondary';
  size?: 'small' | 'medium';
}

export function FileButton({ children, open, buttonRef, appearance, size }: FileButtonProps) {
  const { busy } = useSessionState();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          void open(target.files?.[0]);
          // The same file can be chosen again, after it was mended.
          target.value = '';
        }}
      />
      <Button
        ref={buttonRef}
        appearance={appearance}
        size={size}
        icon={<FolderOpenRegular />}
        disabledFocusable={busy !== undefined}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  );
}

export function UnreadFile({ unread }: { unread: boolean }) {
  const { t } = useText();
  return <span role="alert">{unread && t('file.unread')}</span>;
}
