using System.Collections.Immutable;
using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>Puts the values of variables into a literal of a scalar, so that its codec sees no variables.</summary>
internal static class VariableSubstitution
{
    private static readonly NullValueNode Null = new(TextSpan.None);

    /// <summary>The literal without variables. An absent variable leaves out an object field and is null elsewhere.</summary>
    public static ValueNode Replace(ValueNode literal, VariableValues? variables)
    {
        switch (literal)
        {
            case VariableNode variable:
                return Find(variable, variables) ?? Null;
            case ListValueNode list:
                return new ListValueNode([.. list.Values.Select(item => Replace(item, variables))], list.Span);
            case ObjectValueNode value:
                var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>(value.Fields.Length);
                foreach (var field in value.Fields)
                {
                    if (field.Value is not VariableNode variable || Find(variable, variables) is not null)
                    {
                        fields.Add(new ObjectFieldNode(field.Name, Replace(field.Value, variables), field.Span));
                    }
                }

                return new ObjectValueNode(fields.DrainToImmutable(), value.Span);
            default:
                return literal;
        }
    }

    private static ValueNode? Find(VariableNode node, VariableValues? variables)
    {
        if (variables is null || !variables.TryGetSignature(node.Name.Value, out var variable))
        {
            return null;
        }

        var source = variables.SourceOf(variable);
        return source.ValueKind is JsonValueKind.Undefined ? variable.DefaultLiteral : ToLiteral(source, variable.Type);
    }

    private static ValueNode ToLiteral(JsonElement value, GraphQLType? type)
    {
        type = type?.NullableType;
        if (type is ListType list && value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
        {
            // A value that stands for the list of itself is that list already when the variable is coerced.
            return new ListValueNode([ToLiteral(value, list.OfType)], TextSpan.None);
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                var itemType = (type as ListType)?.OfType;
                return new ListValueNode(
                    [.. value.EnumerateArray().Select(item => ToLiteral(item, itemType))],
                    TextSpan.None
                );
            case JsonValueKind.Object:
                return new ObjectValueNode(
                    [
                        .. value
                            .EnumerateObject()
                            .Select(member => new ObjectFieldNode(
                                new NameNode(member.Name, TextSpan.None),
                                ToLiteral(member.Value, FieldType(type, member.Name)),
                                TextSpan.None
                            )),
                    ],
                    TextSpan.None
                );
            case JsonValueKind.String when type?.Named is EnumType:
                return new EnumValueNode(value.GetString()!, TextSpan.None);
            case JsonValueKind.String:
                return new StringValueNode(value.GetString()!, false, TextSpan.None);
            case JsonValueKind.True or JsonValueKind.False:
                return new BooleanValueNode(value.GetBoolean(), TextSpan.None);
            case JsonValueKind.Number:
                var text = value.GetRawText();
                return text.AsSpan().ContainsAny(".eE")
                    ? new FloatValueNode(text, TextSpan.None)
                    : new IntValueNode(text, TextSpan.None);
            default:
                return Null;
        }
    }

    private static GraphQLType? FieldType(GraphQLType? type, string name) =>
        type is InputObjectType input && input.Fields.TryGet(name, out var field) ? field.Type : null;
}
