namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>Directives have proper names and arguments (spec section 3.13).</summary>
internal static class DirectiveRules
{
    public static void Check(SchemaValidationContext context)
    {
        foreach (var directive in context.Schema.Directives)
        {
            context.CheckName(directive, directive.SyntaxNode);
            if (directive.Locations.IsEmpty)
            {
                context.Report($"Directive {directive} must include 1 or more locations.", directive.SyntaxNode);
            }

            foreach (var argument in directive.Arguments)
            {
                InputValueRules.CheckArgument(context, argument, argument.SyntaxNode);
            }
        }
    }
}
