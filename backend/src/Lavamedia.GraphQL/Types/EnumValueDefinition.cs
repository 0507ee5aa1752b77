using System.Collections.Immutable;
using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>A value of an enum type.</summary>
public sealed class EnumValueDefinition : INamed
{
    private readonly Description? description;

    internal EnumValueDefinition(EnumType declaringType, EnumValueConfiguration configuration, int ordinal)
    {
        DeclaringType = declaringType;
        Name = configuration.Name;
        EncodedName = JsonEncodedText.Encode(Name);
        Ordinal = ordinal;
        description = configuration.Description;
        DeprecationReason = configuration.DeprecationReason;
        RuntimeValue = configuration.RuntimeValue ?? configuration.Name;
        Directives = [.. configuration.Directives];
        Features = configuration.Features;
        SyntaxNode = configuration.SyntaxNode;
    }

    /// <summary>The type that the value belongs to.</summary>
    public EnumType DeclaringType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The name, ready to be written into a response.</summary>
    public JsonEncodedText EncodedName { get; }

    /// <summary>The position among the values of the type.</summary>
    public int Ordinal { get; }

    /// <summary>The description, in Markdown.</summary>
    public string? Description => description?.Text;

    /// <summary>Why the value should no longer be used; null when it may.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether the value is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>What resolvers see and return, such as a member of a C# enum; the name when nothing else was said.</summary>
    public object RuntimeValue { get; }

    /// <summary>The directives applied to the value.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; }

    /// <summary>What other parts of the engine hang on the value.</summary>
    public FeatureCollection Features { get; }

    /// <summary>The definition, if it was read from SDL.</summary>
    public EnumValueDefinitionNode? SyntaxNode { get; }

    /// <summary>The schema coordinate, such as <c>Status.DRAFT</c>.</summary>
    public override string ToString() => $"{DeclaringType.Name}.{Name}";
}
