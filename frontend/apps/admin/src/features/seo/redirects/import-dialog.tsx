import {
  useImportManagedRedirectsMutation,
  type ImportManagedRedirectsMutation,
  type RequestProblem,
} from '@lavamedia/api/admin';
import { Button, Dialog, Field, FileInput, useToast } from '@lavamedia/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../../errors/use-problem-text';
import { ImportProblems } from './import-problems';

export type ImportReport = NonNullable<
  ImportManagedRedirectsMutation['importManagedRedirects']['managedRedirectImport']
>;

/** Takes a file of redirects: first it is said what it would do, then it is done. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('redirects');
  const common = useTranslations('common');
  const show = useToast();
  const problemText = useProblemText();
  const [take, { isLoading }] = useImportManagedRedirectsMutation();
  const [file, setFile] = useState<File | null>(null);
  const [csv, setCsv] = useState<string | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = async (text: string, dryRun: boolean): Promise<ImportReport | null> => {
    setProblem(null);
    try {
      const { managedRedirectImport, errors } = (await take({ input: { csv: text, dryRun } }).unwrap())
        .importManagedRedirects;
      if (errors?.length) {
        const tooLong = errors.some(({ reason }) => reason === 'TOO_LONG');
        setProblem(t(tooLong ? 'importTooLong' : 'importMalformed'));
      }
      return managedRedirectImport;
    } catch (error) {
      const text = problemText(error as RequestProblem);
      setProblem(`${text.title} ${text.advice}`);
      return null;
    }
  };

  const choose = async (file: File | null) => {
    setFile(file);
    setReport(null);
    setCsv(null);
    if (!file) return;
    const text = await file.text();
    setReport(await ask(text, true));
    setCsv(text);
  };

  const confirm = async () => {
    const done = csv === null ? null : await ask(csv, false);
    if (!done) return;
    show({ tone: 'ok', text: t('imported', { count: done.created + done.updated }) });
    onClose();
  };

  const useful = report ? report.created + report.updated : 0;

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('importTitle')}
      description={t('importText')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            variant="primary"
            busy={isLoading}
            disabled={csv === null || useful === 0}
            onClick={() => void confirm()}
          >
            {report ? t('importAction', { count: useful }) : t('import')}
          </Button>
        </>
      }
    >
      <div className="mt-4 flex flex-col gap-4">
        <Field label={t('file')} error={problem ?? undefined}>
          <FileInput
            accept=".csv,text/csv"
            file={file}
            chooseLabel={common('chooseFile')}
            noneLabel={common('noFile')}
            onFileChange={(chosen) => void choose(chosen)}
          />
        </Field>
        {report && (
          <div role="status" className="flex flex-col gap-3">
            <dl className="grid grid-cols-2 gap-x-6 gap-y-1 text-md sm:grid-cols-4">
              {(['created', 'updated', 'unchanged', 'refused'] as const).map((part) => (
                <div key={part}>
                  <dt className="text-sm text-ink-2">{t(`report.${part}`)}</dt>
                  <dd className="text-xl font-semibold text-ink tabular-nums">{report[part]}</dd>
                </div>
              ))}
            </dl>
            <ImportProblems report={report} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
