using System.Globalization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>Reads opaque ids that clients give where a key of a certain type is wanted.</summary>
internal static class OpaqueId
{
    /// <exception cref="GraphQLException">It is not an id, or one of another type (<c>INVALID_NODE_ID</c>).</exception>
    public static object Read(string id, string typeName, Type keyType)
    {
        if (keyType == typeof(Guid))
        {
            return NodeId.TryDecode(id, typeName, out var key) ? key : throw Invalid(id, typeName);
        }

        return NodeId.TryDecode(id, out var name, out var text) && name == typeName
            ? Convert.ChangeType(text, keyType, CultureInfo.InvariantCulture)
            : throw Invalid(id, typeName);
    }

    private static GraphQLException Invalid(string id, string typeName) =>
        new(
            new GraphQLError($"The id `{(id.Length > 100 ? id[..100] + "…" : id)}` is not an id of {typeName}.")
            {
                Code = ExecutionErrorCodes.InvalidNodeId,
            }
        );
}
