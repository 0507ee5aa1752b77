using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>An input object type (spec section 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(InputObjectTypeConfiguration configuration)
        : base(configuration) => IsOneOf = configuration.IsOneOf;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>The fields in definition order.</summary>
    public NamedCollection<InputValueDefinition> Fields { get; internal set; } =
        NamedCollection<InputValueDefinition>.Empty;

    /// <summary>Whether exactly one field must be given (spec section 3.10.1).</summary>
    public bool IsOneOf { get; }
}
