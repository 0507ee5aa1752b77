import type { OperationText } from '../typed-document';

/** How an operation is named to the server: by the hash of its text, which the server has from the manifest, or by the text itself. */
export type OperationForm = 'id' | 'text';

/**
 * In production the server knows every operation of ours, and from most callers it takes nothing else. While developing, operations change
 * faster than manifests.
 */
export const usualForm: OperationForm = process.env.NODE_ENV === 'production' ? 'id' : 'text';

/** The members of a request that name an operation. */
export const operationBody = (
  { hash, name, text }: OperationText,
  variables: unknown,
  form: OperationForm,
) => (form === 'id' ? { id: hash, variables } : { query: text, operationName: name, variables });

/** Whether the server does not know an id: it is older than we are, and takes the text if it takes any. */
export const isUnknownId = (problem: { readonly code: string } | undefined) => problem?.code === 'HC0020';
