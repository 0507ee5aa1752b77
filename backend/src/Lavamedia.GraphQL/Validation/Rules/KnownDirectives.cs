using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Directives exist and stand where they may (spec sections 5.7.1 and 5.7.2).</summary>
internal sealed class KnownDirectives(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode node, string location)
    {
        if (!Context.Directives.TryGetValue(node.Name.Value, out var directive))
        {
            Context.Report($"Unknown directive \"@{node.Name.Value}\".", node);
        }
        else if (!directive.Locations.Contains(location))
        {
            Context.Report($"Directive \"@{node.Name.Value}\" may not be used on {location}.", node);
        }
    }
}
