/**
 * @generated SignedSource<<8ee4dba043d64d70bdb1b7dc45db7c0e>>
 * @relayHash 6ad76836b12339d7c3bc87daeab09979
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 412e5febc4a2ba90eb166edf6ca4a4f22db87ad874490cd38f9e546926ae5c1c

import { ConcreteRequest } from 'relay-runtime';
export type operationsUploadMutation$variables = {
  file: any;
};
export type operationsUploadMutation$data = {
  readonly uploadMedia: {
    readonly mediaAsset: {
      readonly filename: string;
      readonly id: string;
    } | null | undefined;
  };
};
export type operationsUploadMutation = {
  response: operationsUploadMutation$data;
  variables: operationsUploadMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "file"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "file",
            "variableName": "file"
          }
        ],
        "kind": "ObjectValue",
        "name": "input"
      }
    ],
    "concreteType": "UploadMediaPayload",
    "kind": "LinkedField",
    "name": "uploadMedia",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "MediaAsset",
        "kind": "LinkedField",
        "name": "mediaAsset",
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
            "name": "filename",
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
    "name": "operationsUploadMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "operationsUploadMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "412e5febc4a2ba90eb166edf6ca4a4f22db87ad874490cd38f9e546926ae5c1c",
    "metadata": {},
    "name": "operationsUploadMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "7214dc3cb826e3c81379946247095689";

export default node;
