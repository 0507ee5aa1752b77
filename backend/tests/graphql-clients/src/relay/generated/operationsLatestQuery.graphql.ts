/**
 * @generated SignedSource<<3367b43799879d9d145fb0ac3cec605b>>
 * @relayHash cc696607aabf3b1bbf30d2804c8e4b05
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e28345355099919e32b3afedd1f07f4776f176867f54b8361d4f22496ea39d0b

import { ConcreteRequest } from 'relay-runtime';
export type operationsLatestQuery$variables = {
  first: number;
};
export type operationsLatestQuery$data = {
  readonly contentItems: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
    }> | null | undefined;
  } | null | undefined;
};
export type operationsLatestQuery = {
  response: operationsLatestQuery$data;
  variables: operationsLatestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "first"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "first",
        "variableName": "first"
      }
    ],
    "concreteType": "ContentItemConnection",
    "kind": "LinkedField",
    "name": "contentItems",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ContentItem",
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
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
    "name": "operationsLatestQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "operationsLatestQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e28345355099919e32b3afedd1f07f4776f176867f54b8361d4f22496ea39d0b",
    "metadata": {},
    "name": "operationsLatestQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "4c73b8bd17c472c5ad3d4c85b9fe0ff6";

export default node;
