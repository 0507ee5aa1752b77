namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>Which references to types may be replaced by which without harm to clients.</summary>
internal static class TypeChange
{
    /// <summary>Whether what a field yields still fits what clients expect: it may promise more.</summary>
    public static bool IsSafeForOutput(GraphQLType before, GraphQLType after) =>
        (before, after) switch
        {
            (ListType one, ListType other) => IsSafeForOutput(one.OfType, other.OfType),
            (NonNullType one, NonNullType other) => IsSafeForOutput(one.OfType, other.OfType),
            (NonNullType, _) => false,
            (_, NonNullType other) => IsSafeForOutput(before, other.OfType),
            (NamedType one, NamedType other) => one.Name == other.Name,
            _ => false,
        };

    /// <summary>Whether what clients give is still accepted: less may be asked of them.</summary>
    public static bool IsSafeForInput(GraphQLType before, GraphQLType after) =>
        (before, after) switch
        {
            (ListType one, ListType other) => IsSafeForInput(one.OfType, other.OfType),
            (NonNullType one, NonNullType other) => IsSafeForInput(one.OfType, other.OfType),
            (NonNullType one, _) => IsSafeForInput(one.OfType, after),
            (_, NonNullType) => false,
            (NamedType one, NamedType other) => one.Name == other.Name,
            _ => false,
        };
}
