using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Arguments of fields exist (spec section 5.4.1).</summary>
internal sealed class KnownArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFieldArgument(ArgumentNode node)
    {
        if (Context.Field is { } field && !field.Arguments.TryGet(node.Name.Value, out _))
        {
            var suggestions = Suggestions.Find(node.Name.Value, field.Arguments.Select(argument => argument.Name));
            Context.Report(
                $"Unknown argument \"{node.Name.Value}\" on field \"{field}\".{Suggestions.DidYouMean(suggestions)}",
                node
            );
        }
    }
}
