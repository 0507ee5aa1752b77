using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Directives stand once at a place, unless they are repeatable (spec section 5.7.3).</summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _byDefinition = new(StringComparer.Ordinal);

    public override void EnterDirectives(SyntaxNode owner, ImmutableArray<DirectiveNode> directives)
    {
        // A definition and its extensions are one place.
        var seen = owner switch
        {
            SchemaDefinitionNode => SeenAt("schema"),
            TypeDefinitionNode type => SeenAt("type " + type.Name.Value),
            _ => new Dictionary<string, DirectiveNode>(StringComparer.Ordinal),
        };
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (
                Context.Directives.TryGetValue(name, out var known)
                && !known.IsRepeatable
                && !seen.TryAdd(name, directive)
            )
            {
                Context.Report(
                    $"The directive \"@{name}\" can only be used once at this location.",
                    seen[name],
                    directive
                );
            }
        }
    }

    private Dictionary<string, DirectiveNode> SeenAt(string definition)
    {
        if (!_byDefinition.TryGetValue(definition, out var seen))
        {
            _byDefinition.Add(definition, seen = new(StringComparer.Ordinal));
        }

        return seen;
    }
}
