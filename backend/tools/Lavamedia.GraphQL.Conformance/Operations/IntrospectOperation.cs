using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Conformance.Execution;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Conformance.Operations;

/// <summary>Answers the protocol's introspection query for a schema.</summary>
internal sealed class IntrospectOperation : IOperation
{
    private static readonly byte[] Query = Encoding.UTF8.GetBytes(
        """
        query Introspection {
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
        }
        """
    );

    /// <inheritdoc/>
    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        Schema schema;
        try
        {
            schema = SdlSchema.Build(RequestText.Source(request, "sdl"));
        }
        catch (SchemaException exception)
        {
            answer.WriteStartObject();
            ErrorWriter.Write(answer, "errors", exception.Errors);
            answer.WriteEndObject();
            return;
        }

        answer.WriteRawValue(JsonExecution.Run(schema, Query, null, default, default), skipInputValidation: true);
    }
}
