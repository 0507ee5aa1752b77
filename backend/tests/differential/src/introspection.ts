/** The query that the protocol's `introspect` stands for. */
export const introspection = `query Introspection {
  __schema {
    description
    queryType { name }
    mutationType { name }
    subscriptionType { name }
    types { ...TypeParts }
    directives { name description isRepeatable locations args(includeDeprecated: true) { ...ValueParts } }
  }
}
fragment TypeParts on __Type {
  kind name description specifiedByURL isOneOf
  fields(includeDeprecated: true) {
    name description
    args(includeDeprecated: true) { ...ValueParts }
    type { ...Ref }
    isDeprecated deprecationReason
  }
  inputFields(includeDeprecated: true) { ...ValueParts }
  interfaces { ...Ref }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  possibleTypes { ...Ref }
}
fragment ValueParts on __InputValue {
  name description type { ...Ref } defaultValue isDeprecated deprecationReason
}
fragment Ref on __Type {
  kind name
  ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }
}`;
