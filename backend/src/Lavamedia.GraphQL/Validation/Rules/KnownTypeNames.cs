using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Types that a document names exist (spec section 5.5.1.2).</summary>
internal sealed class KnownTypeNames(ValidationContext context) : ValidationRule(context)
{
    private HashSet<string>? _defined;

    public override void EnterNamedType(NamedTypeNode node, bool isTypeSystem)
    {
        var name = node.Name.Value;
        if (Context.Schema is { } schema && schema.Types.TryGet(name, out _))
        {
            return;
        }

        _defined ??=
        [
            .. Context
                .Document.Definitions.OfType<TypeDefinitionNode>()
                .Where(type => !type.IsExtension)
                .Select(type => type.Name.Value),
        ];
        if (_defined.Contains(name) || (isTypeSystem && BuiltIns.IsTypeName(name)))
        {
            return;
        }

        IEnumerable<string> options = [.. Context.Schema?.Types.Select(type => type.Name) ?? [], .. _defined];
        var suggestions = Suggestions.Find(name, isTypeSystem ? BuiltIns.TypeNames.Concat(options) : options);
        Context.Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(suggestions)}", node);
    }
}
