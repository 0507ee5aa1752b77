import type { CodegenConfig } from '@graphql-codegen/cli';

const operations = './codegen/operations.mjs';
const notice =
  '// Generated from schema.graphql and the documents of this package by `npm run codegen`. Not to be edited.';

/** The types and the documents of one application. */
const application = (name: 'admin' | 'portal'): CodegenConfig['generates'] => ({
  [`src/generated/${name}/types.ts`]: {
    documents: `src/${name}/**/*.graphql`,
    plugins: [{ add: { content: notice } }, 'typescript-operations'],
    config: {
      useTypeImports: true,
      strictScalars: true,
      scalars: {
        ID: 'string',
        Any: 'unknown',
        Base64String: 'string',
        DateTime: 'string',
        LocalDate: 'string',
        LocalDateTime: 'string',
        Locale: 'string',
        Long: 'number',
        UUID: 'string',
        Upload: 'File',
      },
    },
  },
  [`src/generated/${name}/documents.ts`]: {
    documents: `src/${name}/**/*.graphql`,
    plugins: [
      {
        add: {
          content: [
            notice,
            "import { TypedDocument } from '../../typed-document';",
            "import type * as types from './types';",
          ],
        },
      },
      { [operations]: { output: 'documents' } },
    ],
  },
});

const config: CodegenConfig = {
  schema: '../../../schema.graphql',
  overwrite: true,
  silent: true,
  generates: {
    ...application('admin'),
    ...application('portal'),
    'src/generated/admin/endpoints.ts': {
      documents: 'src/admin/**/*.graphql',
      plugins: [
        {
          add: {
            content: [
              notice,
              "import { baseApi } from '../../admin/base-api';",
              "import * as documents from './documents';",
              "import type * as types from './types';",
            ],
          },
        },
        { [operations]: { output: 'endpoints' } },
      ],
    },
    'generated/trusted-documents.json': {
      documents: 'src/**/*.graphql',
      plugins: [{ [operations]: { output: 'manifest' } }],
    },
  },
};

export default config;
