import {
  useContentTypeRulesQuery,
  useUpdateContentTypeRulesMutation,
  type ContentTypeRulesPartsFragment,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Checkbox, Skeleton, useToast } from '@lavamedia/ui';
import { useTranslations } from 'use-intl';
import { useErrorText } from '../errors/use-error-text';
import { useProblemText } from '../errors/use-problem-text';
import { ProblemState } from '../planning/problem-state';

const rules = [
  'requiresApproval',
  'requiresFourEyes',
  'requiresAlternativeText',
  'requiresSeoTitle',
] as const satisfies (keyof ContentTypeRulesPartsFragment)[];

type Rule = (typeof rules)[number];

/** What the newsroom asks of each type before readers see it; each box is stored as it is ticked. */
export function TypeRules() {
  const t = useTranslations('workflow');
  const common = useTranslations('common');
  const contentType = useTranslations('contentType');
  const errorText = useErrorText();
  const problemText = useProblemText();
  const show = useToast();
  const { data, error, refetch } = useContentTypeRulesQuery({});
  const [update, { isLoading, originalArgs }] = useUpdateContentTypeRulesMutation();

  const set = async (type: ContentTypeRulesPartsFragment['type'], rule: Rule, isAsked: boolean) => {
    try {
      const { errors } = (await update({ input: { type, [rule]: isAsked } }).unwrap()).updateContentTypeRules;
      if (errors?.[0]) show({ tone: 'bad', text: errorText(errors[0]) });
      else show({ tone: 'ok', text: t('saved', { type: contentType(type) }) });
    } catch (problem) {
      const text = problemText(problem as RequestProblem);
      show({ tone: 'bad', text: `${text.title} ${text.advice}` });
    }
  };

  /** What was ticked shows at once; the answer has the last word. */
  const isAsked = (of: ContentTypeRulesPartsFragment, rule: Rule): boolean => {
    const sent = isLoading && originalArgs?.input.type === of.type ? originalArgs.input[rule] : undefined;
    return sent ?? of[rule];
  };

  return (
    <section aria-labelledby="rules" className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h2 id="rules" className="text-lg font-semibold text-ink">
          {t('rules')}
        </h2>
        <p className="max-w-prose text-md text-ink-2">{t('rulesText')}</p>
      </div>
      {error ? (
        <ProblemState problem={error} onRetry={() => void refetch()} />
      ) : data ? (
        <div className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
          {data.contentTypeRules.map((of) => (
            <fieldset key={of.type} className="border-t border-line-strong pt-3">
              <legend className="float-start mb-3 w-full text-md font-medium text-ink">
                {contentType(of.type)}
              </legend>
              <div className="clear-both flex flex-col gap-3">
                {rules.map((rule) => (
                  <Checkbox
                    key={rule}
                    checked={isAsked(of, rule)}
                    onCheckedChange={(asked) => void set(of.type, rule, asked)}
                  >
                    {t(`rule.${rule}.name`)}
                    <span className="block text-sm text-ink-2">{t(`rule.${rule}.text`)}</span>
                  </Checkbox>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      ) : (
        <div role="status" aria-label={common('loading')}>
          <Skeleton className="h-32 w-full" />
        </div>
      )}
    </section>
  );
}
