const zone = 'Europe/Paris';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What a clock in Paris shows at an instant: `2027-03-28T09:30`. */
export function inParis(instant: Date): string {
  const of = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${of.year}-${of.month}-${of.day}T${of.hour}:${of.minute}`;
}

/** The next full hour that is at least half an hour away: a good time to begin choosing from. */
export function nextFullHour(now: Date): string {
  const hour = 3_600_000;
  return `${inParis(new Date(Math.ceil((now.getTime() + hour / 2) / hour) * hour)).slice(0, 13)}:00`;
}
