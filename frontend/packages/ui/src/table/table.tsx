import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names/class-names';

/** The pieces of a table; on a phone its rows become cards, which the cells decide by their own classes. */
export const Table = ({ className, ...props }: ComponentProps<'table'>) => (
  <table className={classNames('w-full border-collapse text-start text-md', className)} {...props} />
);

export const TableHead = ({ className, ...props }: ComponentProps<'thead'>) => (
  <thead className={classNames('border-b border-line-strong', className)} {...props} />
);

export const TableRow = ({ className, ...props }: ComponentProps<'tr'>) => (
  <tr
    className={classNames('border-b border-line transition-colors duration-150 hover:bg-sunken', className)}
    {...props}
  />
);

export const TableCell = ({ className, ...props }: ComponentProps<'td'>) => (
  <td className={classNames('px-3 py-2.5 align-middle', className)} {...props} />
);

export interface TableHeaderProps extends Omit<ComponentProps<'th'>, 'children'> {
  readonly children: ReactNode;
  /** How the table is sorted by this column now; without `onSort` the column cannot be sorted by. */
  readonly sorted?: 'ASC' | 'DESC' | undefined;
  readonly onSort?: () => void;
}

export function TableHeader({ children, sorted, onSort, className, ...props }: TableHeaderProps) {
  const sortIcon =
    sorted === 'ASC' ? <ArrowUp aria-hidden /> : sorted === 'DESC' ? <ArrowDown aria-hidden /> : null;

  return (
    <th
      scope="col"
      {...(sorted
        ? { 'aria-sort': sorted === 'ASC' ? ('ascending' as const) : ('descending' as const) }
        : {})}
      className={classNames(
        'px-3 py-2 text-start text-xs font-medium whitespace-nowrap text-ink-2',
        className,
      )}
      {...props}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className="-mx-1 inline-flex items-center gap-1 rounded-control px-1 py-0.5 hover:text-ink [&_svg]:size-3.5 [&_svg]:stroke-[1.5]"
        >
          {children}
          {sortIcon}
        </button>
      ) : (
        children
      )}
    </th>
  );
}
