using System.Text.Json;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Conformance.Execution;

/// <summary>Makes every field of a schema read from JSON, as the protocol's <c>root</c> says.</summary>
internal static class JsonResolvers
{
    /// <summary>Hangs the resolvers on a schema that has none.</summary>
    public static void Attach(Schema schema, JsonElement root)
    {
        foreach (var type in schema.Types)
        {
            if (type.IsAbstract)
            {
                type.Features.Set(new TypeResolverFeature(TypeNameOf));
            }

            if (type is ObjectType { IsIntrospection: false } objectType)
            {
                foreach (var field in objectType.Fields)
                {
                    field.Features.Set(
                        new FieldBinding
                        {
                            ParentType = typeof(JsonElement),
                            ResultType = typeof(object),
                            ElementType = typeof(object),
                            Resolver = context =>
                                ValueTask.FromResult(
                                    Resolve(context, context.Parent is { } parent ? parent as JsonElement? : root)
                                ),
                        }
                    );
                }
            }
        }
    }

    private static object? Resolve(ResolverContext context, JsonElement? parent)
    {
        var field = context.Selection;
        if (
            parent is not { ValueKind: JsonValueKind.Object } members
            || !members.TryGetProperty(field.Field.Name, out var value)
        )
        {
            return null;
        }

        if (IsMarked(value, "$byAlias", out var byAlias))
        {
            if (!byAlias.TryGetProperty(field.ResponseName, out value))
            {
                return null;
            }
        }

        return IsMarked(value, "$args", out _) ? ArgumentJson.Of(context.Arguments) : Read(value, field.Field.Type);
    }

    private static object? Read(JsonElement value, GraphQLType type)
    {
        if (IsMarked(value, "$error", out var message))
        {
            return new GraphQLException(new GraphQLError(message.GetString()!));
        }

        if (type.NullableType is ListType list && value.ValueKind is JsonValueKind.Array)
        {
            return value.EnumerateArray().Select(item => Read(item, list.OfType)).ToList();
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => value,
        };
    }

    private static string? TypeNameOf(object value) =>
        value is JsonElement { ValueKind: JsonValueKind.Object } json
        && json.TryGetProperty("__typename", out var name)
        && name.ValueKind is JsonValueKind.String
            ? name.GetString()
            : null;

    private static bool IsMarked(JsonElement value, string marker, out JsonElement content)
    {
        content = default;
        return value.ValueKind is JsonValueKind.Object && value.TryGetProperty(marker, out content);
    }
}
