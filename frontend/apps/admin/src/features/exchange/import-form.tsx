import { sendImport, type ImportOrder, type RequestProblem } from '@lavamedia/api/admin';
import { Button, Checkbox, Field, FileInput, Input, ProgressBar, Select } from '@lavamedia/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageNames } from '../../app/use-language-names';
import { locales } from '../content-list/list-parameters';
import { useProblemText } from '../errors/use-problem-text';

const kinds = ['WORD_PRESS', 'GHOST', 'MARKDOWN'] as const satisfies ImportOrder['kind'][];

/** Which files the systems give. */
const accepts: Record<ImportOrder['kind'], string> = {
  WORD_PRESS: '.xml,.zip',
  GHOST: '.json,.zip',
  MARKDOWN: '.zip',
};

/** Radix's select knows no empty value. */
const ofSource = 'source';

/** Takes the export of another system. Unless one decides otherwise, it only says what it would do. */
export function ImportForm({ onStarted }: { readonly onStarted: (id: string) => void }) {
  const t = useTranslations('exchange');
  const common = useTranslations('common');
  const language = useLanguageNames();
  const problemText = useProblemText();
  const [kind, setKind] = useState<ImportOrder['kind']>('WORD_PRESS');
  const [file, setFile] = useState<File | null>(null);
  const [locale, setLocale] = useState<string>(ofSource);
  const [site, setSite] = useState('');
  const [isDryRun, setIsDryRun] = useState(true);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<RequestProblem | null>(null);
  const [isTried, setIsTried] = useState(false);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  const send = async () => {
    setIsTried(true);
    if (!file) return;
    setProblem(null);
    setProgress(0);
    sending.current = new AbortController();
    const answer = await sendImport({
      kind,
      file,
      isDryRun,
      ...(locale === ofSource ? {} : { locale }),
      ...(kind === 'GHOST' && site.trim() ? { site: site.trim() } : {}),
      signal: sending.current.signal,
      onProgress: setProgress,
    });
    setProgress(null);
    if ('id' in answer) onStarted(answer.id);
    else if (answer.problem.code !== 'ABORTED') setProblem(answer.problem);
  };

  const text = problem && problemText(problem);
  return (
    <form
      noValidate
      className="flex flex-col gap-4 rounded-panel border border-line bg-surface p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2 className="text-md font-semibold text-ink">{t('import')}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('system')}>
          <Select
            value={kind}
            onValueChange={setKind}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </Field>
        <Field label={t('locale')}>
          <Select
            value={locale}
            onValueChange={setLocale}
            options={[
              { value: ofSource, label: t('localeOfSource') },
              ...locales.map((value) => ({ value, label: language.alone(value) })),
            ]}
          />
        </Field>
        <Field
          label={t('file')}
          hint={t(`fileHint.${kind}`)}
          required
          error={isTried && !file && t('fileMissing')}
        >
          <FileInput
            accept={accepts[kind]}
            file={file}
            chooseLabel={common('chooseFile')}
            noneLabel={common('noFile')}
            onFileChange={setFile}
          />
        </Field>
        {kind === 'GHOST' && (
          <Field label={t('site')} hint={t('siteHint')}>
            <Input
              type="url"
              inputMode="url"
              placeholder="https://example.org"
              value={site}
              onChange={(event) => setSite(event.target.value)}
            />
          </Field>
        )}
      </div>
      <Checkbox checked={isDryRun} onCheckedChange={setIsDryRun}>
        {t('dryRun')}
      </Checkbox>
      {text && (
        <p role="alert" className="border-s-2 border-bad ps-3 text-md text-ink">
          {text.title} {text.advice}
        </p>
      )}
      {progress !== null && <ProgressBar label={t('sending')} value={progress} />}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" busy={progress !== null}>
          {t(isDryRun ? 'try' : 'importNow')}
        </Button>
        {progress !== null && <Button onClick={() => sending.current?.abort()}>{common('cancel')}</Button>}
      </div>
    </form>
  );
}
