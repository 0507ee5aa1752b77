using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Required arguments of fields are given (spec section 5.4.3).</summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Field is not { Arguments.Count: > 0 } field)
        {
            return;
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && node.Arguments.All(given => given.Name.Value != argument.Name))
            {
                Context.Report(
                    $"Argument \"{argument}\" of type \"{argument.Type}\" is required, but it was not provided.",
                    node
                );
            }
        }
    }
}
