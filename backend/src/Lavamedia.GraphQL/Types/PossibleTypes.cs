using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Types;

/// <summary>Which object types stand behind each abstract type, in the order of the schema.</summary>
internal static class PossibleTypes
{
    public static FrozenDictionary<NamedType, ImmutableArray<ObjectType>> Of(ImmutableArray<NamedType> types)
    {
        var implementations = new Dictionary<NamedType, ImmutableArray<ObjectType>.Builder>();
        foreach (var type in types)
        {
            if (type is InterfaceType)
            {
                implementations.TryAdd(type, ImmutableArray.CreateBuilder<ObjectType>());
            }
            else if (type is UnionType union)
            {
                implementations.Add(union, union.Types.ToBuilder());
            }
        }

        foreach (var type in types.OfType<ObjectType>())
        {
            foreach (var implemented in type.Interfaces.Distinct())
            {
                implementations[implemented].Add(type);
            }
        }

        return implementations.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutable());
    }
}
