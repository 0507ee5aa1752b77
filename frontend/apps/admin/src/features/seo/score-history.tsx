import type { SeoOverviewQuery } from '@lavamedia/api/admin';
import { useFormatter, useTranslations } from 'use-intl';

type Day = NonNullable<NonNullable<SeoOverviewQuery['days']>['nodes']>[number];

export interface ScoreHistoryProps {
  /** In the order of time. */
  readonly days: readonly Day[];
}

const width = 640;
const height = 120;

/** The mean score day by day: a line for the eye, the same figures as a table for everybody else. */
export function ScoreHistory({ days }: ScoreHistoryProps) {
  const t = useTranslations('seo');
  const format = useFormatter();
  if (days.length < 2) return <p className="text-sm text-ink-2">{t('historyBegins')}</p>;

  const x = (index: number) => (index / (days.length - 1)) * width;
  const y = (average: number) => height - (average / 100) * height;
  const day = (value: string) => format.dateTime(new Date(value), { day: 'numeric', month: 'short' });
  const first = days[0];
  const last = days.at(-1);

  return (
    <figure>
      <svg
        viewBox={`-4 -4 ${width + 8} ${height + 8}`}
        className="h-32 w-full"
        preserveAspectRatio="none"
        aria-hidden
      >
        {[50, 80].map((step) => (
          <line
            key={step}
            x1={0}
            x2={width}
            y1={y(step)}
            y2={y(step)}
            className="stroke-line"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <polyline
          fill="none"
          className="stroke-ember"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
          points={days.map(({ average }, index) => `${x(index)},${y(average)}`).join(' ')}
        />
      </svg>
      <figcaption className="mt-1 flex justify-between text-xs text-ink-3">
        <span>{first && day(first.day)}</span>
        <span>{last && day(last.day)}</span>
      </figcaption>
      <table className="sr-only">
        <caption>{t('history')}</caption>
        <tbody>
          {days.map(({ day: date, average }) => (
            <tr key={date}>
              <th scope="row">{day(date)}</th>
              <td>{Math.round(average)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
