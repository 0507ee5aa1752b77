using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Arguments are given once (spec section 5.4.2).</summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node) => Check(node.Arguments);

    public override void EnterDirective(DirectiveNode node, string location) => Check(node.Arguments);

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2)
        {
            return;
        }

        foreach (
            var group in arguments
                .GroupBy(argument => argument.Name.Value, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
        )
        {
            Context.Report(
                $"There can be only one argument named \"{group.Key}\".",
                group.Select(argument => argument.Name)
            );
        }
    }
}
