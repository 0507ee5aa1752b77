import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { buttonStyle } from '../button/button';
import { classNames } from '../class-names/class-names';

export interface ToastMessage {
  readonly tone: 'ok' | 'bad' | 'info';
  readonly text: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

type Show = (message: ToastMessage) => void;

const ToastContext = createContext<Show | null>(null);

/** Shows a message that needs no answer. */
export function useToast(): Show {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider around it.');
  return show;
}

const icons = {
  ok: <CircleCheck aria-hidden className="text-ok" />,
  bad: <CircleAlert aria-hidden className="text-bad" />,
  info: <Info aria-hidden className="text-info" />,
};

export interface ToastProviderProps {
  /** The accessible name of the region, such as "Notifications". */
  readonly label: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
}

export function ToastProvider({ label, closeLabel, children }: ToastProviderProps) {
  const [messages, setMessages] = useState<readonly (ToastMessage & { readonly key: number })[]>([]);
  const show = useCallback<Show>(
    (message) =>
      setMessages((current) => [...current.slice(-2), { ...message, key: (current.at(-1)?.key ?? 0) + 1 }]),
    [],
  );
  const remove = useMemo(
    () => (key: number) => setMessages((current) => current.filter((message) => message.key !== key)),
    [],
  );

  return (
    <ToastContext value={show}>
      <Radix.Provider label={label} swipeDirection="down">
        {children}
        {messages.map(({ key, tone, text, detail, action }) => (
          <Radix.Root
            key={key}
            type={tone === 'bad' ? 'foreground' : 'background'}
            // A message of failure, or one that offers something to do, stays long enough to be read twice.
            duration={tone === 'bad' || action ? 12_000 : 5_000}
            onOpenChange={(open) => {
              if (!open) remove(key);
            }}
            className="flex animate-rise items-start gap-3 rounded-panel bg-surface py-3 ps-4 pe-2 shadow-float [&>svg]:mt-1 [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:stroke-[1.5]"
          >
            {icons[tone]}
            <div className="min-w-0 flex-1 py-0.5">
              <Radix.Title className="text-md font-medium text-ink">{text}</Radix.Title>
              {detail && <Radix.Description className="text-sm text-ink-2">{detail}</Radix.Description>}
            </div>
            {action && (
              <Radix.Action
                altText={action.label}
                onClick={action.onSelect}
                className={buttonStyle({ variant: 'secondary', size: 'small' })}
              >
                {action.label}
              </Radix.Action>
            )}
            <Radix.Close
              aria-label={closeLabel}
              className={classNames(buttonStyle({ variant: 'quiet', size: 'small' }), 'w-8 px-0')}
            >
              <X aria-hidden />
            </Radix.Close>
          </Radix.Root>
        ))}
        <Radix.Viewport className="fixed end-4 bottom-4 z-60 flex w-[min(26rem,calc(100vw-2rem))] flex-col gap-2 outline-none" />
      </Radix.Provider>
    </ToastContext>
  );
}
