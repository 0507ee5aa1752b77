type Language = 'fr' | 'en';

/** The newsroom's clock: readers and editors see the same hour whatever machine renders it. */
const TIME_ZONE = 'Europe/Paris';

export interface SayDateOptions {
  /** A BCP 47 tag such as `fr` or `en`. */
  locale: string;
  now: Date;
  /** The date stands within a sentence: no capital. */
  inSentence?: boolean;
}

/** A date as people say it: "aujourd’hui à 9 h 12", "hier", "12 mars", "12 mars 2019". */
export function sayDate(date: Date, { locale, now, inSentence = false }: SayDateOptions): string {
  const days = dayNumber(now) - dayNumber(date);
  const language = languageOf(locale);

  if (days === 0 || days === 1) {
    const said = RELATIVE[language].format(-days, 'day');
    const day = inSentence ? said : capitalised(said);
    if (days === 1) return day;
    return language === 'fr' ? `${day} à ${sayTime(date, language)}` : `${day} at ${sayTime(date, language)}`;
  }

  const sameYear = calendar(date).year === calendar(now).year;
  return write(date, language, sameYear ? 'day' : 'dayAndYear');
}

/** Day and time in full, for those who need to know exactly. */
export function sayExactDate(date: Date, locale: string): string {
  const language = languageOf(locale);
  const day = write(date, language, 'full');
  return language === 'fr' ? `${day} à ${sayTime(date, language)}` : `${day} at ${sayTime(date, language)}`;
}

/** The day in full, as it stands at the head of a newspaper: "Lundi 30 novembre 2026". */
export function sayDay(date: Date, locale: string): string {
  return capitalised(write(date, languageOf(locale), 'full'));
}

/** A day of the calendar such as `2026-12-01`, which has no hour and no zone: "1er décembre 2026", or as the form says. */
export function sayCalendarDay(day: string, locale: string, form: CalendarDayForm = 'dayAndYear'): string {
  return write(startOfDay(day), languageOf(locale), form);
}

export type CalendarDayForm = 'dayAndYear' | 'weekday' | 'full';

function sayTime(date: Date, language: Language): string {
  if (language !== 'fr') return formatOf(language, 'time').format(date);
  const { hour, minute } = calendar(date);
  // French print writes 9 h 05, with spaces that do not break, and 9 h on the hour.
  return minute === 0 ? `${hour}\u00A0h` : `${hour}\u00A0h\u00A0${String(minute).padStart(2, '0')}`;
}

/** The forms in which days and hours are written. */
const FORMS = {
  day: { day: 'numeric', month: 'long' },
  dayAndYear: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { dateStyle: 'full' },
  time: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const RELATIVE = {
  fr: new Intl.RelativeTimeFormat('fr', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** French says the first of a month, and only that, as an ordinal, which `Intl` does not know. */
function write(date: Date, language: Language, form: keyof typeof FORMS): string {
  const said = formatOf(language, form).format(date);
  return language === 'fr' ? said.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : said;
}

/** To make a format costs more than to format a hundred dates; a page has a dozen. */
function formatOf(language: Language, form: keyof typeof FORMS): Intl.DateTimeFormat {
  const key = `${language} ${form}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(regional(language), { ...FORMS[form], timeZone: TIME_ZONE });
    formats.set(key, format);
  }
  return format;
}

/** When a day such as `2026-03-29` begins by the newsroom's clock, or the day some days later. */
export function startOfDay(day: string, later = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const midnight = Date.UTC(year, month - 1, date + later);
  // Clocks change at one in the morning UTC: between that midnight and the newsroom's nothing changes.
  const said = calendar(new Date(midnight));
  const shift = Date.UTC(said.year, said.month - 1, said.day, said.hour, said.minute) - midnight;
  return new Date(midnight - shift);
}

/** Days since 1970 on the newsroom's calendar. */
function dayNumber(date: Date): number {
  const { year, month, day } = calendar(date);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function calendar(date: Date) {
  const parts = new Map(calendarFormat.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

const calendarFormat = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
  timeZone: TIME_ZONE,
});

/** The screens speak French and English; content in another language stands among French ones. */
const languageOf = (locale: string): Language => (locale.startsWith('en') ? 'en' : 'fr');
const regional = (language: Language) => (language === 'fr' ? 'fr-FR' : 'en-GB');
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
