using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Required arguments of directives are given (spec section 5.4.3).</summary>
internal sealed class ProvidedRequiredDirectiveArguments(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode node, string location)
    {
        if (!Context.Directives.TryGetValue(node.Name.Value, out var directive))
        {
            return;
        }

        foreach (var (name, type, isRequired) in directive.Arguments)
        {
            if (isRequired && node.Arguments.All(given => given.Name.Value != name))
            {
                Context.Report(
                    $"Argument \"@{node.Name.Value}({name}:)\" of type \"{type}\" is required, but it was not provided.",
                    node
                );
            }
        }
    }
}
