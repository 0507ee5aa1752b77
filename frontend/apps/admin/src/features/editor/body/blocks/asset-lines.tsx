import { useTranslations } from 'use-intl';
import { LineInput, type LineInputProps } from './line-input';

interface Props extends Pick<LineInputProps, 'value' | 'className' | 'onValueChange'> {
  /** What the asset itself says, which is shown where the text says nothing. */
  readonly own: string | null | undefined;
}

/** What stands below a picture, a film or a recording. */
export function CaptionLine({ own, ...props }: Props) {
  const label = useTranslations('editor')('pictureCaption');
  return <LineInput label={label} placeholder={own ?? label} maxLength={1000} {...props} />;
}

/** Whose picture, film or recording it is. */
export function CreditLine({ own, ...props }: Props) {
  const label = useTranslations('editor')('pictureCredit');
  return <LineInput label={label} placeholder={own ?? label} maxLength={200} {...props} />;
}

interface LinesProps {
  /** The film or recording, once it is known. */
  readonly asset: { readonly caption?: string | null; readonly credit?: string | null } | null | undefined;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly onChange: (changed: { caption: string | null } | { credit: string | null }) => void;
}

/** What stands below a film or a recording, and whose it is. */
export function CaptionAndCreditLines({ asset, caption, credit, onChange }: LinesProps) {
  return (
    <>
      <CaptionLine
        own={asset?.caption}
        value={caption}
        onValueChange={(value) => onChange({ caption: value })}
      />
      <CreditLine
        own={asset?.credit}
        value={credit}
        onValueChange={(value) => onChange({ credit: value })}
        className="text-ink-3"
      />
    </>
  );
}
