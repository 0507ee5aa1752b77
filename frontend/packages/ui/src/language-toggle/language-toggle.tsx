import { ToggleGroup } from 'radix-ui';

export interface LanguageToggleProps<TLocale extends string> {
  readonly locale: TLocale;
  readonly onLocaleChange: (locale: TLocale) => void;
  /** The accessible name of the group. */
  readonly label: string;
  /** Every language under its own name. */
  readonly languages: readonly { readonly locale: TLocale; readonly name: string }[];
}

export function LanguageToggle<TLocale extends string>({
  locale,
  onLocaleChange,
  label,
  languages,
}: LanguageToggleProps<TLocale>) {
  return (
    <ToggleGroup.Root
      type="single"
      value={locale}
      onValueChange={(next) => {
        if (next) onLocaleChange(next as TLocale);
      }}
      aria-label={label}
      className="inline-flex gap-0.5 rounded-control border border-line p-0.5"
    >
      {languages.map((language) => (
        <ToggleGroup.Item
          key={language.locale}
          value={language.locale}
          lang={language.locale}
          className="inline-flex h-6 items-center justify-center rounded-control px-2 text-sm text-ink-3 transition-colors duration-150 hover:text-ink data-[state=on]:bg-sunken data-[state=on]:text-ink touch:h-11"
        >
          {language.name}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
