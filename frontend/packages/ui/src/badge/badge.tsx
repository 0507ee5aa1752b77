import { cva, type VariantProps } from 'class-variance-authority';
import type { ReactNode } from 'react';

const badgeStyle = cva(
  'inline-flex items-center gap-1 rounded-control border px-1.5 py-px text-xs font-medium whitespace-nowrap',
  {
    variants: {
      tone: {
        neutral: 'border-line bg-surface text-ink-2',
        ember: 'border-transparent bg-ember-tint text-ember-strong',
        ok: 'border-current bg-surface text-ok',
        warn: 'border-current bg-surface text-warn',
        bad: 'border-current bg-surface text-bad',
        info: 'border-current bg-surface text-info',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

export interface BadgeProps extends VariantProps<typeof badgeStyle> {
  readonly children: ReactNode;
}

export const Badge = ({ tone, children }: BadgeProps) => (
  <span className={badgeStyle({ tone })}>{children}</span>
);
