using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>An enum type (spec section 3.9).</summary>
public sealed class EnumType : NamedType
{
    private readonly FrozenDictionary<object, EnumValueDefinition> _byRuntimeValue;

    internal EnumType(EnumTypeConfiguration configuration)
        : base(configuration)
    {
        Values = new([.. configuration.Values.Select((value, ordinal) => new EnumValueDefinition(this, value, ordinal))]);
        _byRuntimeValue = Values.DistinctBy(value => value.RuntimeValue).ToFrozenDictionary(value => value.RuntimeValue);
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values in definition order.</summary>
    public NamedCollection<EnumValueDefinition> Values { get; }

    /// <summary>Finds the value that stands for something at run time, such as a member of a C# enum.</summary>
    /// <param name="runtimeValue">What resolvers return.</param>
    /// <param name="value">The value, or null.</param>
    public bool TryGetByRuntimeValue(object runtimeValue, [NotNullWhen(true)] out EnumValueDefinition? value)
        => _byRuntimeValue.TryGetValue(runtimeValue, out value);
}
