using System.ComponentModel;
using System.Globalization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Raw keys from opaque ids.</summary>
internal static class NodeKeys
{
    /// <summary>The key of an id that must be of one type.</summary>
    /// <exception cref="GraphQLException">It is malformed or of another type.</exception>
    public static object Read(string id, string typeName, Type keyType)
    {
        if (
            NodeId.TryDecode(id, out var actualType, out var text)
            && actualType == typeName
            && TryParse(text, keyType, out var key)
        )
        {
            return key;
        }

        throw new GraphQLException(
            new GraphQLError($"The id \"{id}\" is not one of type \"{typeName}\".")
            {
                Code = ExecutionErrorCodes.InvalidNodeId,
            }
        );
    }

    /// <summary>The key as its C# type.</summary>
    public static bool TryParse(string text, Type keyType, out object key)
    {
        key = text;
        if (keyType == typeof(string))
        {
            return true;
        }

        if (keyType == typeof(Guid))
        {
            var valid = Guid.TryParseExact(text, "N", out var guid);
            key = guid;
            return valid;
        }

        var converter = TypeDescriptor.GetConverter(keyType);
        if (!converter.IsValid(text))
        {
            return false;
        }

        key = converter.ConvertFromString(null, CultureInfo.InvariantCulture, text)!;
        return true;
    }
}
