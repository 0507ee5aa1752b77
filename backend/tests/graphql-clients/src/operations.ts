import { createHash } from 'node:crypto';

/** What every client asks of the API. */
export const latest = /* GraphQL */ `
  query Latest($first: Int!) {
    contentItems(first: $first) {
      nodes {
        id
        title
      }
    }
  }
`;

export const create = /* GraphQL */ `
  mutation Create($input: CreateContentItemInput!) {
    createContentItem(input: $input) {
      contentItem {
        id
        title
      }
      errors {
        ... on Error {
          code
        }
      }
    }
  }
`;

export const upload = /* GraphQL */ `
  mutation UploadPicture($file: Upload!) {
    uploadMedia(input: { file: $file }) {
      mediaAsset {
        id
        filename
      }
      errors {
        ... on Error {
          code
        }
      }
    }
  }
`;

export const published = /* GraphQL */ `
  subscription Published {
    onContentItemPublished {
      id
      title
    }
  }
`;

/** A document as clients register it by its hash (APQ): nobody has registered this text before. */
export function persisted(client: string) {
  const query = `query LatestBy${client} { contentItems(first: 3) { nodes { id title } } }`;
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  return { query, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

/** What the answer to a registration says beside its data. */
export interface Registered {
  persistedQuery?: { persisted: boolean };
}

/** The answers, as far as the tests look at them. */
export interface Latest {
  contentItems: { nodes: { id: string; title: string }[] };
}
export interface Create {
  createContentItem: { contentItem: { id: string; title: string } | null };
}
export interface Upload {
  uploadMedia: { mediaAsset: { id: string; filename: string } | null };
}
export interface Published {
  onContentItemPublished: { id: string; title: string };
}

export const progress = /* GraphQL */ `
  subscription Progress($id: ID!) {
    onMediaProgress(id: $id) {
      variantsMade
      variantsPlanned
      media {
        status
        variants {
          format
          width
        }
      }
    }
  }
`;

export interface Progress {
  onMediaProgress: {
    variantsMade: number;
    variantsPlanned: number;
    media: { status: string; variants: { format: string; width: number }[] } | null;
  };
}
