using System.Collections.Immutable;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>A type with fields: object or interface.</summary>
public abstract class ComplexType : NamedType
{
    private protected ComplexType(ComplexTypeConfiguration configuration)
        : base(configuration) { }

    /// <summary>The fields in definition order.</summary>
    public NamedCollection<FieldDefinition> Fields { get; internal set; } = NamedCollection<FieldDefinition>.Empty;

    /// <summary>The interfaces that the type implements.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>What stands behind <c>implements</c>, right or wrong; only validation reads it.</summary>
    internal ImmutableArray<NamedType> DeclaredInterfaces
    {
        get;
        set
        {
            field = value;
            Interfaces = [.. value.OfType<InterfaceType>()];
        }
    } = [];

    /// <summary>Whether the type implements an interface.</summary>
    /// <param name="interface">The interface.</param>
    public bool Implements(InterfaceType @interface) => Interfaces.Contains(@interface);
}
