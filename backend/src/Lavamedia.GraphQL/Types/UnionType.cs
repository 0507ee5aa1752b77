using System.Collections.Immutable;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>A union type (spec section 3.8).</summary>
public sealed class UnionType : NamedType
{
    internal UnionType(UnionTypeConfiguration configuration)
        : base(configuration) { }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The member types.</summary>
    public ImmutableArray<ObjectType> Types { get; private set; } = [];

    /// <summary>The named members, right or wrong; only validation reads them.</summary>
    internal ImmutableArray<NamedType> DeclaredTypes
    {
        get;
        set
        {
            field = value;
            Types = [.. value.OfType<ObjectType>()];
        }
    } = [];
}
