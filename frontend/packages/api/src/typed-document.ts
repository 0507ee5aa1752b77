import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** What is sent of an operation. */
export interface OperationText {
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text, in lower-case hexadecimal: its id in the server's store of trusted documents. */
  readonly hash: string;
}

/** An operation: its text, the address of that text in the store of trusted documents, and the types of what goes in and out. */
export class TypedDocument<TResult, TVariables>
  implements OperationText, DocumentTypeDecoration<TResult, TVariables>
{
  declare readonly __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;

  constructor(
    readonly name: string,
    readonly text: string,
    readonly hash: string,
  ) {}

  toString(): string {
    return this.text;
  }
}
