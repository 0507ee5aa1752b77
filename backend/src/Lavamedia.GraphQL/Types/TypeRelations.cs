namespace Lavamedia.GraphQL.Types;

/// <summary>How types of one schema relate (spec sections 3.6.1 and 5.5.2.3).</summary>
internal static class TypeRelations
{
    /// <summary>Whether every value of a type is also one of another.</summary>
    public static bool IsSubType(this Schema schema, GraphQLType type, GraphQLType superType) =>
        (type, superType) switch
        {
            _ when ReferenceEquals(type, superType) => true,
            (NonNullType sub, NonNullType super) => schema.IsSubType(sub.OfType, super.OfType),
            (_, NonNullType) => false,
            (NonNullType sub, _) => schema.IsSubType(sub.OfType, superType),
            (ListType sub, ListType super) => schema.IsSubType(sub.OfType, super.OfType),
            (_, ListType) or (ListType, _) => false,
            (ComplexType sub, InterfaceType super) => sub.Implements(super),
            (ObjectType sub, UnionType super) => schema.IsPossibleType(super, sub),
            _ => false,
        };

    /// <summary>Whether an object can be of both types.</summary>
    public static bool DoTypesOverlap(this Schema schema, NamedType first, NamedType second)
    {
        if (ReferenceEquals(first, second))
        {
            return true;
        }

        foreach (var type in schema.GetPossibleTypes(first))
        {
            if (schema.IsPossibleType(second, type))
            {
                return true;
            }
        }

        return false;
    }
}
