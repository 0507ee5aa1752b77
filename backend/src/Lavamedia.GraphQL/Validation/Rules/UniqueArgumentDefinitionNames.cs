using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>The arguments of a field or directive have different names.</summary>
internal sealed class UniqueArgumentDefinitionNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterTypeDefinition(TypeDefinitionNode node)
    {
        var fields = node switch
        {
            ObjectTypeDefinitionNode type => type.Fields,
            InterfaceTypeDefinitionNode type => type.Fields,
            _ => [],
        };
        foreach (var field in fields)
        {
            Check($"{node.Name.Value}.{field.Name.Value}", field.Arguments);
        }
    }

    public override void EnterDirectiveDefinition(DirectiveDefinitionNode node) =>
        Check($"@{node.Name.Value}", node.Arguments);

    private void Check(string parent, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        foreach (
            var group in arguments
                .GroupBy(argument => argument.Name.Value, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
        )
        {
            Context.Report(
                $"Argument \"{parent}({group.Key}:)\" can only be defined once.",
                group.Select(argument => argument.Name)
            );
        }
    }
}
