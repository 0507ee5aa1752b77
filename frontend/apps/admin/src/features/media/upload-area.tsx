import { classNames } from '@lavamedia/ui';
import { useState, type ReactNode } from 'react';
import { fileTypes } from './media-kinds';

export interface DropAreaProps {
  readonly onFiles: (files: File[]) => void;
  readonly className?: string;
  /** What is added while files hover over the area. */
  readonly draggingClassName?: string;
  readonly children: ReactNode;
}

/** A place to drop files on; those who do not drag have a {@link FileButton} in it. */
export function DropArea({ onFiles, className, draggingClassName, children }: DropAreaProps) {
  const [dragging, setDragging] = useState(false);

  return (
    <div
      className={classNames(className, dragging && draggingClassName)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDragging(false);
      }}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        setDragging(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}

export interface FileButtonProps {
  /** The accessible name of the file control. */
  readonly label: string;
  readonly onFiles: (files: File[]) => void;
  readonly multiple?: boolean;
  /** What the file dialog offers. */
  readonly accept?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that opens the file dialog: a real file control, with the look that the caller gives it. */
export function FileButton({
  label,
  onFiles,
  multiple = false,
  accept = fileTypes.IMAGE,
  className,
  children,
}: FileButtonProps) {
  return (
    <label
      className={classNames(
        'relative cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-ember',
        className,
      )}
    >
      {children}
      <input
        type="file"
        aria-label={label}
        accept={accept}
        multiple={multiple}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file may be chosen again after a failure.
          event.target.value = '';
        }}
      />
    </label>
  );
}
