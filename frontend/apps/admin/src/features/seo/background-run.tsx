import { Badge, Button, ProgressBar, useToast } from '@lavamedia/ui';
import type { RequestProblem } from '@lavamedia/api/admin';
import { useEffect, useRef, type ReactNode } from 'react';
import { useProblemText } from '../errors/use-problem-text';

export interface BackgroundRunProps {
  /** What runs, or ran last. */
  readonly run: { readonly status: string; readonly done: number; readonly total: number } | undefined;
  readonly texts: {
    readonly start: string;
    readonly running: string;
    readonly progress: (done: number, total: number) => string;
    readonly cancel: string;
    readonly failed: string;
  };
  readonly icon: ReactNode;
  readonly isStarting: boolean;
  readonly onStart: () => Promise<{ readonly error?: Partial<RequestProblem> | undefined }>;
  readonly onCancel: () => void;
  /** Called when it has ended: what it was about is another now. */
  readonly onEnded: () => void;
}

/** How often a screen asks how far something is. */
export const pollingInterval = 1_500;

/** Starts work that the server does in the background, says how far it is and stops it. */
export function BackgroundRun({
  run,
  texts,
  icon,
  isStarting,
  onStart,
  onCancel,
  onEnded,
}: BackgroundRunProps) {
  const toast = useToast();
  const problemText = useProblemText();
  const running = run?.status === 'RUNNING';

  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !running) onEnded();
    wasRunning.current = running;
  }, [running, onEnded]);

  async function start() {
    const { error } = await onStart();
    if (error) toast({ tone: 'bad', text: problemText(error).title, detail: problemText(error).advice });
  }

  return run && running ? (
    <div className="flex items-center gap-3">
      <div className="w-40">
        <p className="mb-1 text-xs text-ink-2 tabular-nums" aria-live="polite">
          {texts.progress(run.done, run.total)}
        </p>
        <ProgressBar label={texts.running} value={run.total === 0 ? null : run.done / run.total} />
      </div>
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </div>
  ) : (
    <div className="flex flex-wrap items-center gap-3">
      {run?.status === 'FAILED' && <Badge tone="bad">{texts.failed}</Badge>}
      <Button onClick={() => void start()} disabled={isStarting}>
        {icon}
        {texts.start}
      </Button>
    </div>
  );
}
