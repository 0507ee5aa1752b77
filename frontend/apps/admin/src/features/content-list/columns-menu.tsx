import { Button, Checkbox } from '@lavamedia/ui';
import { Columns3 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useTranslations } from 'use-intl';
import { columns, type Column } from './list-parameters';

export interface ColumnsMenuProps {
  readonly shown: readonly Column[];
  readonly onChange: (shown: readonly Column[]) => void;
}

/** Which columns the list has beside the title. */
export function ColumnsMenu({ shown, onChange }: ColumnsMenuProps) {
  const t = useTranslations('contentList');

  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button className="max-md:hidden">
          <Columns3 aria-hidden />
          {t('columns')}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={4}
          aria-label={t('columns')}
          className="z-50 flex min-w-52 animate-appear flex-col gap-2 rounded-panel bg-surface p-3 shadow-float"
        >
          {columns.map((column) => (
            <Checkbox
              key={column}
              checked={shown.includes(column)}
              onCheckedChange={(isShown) =>
                onChange(columns.filter((other) => (other === column ? isShown : shown.includes(other))))
              }
            >
              {t(`column.${column}`)}
            </Checkbox>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
