/**
 * @generated SignedSource<<dba77f6a2f157a22a9db4462091fc9eb>>
 * @relayHash e939adbfd5c9adc36c013ecd1b4054fc
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 7e00ae8744f6c428a7857b4ad4e53412776799a65a9e54a3a838c2a8e541338e

import { ConcreteRequest } from 'relay-runtime';
export type ContentType = "ARTICLE" | "PAGE" | "%future added value";
export type CreateContentItemInput = {
  authorId?: string | null | undefined;
  body?: any | null | undefined;
  categoryIds?: ReadonlyArray<string> | null | undefined;
  hero?: ContentMediaInput | null | undefined;
  kicker?: string | null | undefined;
  locale?: any;
  seo?: SeoMetadataInput | null | undefined;
  slug?: string | null | undefined;
  summary?: string | null | undefined;
  title: string;
  translationOfId?: string | null | undefined;
  type?: ContentType;
};
export type ContentMediaInput = {
  alternativeText?: string | null | undefined;
  caption?: string | null | undefined;
  mediaId: string;
};
export type SeoMetadataInput = {
  canonicalUrl?: string | null | undefined;
  metaDescription?: string | null | undefined;
  metaTitle?: string | null | undefined;
};
export type operationsCreateMutation$variables = {
  input: CreateContentItemInput;
};
export type operationsCreateMutation$data = {
  readonly createContentItem: {
    readonly contentItem: {
      readonly id: string;
      readonly title: string;
    } | null | undefined;
  };
};
export type operationsCreateMutation = {
  response: operationsCreateMutation$data;
  variables: operationsCreateMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "CreateContentItemPayload",
    "kind": "LinkedField",
    "name": "createContentItem",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ContentItem",
        "kind": "LinkedField",
        "name": "contentItem",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "title",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "operationsCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "operationsCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "7e00ae8744f6c428a7857b4ad4e53412776799a65a9e54a3a838c2a8e541338e",
    "metadata": {},
    "name": "operationsCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "058a51441042187438eadf7259b574c6";

export default node;
