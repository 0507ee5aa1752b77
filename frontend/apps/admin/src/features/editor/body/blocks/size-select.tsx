import { useTranslations } from 'use-intl';

const sizes = ['column', 'wide', 'full'] as const;

/** How wide a block stands on the page. */
export type BlockSize = (typeof sizes)[number];

export interface SizeSelectProps {
  readonly label: string;
  readonly value: BlockSize;
  readonly onValueChange: (size: BlockSize) => void;
}

export function SizeSelect({ label, value, onValueChange }: SizeSelectProps) {
  const t = useTranslations('editor');
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onValueChange(event.target.value as BlockSize)}
      className="h-8 rounded-control bg-transparent px-2 font-sans text-sm text-ink-2 in-[.gallery]:hidden touch:h-11"
    >
      {sizes.map((size) => (
        <option key={size} value={size}>
          {t(`pictureSizes.${size}`)}
        </option>
      ))}
    </select>
  );
}
