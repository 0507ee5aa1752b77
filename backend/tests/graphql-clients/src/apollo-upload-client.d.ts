/** The package has its types in comments only. */
declare module 'apollo-upload-client/UploadHttpLink.mjs' {
  import type { ApolloLink, HttpLink } from '@apollo/client';

  const UploadHttpLink: new (options: Pick<HttpLink.Options, 'uri' | 'headers'>) => ApolloLink;
  export default UploadHttpLink;
}
