using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types;

/// <summary>An enum type (spec section 3.9).</summary>
public sealed class EnumType : NamedType
{
    private readonly FrozenDictionary<object, EnumValueDefinition> _byRuntimeValue;

    internal EnumType(EnumTypeConfiguration configuration)
        : base(configuration)
    {
        Values = new([
            .. configuration.Values.Select((value, ordinal) => new EnumValueDefinition(this, value, ordinal)),
        ]);
        _byRuntimeValue = Values
            .DistinctBy(value => value.RuntimeValue)
            .ToFrozenDictionary(value => value.RuntimeValue);
    }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values in definition order.</summary>
    public NamedCollection<EnumValueDefinition> Values { get; }

    /// <summary>Finds the value that stands for something at run time, such as a member of a C# enum.</summary>
    /// <param name="runtimeValue">What resolvers return.</param>
    /// <param name="value">The value, or null.</param>
    public bool TryGetByRuntimeValue(object runtimeValue, [NotNullWhen(true)] out EnumValueDefinition? value) =>
        _byRuntimeValue.TryGetValue(runtimeValue, out value);

    /// <summary>Reads a literal; never a variable, never <c>null</c>.</summary>
    internal CoercionResult ReadLiteral(ValueNode literal)
    {
        if (literal is not EnumValueNode node)
        {
            var text = Inspection.Of(literal);
            return CoercionResult.Invalid(
                $"Enum \"{Name}\" cannot represent non-enum value: {text}.{DidYouMean(text)}"
            );
        }

        return Values.TryGet(node.Value, out var value)
            ? CoercionResult.Valid(value.RuntimeValue)
            : CoercionResult.Invalid(
                $"Value \"{node.Value}\" does not exist in \"{Name}\" enum.{DidYouMean(node.Value)}"
            );
    }

    /// <summary>Reads a value of the request's variables; never JSON null.</summary>
    internal CoercionResult ReadJson(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.String)
        {
            var text = Inspection.Of(json);
            return CoercionResult.Invalid(
                $"Enum \"{Name}\" cannot represent non-string value: {text}.{DidYouMean(text)}"
            );
        }

        var name = json.GetString()!;
        return Values.TryGet(name, out var value)
            ? CoercionResult.Valid(value.RuntimeValue)
            : CoercionResult.Invalid($"Value \"{name}\" does not exist in \"{Name}\" enum.{DidYouMean(name)}");
    }

    private string DidYouMean(string text) =>
        Suggestions.DidYouMean(Suggestions.Find(text, Values.Select(value => value.Name)), "the enum value");
}
