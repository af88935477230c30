// A button by which workbook files are chosen; what the system does not give is said below it.
import { useRef, useState, type ReactNode, type Ref } from 'react';
import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useText } from '../text/useText';
import { useSession, useSessionState } from './session';

type OnFile = (name: string, bytes: Uint8Array) => Promise<void>;
type OnFiles = (files: readonly File[]) => Promise<void>;

/** Adds chosen or dropped files to the list of files. */
export function useFileList(): OnFiles {
  const { readFiles } = useSession();
  return (files) =>
    readFiles(
      files.map((file) => ({
        name: file.name,
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      })),
    );
}

/** Reads one chosen file; `unread` says that it could not be. */
export function useFile(onFile: OnFile): { unread: boolean; open: OnFiles } {
  const { busy } = useSessionState();
  const [unread, setUnread] = useState(false);
  const open: OnFiles = async ([file]) => {
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
  open: OnFiles;
  multiple?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  appearance?: 'primary' | 'secondary';
  size?: 'small' | 'medium';
}

export function FileButton({ children, open, multiple, buttonRef, appearance, size }: FileButtonProps) {
  const { busy } = useSessionState();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        multiple={multiple}
        hidden
        onChange={({ target }) => {
          // A copy: the list of the input empties with it.
          void open([...(target.files ?? [])]);
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
