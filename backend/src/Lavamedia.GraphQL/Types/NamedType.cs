using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>A type with a name of its own (spec section 3.4).</summary>
public abstract class NamedType : GraphQLType, INamed
{
    private readonly Description? description;

    private protected NamedType(TypeConfiguration configuration)
    {
        Name = configuration.Name;
        description = configuration.Description;
        Directives = [.. configuration.Directives];
        Features = configuration.Features;
        SyntaxNodes = [.. configuration.SyntaxNodes];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The description, in Markdown.</summary>
    public string? Description => description?.Text;

    /// <summary>The directives applied to the type.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; }

    /// <summary>What other parts of the engine hang on the type.</summary>
    public FeatureCollection Features { get; }

    /// <summary>The definition and its extensions, if the type was read from SDL.</summary>
    public ImmutableArray<TypeDefinitionNode> SyntaxNodes { get; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>Whether a selection set may stand on it: object, interface or union.</summary>
    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether values are of one of several object types: interface or union.</summary>
    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether the type belongs to introspection.</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
