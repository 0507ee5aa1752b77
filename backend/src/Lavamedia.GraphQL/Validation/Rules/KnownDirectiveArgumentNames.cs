using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Arguments of directives exist (spec section 5.4.1).</summary>
internal sealed class KnownDirectiveArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode node, string location)
    {
        if (!Context.Directives.TryGetValue(node.Name.Value, out var directive))
        {
            return;
        }

        foreach (var argument in node.Arguments)
        {
            var name = argument.Name.Value;
            if (directive.Arguments.All(known => known.Name != name))
            {
                var suggestions = Suggestions.Find(name, directive.Arguments.Select(known => known.Name));
                Context.Report(
                    $"Unknown argument \"{name}\" on directive \"@{node.Name.Value}\".{Suggestions.DidYouMean(suggestions)}",
                    argument
                );
            }
        }
    }
}
