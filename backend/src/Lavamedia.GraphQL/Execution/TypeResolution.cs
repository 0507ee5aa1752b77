using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Finds the object type of a value at an interface or union (ResolveAbstractType, spec section 6.4.3).</summary>
internal static class TypeResolution
{
    /// <exception cref="GraphQLException">The type cannot be told, or is not possible here.</exception>
    public static ObjectType Resolve(Schema schema, NamedType abstractType, object value, FieldSelection selection)
    {
        if (abstractType.Features.Get<TypeResolverFeature>() is { } custom)
        {
            return FindByName(schema, abstractType, custom.Resolve(value), selection);
        }

        foreach (var type in schema.GetPossibleTypes(abstractType))
        {
            if (type.Features.Get<RuntimeTypeFeature>() is { } runtime && runtime.Type.IsInstanceOfType(value))
            {
                return type;
            }
        }

        throw Unknown(abstractType, selection);
    }

    private static ObjectType FindByName(Schema schema, NamedType abstractType, string? name, FieldSelection selection)
    {
        if (name is null)
        {
            throw Unknown(abstractType, selection);
        }

        if (!schema.Types.TryGet(name, out var named))
        {
            throw Error(
                $"Abstract type \"{abstractType}\" was resolved to a type \"{name}\" that does not exist inside the schema."
            );
        }

        if (named is not ObjectType type)
        {
            throw Error($"Abstract type \"{abstractType}\" was resolved to a non-object type \"{name}\".");
        }

        return schema.IsPossibleType(abstractType, type)
            ? type
            : throw Error($"Runtime Object type \"{type}\" is not a possible type for \"{abstractType}\".");
    }

    private static GraphQLException Unknown(NamedType abstractType, FieldSelection selection) =>
        Error(
            $"Abstract type \"{abstractType}\" must resolve to an Object type at runtime for field \"{selection.Field}\". "
                + $"Either the \"{abstractType}\" type should provide a \"resolveType\" function "
                + "or each possible type should provide an \"isTypeOf\" function."
        );

    private static GraphQLException Error(string message) =>
        new(new GraphQLError(message) { Code = ExecutionErrorCodes.UnknownObjectType });
}
