// Read by Relay's compiler only, which makes ./generated from it.
import { graphql } from 'relay-runtime';

export const latest = graphql`
  query operationsLatestQuery($first: Int!) {
    contentItems(first: $first) {
      nodes {
        id
        title
      }
    }
  }
`;

export const create = graphql`
  mutation operationsCreateMutation($input: CreateContentItemInput!) {
    createContentItem(input: $input) {
      contentItem {
        id
        title
      }
    }
  }
`;

export const upload = graphql`
  mutation operationsUploadMutation($file: Upload!) {
    uploadMedia(input: { file: $file }) {
      mediaAsset {
        id
        filename
      }
    }
  }
`;

export const published = graphql`
  subscription operationsPublishedSubscription {
    onContentItemPublished {
      id
      title
    }
  }
`;
