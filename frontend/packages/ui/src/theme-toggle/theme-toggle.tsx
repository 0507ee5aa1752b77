import { Monitor, Moon, Sun } from 'lucide-react';
import { ToggleGroup } from 'radix-ui';

export type Theme = 'system' | 'light' | 'dark';

export interface ThemeToggleProps {
  readonly theme: Theme;
  readonly onThemeChange: (theme: Theme) => void;
  /** The accessible names of the group and of its choices. */
  readonly labels: Readonly<Record<Theme | 'group', string>>;
}

const icons = { system: Monitor, light: Sun, dark: Moon };

export function ThemeToggle({ theme, onThemeChange, labels }: ThemeToggleProps) {
  return (
    <ToggleGroup.Root
      type="single"
      value={theme}
      onValueChange={(next) => {
        if (next) onThemeChange(next as Theme);
      }}
      aria-label={labels.group}
      className="inline-flex gap-0.5 rounded-control border border-line p-0.5"
    >
      {(['system', 'light', 'dark'] as const).map((choice) => {
        const Icon = icons[choice];
        return (
          <ToggleGroup.Item
            key={choice}
            value={choice}
            aria-label={labels[choice]}
            title={labels[choice]}
            className="inline-flex h-6 w-8 items-center justify-center rounded-control text-ink-3 transition-colors duration-150 hover:text-ink data-[state=on]:bg-sunken data-[state=on]:text-ink touch:size-11"
          >
            <Icon aria-hidden className="size-4 stroke-[1.5]" />
          </ToggleGroup.Item>
        );
      })}
    </ToggleGroup.Root>
  );
}
