import { RequestError, signIn, type RequestProblem } from '@lavamedia/api/admin';
import { Button, Field, Input } from '@lavamedia/ui';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../errors/use-problem-text';

export interface SignInFormProps {
  /** The address of who was signed in before, when a session has ended. */
  readonly email?: string;
  readonly onSignedIn: () => void;
}

export function SignInForm({ email = '', onSignedIn }: SignInFormProps) {
  const t = useTranslations('signIn');
  const problemText = useProblemText();
  const [problem, setProblem] = useState<RequestProblem | null>(null);
  const { register, handleSubmit, formState, resetField, setFocus } = useForm({
    defaultValues: { email, password: '' },
  });

  const submit = handleSubmit(async (values) => {
    setProblem(null);
    try {
      await signIn(values.email.trim(), values.password);
      onSignedIn();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setProblem(error.problem);
      if (error.problem.code === 'INVALID_CREDENTIALS') {
        resetField('password');
        setFocus('password');
      }
    }
  });

  const text = problem && problemText(problem);

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      <div role="alert" className="contents">
        {text && (
          <div className="flex animate-appear items-start gap-2.5 border-s-2 border-bad bg-surface px-3 py-2.5 text-md text-ink">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.5] text-bad" />
            <p>
              {text.title} <span className="text-ink-2">{text.advice}</span>
            </p>
          </div>
        )}
      </div>
      <Field label={t('email')} required error={formState.errors.email?.message}>
        <Input
          type="email"
          autoComplete="username"
          className="h-11"
          {...register('email', { required: t('emailMissing') })}
        />
      </Field>
      <Field label={t('password')} required error={formState.errors.password?.message}>
        <Input
          type="password"
          autoComplete="current-password"
          autoFocus={email !== ''}
          className="h-11"
          {...register('password', { required: t('passwordMissing') })}
        />
      </Field>
      <Button type="submit" variant="primary" size="large" busy={formState.isSubmitting}>
        {t('submit')}
      </Button>
    </form>
  );
}
