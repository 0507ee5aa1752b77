import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { buttonStyle } from '../button/button';
import { classNames } from '../class-names/class-names';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  /** The accessible name of the closing button; without it the dialog is left by its own acts only. */
  readonly closeLabel?: string;
  readonly size?: 'small' | 'medium' | 'large';
  /** The acts, the main one last. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

const widths = { small: 'max-w-md', medium: 'max-w-2xl', large: 'max-w-5xl' };

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  size = 'small',
  actions,
  children,
}: DialogProps) {
  const keepOpen = (event: Event) => {
    if (!closeLabel) event.preventDefault();
  };

  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 grid animate-appear grid-cols-[minmax(0,1fr)] place-items-center overflow-y-auto bg-scrim p-4 max-sm:items-end max-sm:p-0">
          <Content
            {...(description ? {} : { 'aria-describedby': undefined })}
            onEscapeKeyDown={keepOpen}
            onInteractOutside={keepOpen}
            className={classNames(
              'flex max-h-[calc(100dvh-2rem)] w-full animate-rise flex-col rounded-panel bg-surface shadow-float outline-none max-sm:rounded-b-none',
              widths[size],
            )}
          >
            <header className="flex items-start justify-between gap-4 px-6 pt-5 pb-1">
              <Radix.Title className="text-lg font-semibold text-ink">{title}</Radix.Title>
              {closeLabel && (
                <Radix.Close
                  aria-label={closeLabel}
                  className={classNames(
                    buttonStyle({ variant: 'quiet', size: 'small' }),
                    '-me-2 w-8 px-0 touch:min-w-11',
                  )}
                >
                  <X aria-hidden />
                </Radix.Close>
              )}
            </header>
            <div className="min-h-0 overflow-y-auto px-6 pt-1 pb-6">
              {description && (
                <Radix.Description asChild>
                  <div className="text-md text-ink-2">{description}</div>
                </Radix.Description>
              )}
              {children}
            </div>
            {actions && (
              <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-6 py-4 max-sm:[&>*]:flex-1">
                {actions}
              </footer>
            )}
          </Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Lives as long as the dialog is open: it finds the focus before the dialog takes it, and gives it back. */
function Content(props: ComponentProps<typeof Radix.Content>) {
  const [opener] = useState(findOpener);
  return (
    <Radix.Content
      onOpenAutoFocus={focusField}
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        // An act of the dialog may have sent the focus on, such as back into the text.
        if (document.activeElement !== document.body) return;
        // What opened the dialog may be gone, such as the button of an act that is done.
        const target = opener?.isConnected && !opener.matches(':disabled') ? opener : mainPart();
        target?.focus({ preventScroll: true });
      }}
      {...props}
    />
  );
}

const mainPart = () => document.querySelector<HTMLElement>('main[tabindex]');

/** What had the focus; for an entry of a menu, which closes, the menu's button. */
function findOpener(): HTMLElement | null {
  const focused = document.activeElement;
  const button = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const opener = button ? document.getElementById(button) : focused;
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}

/** Who opens a form wants to fill it in; without a field the first control has the focus. */
function focusField(event: Event) {
  const field = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(
    'input:not([type="file"], :disabled), textarea:not(:disabled)',
  );
  if (!field) return;
  event.preventDefault();
  field.focus();
}
